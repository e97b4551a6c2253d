/** Pages of an invented senator's site, for the ways that lead to a form. */
export const HOST = 'www.orrin.senate.gov';
const OFFICE = {
  bioguide: 'D000901',
  name: 'Ada Dale',
  last: 'Dale',
  chamber: 'senate',
  state: 'WA',
  url: `https://${HOST}`,
};
const BODY = ['Please speak up.', 'They were taken in the autumn. '.repeat(12).trim(), 'I ask you to "speak" today.'];
const ALERT = {
  id: 'one',
  publisher: 'Test',
  title: 'Keep the prisoners in mind',
  topics: ['human rights', 'foreign policy'],
  letters: [{ audience: { kind: 'congress' }, subject: 'Keep the prisoners in mind', body: BODY.join('\n\n') }],
};

/** What the supporter's boxes hold after a fill. */
export const ME = {
  first: 'Ruth',
  last: 'Okafor',
  street: '214 Linden Street Apt 4B',
  city: 'Seattle',
  zip: '98105',
  email: 'ruth.okafor@example.org',
};

/** What the store holds at the beginning of a flow. */
export const storeOf = (supporter: object, continueGates: boolean) => ({
  'local:supporter': supporter,
  'local:offices': { congress: 999, asOf: '2099-01-01', offices: [OFFICE] },
  'local:my-offices': [OFFICE.bioguide],
  'local:actions': [],
  'local:receipts': [],
  'local:letter-edits': {},
  'local:feeds': { test: { failures: 0, alerts: [ALERT] } },
  'local:preferences': { response: 'yes', continueGates },
});

export const page = (body: string, title = 'Contact Senator Dale'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
const field = (id: string, label: string, value = ''): string =>
  `<p><label for="${id}">${label} *</label><input id="${id}" name="${id}" value="${value}"></p>`;
export const PERSON = [
  ['first', 'First name'],
  ['last', 'Last name'],
  ['street', 'Street address'],
  ['city', 'City'],
  ['zip', 'ZIP code'],
  ['email', 'E-mail'],
] as const;
export const person = (given: Readonly<Record<string, string>> = {}): string =>
  PERSON.map(([id, label]) => field(id, label, given[id])).join('');
export const message = (more = '', value = ''): string =>
  `<p><label for="message">Your message *</label><textarea id="message" name="message" ${more}>${value}</textarea></p>`;
export const form = (inner: string, button = 'Send', action = '/send'): string =>
  `<form method="post" action="${action}">${inner}<button type="submit">${button}</button></form>`;

const zip = '<p><label for="zip">ZIP code *</label><input id="zip" name="zip"></p>';
export const gate = (more = '', outside = ''): string =>
  page(
    `<p>Enter your ZIP code to go on to the form.</p>${form(`${zip}${more}`, 'Go to next step', '/form')}${outside}`,
  );

/** Pages that look like a gate and have a letter on them somewhere: the button could send it. */
export const TRAPS: Readonly<Record<string, string>> = {
  'a message box that is hidden': gate('<div style="display:none"><textarea name="message"></textarea></div>'),
  'a message box off the page': gate('<textarea name="comments" style="position:absolute;left:-9999px"></textarea>'),
  'a text that can be edited': gate('<div contenteditable="true" style="height:0;overflow:hidden">Dear Senator</div>'),
  'a text box of ARIA': gate('<div role="textbox" aria-multiline="true" tabindex="0"></div>'),
  'a frame with the message': gate('<iframe src="/box" title="Message"></iframe>'),
  'a frame beside it with the message': gate('', '<iframe src="/box" title="Message"></iframe>'),
  'a letter in a hidden input': gate(
    `<input type="hidden" name="body" value="${'I am writing to you because the lighthouse has been dark since March. '.repeat(3)}">`,
  ),
  'a box that nobody knows': gate('<p><label for="x">Anything else?</label><input id="x" name="x"></p>'),
  'a second button': gate('<button type="submit" name="send" value="1">Send now</button>'),
  'a message box in a shadow tree': gate(
    '<x-box></x-box><script>document.querySelector("x-box").attachShadow({mode:"open"}).innerHTML="<textarea></textarea>"</script>',
  ),
};

/** A page-wide ASP.NET form: search, gate and newsletter in one. */
export const ASPX_GATE =
  page(`<form method="post" action="/form" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTA">
  <div id="header"><input type="text" name="ctl00$q" id="ctl00_q" value="Search"><input type="submit" name="ctl00$go" value="Go"></div>
  <div id="content"><h2>Write your senator</h2><p>Zip Code <input type="text" id="zip" name="ctl00$ctl27$Zip" maxlength="5"> - <input type="text" id="zip4" name="ctl00$ctl27$Zip4" maxlength="4"> <input type="submit" name="ctl00$ctl27$btn" value="Get Started"></p></div>
  <div id="footer"><p>Newsletter</p><input type="text" id="news" name="ctl00$mail" value="Your Email"><input type="submit" name="ctl00$sub" value="Subscribe"></div></form>`);
