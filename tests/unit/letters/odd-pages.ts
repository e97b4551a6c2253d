import type { Audience } from '../../../core/alerts/alert';

/** A whole letter page that does not come from a pattern, and what must be read from it. */
export interface OddPage {
  readonly name: string;
  readonly html: string;
  readonly url?: string;
  readonly title?: string;
  readonly letters: readonly {
    readonly audience: Audience;
    readonly subject: string;
    readonly body: string;
    readonly unclear: boolean;
    readonly callScript?: string;
  }[];
}

const all: Audience = { kind: 'congress' };
const senate: Audience = { kind: 'congress', chamber: 'senate' };
const house: Audience = { kind: 'congress', chamber: 'house' };

const BODY = `I am a nurse in a small hospital, and I am asking you to keep the night ferry running. Without it my patients on Garnet Island wait until morning.

Please vote for S. 4410 when it reaches you. It costs little, and for some of us it is everything.`;
const HTML = BODY.split('\n\n')
  .map((part) => `<p>${part}</p>`)
  .join('');

export const ODD_PAGES: readonly OddPage[] = [
  {
    name: 'an action page with the letter in its text box',
    html: `<html><head><title>Keep the night ferry | Ferry Friends</title><meta property="og:site_name" content="Ferry Friends"></head><body><h1>Tell your senators: keep the night ferry</h1><p>Two thousand people have written. Add your voice.</p><form action="/send"><label>First name</label><input name="f"><label>Message</label><textarea name="body">Dear Senator,\n\n${BODY}\n\nSincerely,\n[Your name]</textarea><textarea name="comment"></textarea><button>Send my letter</button></form></body></html>`,
    title: 'Tell your senators: keep the night ferry',
    letters: [{ audience: senate, subject: 'Tell your senators: keep the night ferry', body: BODY, unclear: false }],
  },
  {
    name: 'a text box without a salutation: the title hints at whom, the person decides',
    html: `<html><body><h1>Email your senators about the night ferry</h1><form><textarea>${BODY}</textarea></form></body></html>`,
    letters: [{ audience: senate, subject: 'Email your senators about the night ferry', body: BODY, unclear: true }],
  },
  {
    name: 'a preformatted letter with broken lines',
    html: `<html><body><h1>Sample letter: the night ferry</h1><pre>Dear Members of Congress:

I am a nurse in a small hospital, and I am asking you to keep
the night ferry running. Without it my patients on Garnet
Island wait until morning.

Please vote for S. 4410 when it reaches you. It costs little,
and for some of us it is everything.

Sincerely,
(your name)</pre></body></html>`,
    letters: [{ audience: all, subject: 'the night ferry', body: BODY, unclear: false }],
  },
  {
    name: 'salutation and first paragraph on one line',
    html: `<html><body><article><h1>Act now: Night ferry</h1><p>Dear Senator: ${BODY.split('\n\n')[0]}</p><p>${BODY.split('\n\n')[1]}</p><p>Sincerely,<br>Your name here</p><p>Background</p><p>The night ferry began in 1962. The company said in May that it would stop.</p></article></body></html>`,
    letters: [{ audience: senate, subject: 'Night ferry', body: BODY, unclear: false }],
  },
  {
    name: 'the addressee’s address and a date above the salutation',
    html: `<html><body><main><h1>Letter to Congress: Night ferry</h1><p>[DATE]</p><p>The Honorable [Name]<br>United States Senate<br>Washington, DC 20510</p><p>RE: Support for S. 4410</p><p>Dear Senator [Last Name]:</p>${HTML}<p>Very truly yours,</p><p>[Name]<br>[Street]<br>[City, State ZIP]</p></main></body></html>`,
    letters: [{ audience: senate, subject: 'Support for S. 4410', body: BODY, unclear: false }],
  },
  {
    name: 'a call script below the letter',
    html: `<html><body><main><h1>Take action: Night ferry</h1><p>Dear Representative:</p>${HTML}<p>Sincerely,</p><h2>Call script</h2><p>Hello, my name is [name] and I live in [town]. I am calling to ask the Congressman to vote for the night ferry. Thank you.</p><h2>Background</h2><p>It began in 1962.</p></main></body></html>`,
    letters: [
      {
        audience: house,
        subject: 'Night ferry',
        body: BODY,
        unclear: false,
        callScript:
          'Hello, my name is [name] and I live in [town]. I am calling to ask the Congressman to vote for the night ferry. Thank you.',
      },
    ],
  },
  {
    name: 'a letter that is folded away until it is asked for',
    html: `<html><body><h1>Help the night ferry</h1><p>Write to your senators today.</p><button>Show the sample letter</button><div class="accordion-panel" hidden><p>Dear Senators:</p>${HTML}</div></body></html>`,
    letters: [{ audience: senate, subject: 'Help the night ferry', body: BODY, unclear: false }],
  },
  {
    name: 'the same letter twice, for wide and for narrow screens',
    html: `<html><body><h1>Rapid Response: Night ferry</h1><div class="desktop"><p>Dear Senator,</p>${HTML}</div><div class="mobile"><p>Dear Senator,</p>${HTML}</div></body></html>`,
    letters: [{ audience: senate, subject: 'Night ferry', body: BODY, unclear: false }],
  },
  {
    name: 'a blank salutation without a heading: to whom is asked',
    html: `<html><body><h1>Rapid Responder Letter: Night ferry</h1><p>Dear ________:</p>${HTML}</body></html>`,
    letters: [{ audience: all, subject: 'Night ferry', body: BODY, unclear: true }],
  },
  {
    name: 'a signature block after the letter in the same paragraph, and a plea after it',
    html: `<html><body><div class="td-post-content"><p>Home</p><h1>Letters: Night ferry</h1><div>Dear Congressman/Congresswoman,</div><div><br></div>${HTML}<p>Respectfully,<br>Name<br>Address</p><p>Thank you for taking action. Please share this page with five friends.</p></div></body></html>`,
    letters: [{ audience: house, subject: 'Night ferry', body: BODY, unclear: false }],
  },
  {
    name: 'emphasis, links and entities inside the text',
    html: `<html><body><h1>Rapid Responder Letter: Night ferry</h1><p>Dear Senator &#47; Representative&#58;</p><p>I am a nurse in a <b>small</b> hospital, and I am asking you to keep <a href="https://ferry.example/">the night&nbsp;ferry</a> running. Without it my patients on <em>Garnet&shy; Island</em> wait until morning.</p>\n<p>Please vote for <a href="https://www.congress.gov/">S. 4410</a> when it reaches you. It costs little, and for some of us it is <span class="x">everything</span>.</p></body></html>`,
    letters: [{ audience: all, subject: 'Night ferry', body: BODY, unclear: false }],
  },
  {
    name: 'to both senators by name',
    html: `<html><body><h1>Letter to Senators Marsh and Quill</h1><p>Dear Senator Marsh and Senator Quill:</p>${HTML}</body></html>`,
    letters: [{ audience: senate, subject: 'Letter to Senators Marsh and Quill', body: BODY, unclear: true }],
  },
  {
    name: 'a letter between an advertisement and a form',
    html: `<html><body><h1>Rapid Responder Letter: Night ferry</h1><div class="ad-slot"><p>You could save today. We ask you to buy.</p></div><p>Dear Senator:</p><p>${BODY.split('\n\n')[0]}</p><div class="newsletter-signup"><p>Get our news. We promise you will like it.</p></div><p>${BODY.split('\n\n')[1]}</p><form><label>Join us</label><input></form></body></html>`,
    letters: [{ audience: senate, subject: 'Night ferry', body: BODY, unclear: false }],
  },
  {
    name: 'dashes as bullets, and numbered asks with brackets',
    html: `<html><body><h1>Rapid Responder Letter: Night ferry</h1><p>Dear Senator:</p><p>I am asking you for three things for the ferry, and I will watch what you do:</p><p>1) Support S.Res.244 and H.Res.296.</p><p>2) Restore item #52.</p><p>– keep the fare as it is<br>– keep the crew as it is</p><p>Thank you for your time and for your service to our state.</p></body></html>`,
    letters: [
      {
        audience: senate,
        subject: 'Night ferry',
        body: 'I am asking you for three things for the ferry, and I will watch what you do:\n\n1) Support S.Res.244 and H.Res.296.\n\n2) Restore item #52.\n\n– keep the fare as it is\n– keep the crew as it is\n\nThank you for your time and for your service to our state.',
        unclear: false,
      },
    ],
  },
];
