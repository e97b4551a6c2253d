import { NEWS_PAGES } from './news-pages';
import { type NoLetter, none, page, paragraphs } from './plain-page';

export const NO_LETTERS: readonly NoLetter[] = [
  ...NEWS_PAGES,
  none(
    'a donation page',
    page(
      'Donate to Ferry Friends',
      paragraphs(
        'Dear Friend,',
        'I am writing to ask you for your help. Your gift keeps our work going, and every dollar that you give is matched until June 30.',
        'Please give what you can today. I thank you from my heart.',
        'Sincerely,',
        'Jo Petrie, Executive Director',
      ),
    ),
  ),
  none(
    'a list of letters with teasers',
    page(
      'Rapid Responder Letters',
      '<h2><a href="/a">Rapid Responder Letter: Night ferry</a></h2><p>Dear Senator: I am a nurse in a small hospital, and I am asking you to keep the night ferry running. Without it my patients wait [&hellip;]</p><a href="/a">Read more</a><h2><a href="/b">Rapid Responder Letter: Open the locks</a></h2><p>Dear Representative: I am writing as somebody who grew up beside the canal, and I am worried about what has happened to your district [&hellip;]</p><a href="/b">Read more</a>',
    ),
    'https://ferry.example/rapid-responder-letters/',
  ),
  none(
    'questions and answers',
    page(
      'Questions about writing to Congress',
      '<h3>How do I write to my senator?</h3><p>Begin with “Dear Senator:” and say who you are. I always tell people to keep it short.</p><h3>Can I send the same letter twice?</h3><p>You can, but we ask you not to: your senator’s staff will notice.</p>',
    ),
  ),
  none(
    'a privacy policy',
    page(
      'Privacy policy',
      paragraphs(
        'We respect your privacy. This page says what we do with your data when you write a letter to your representative through our site.',
        'We ask you for your name and your ZIP code. We never sell your data. If you have questions, write to us and we will answer you.',
      ),
    ),
  ),
  none(
    'an obituary',
    page(
      'In memory of Harold Finch',
      paragraphs(
        'Harold Finch, who wrote a letter to his senator every week for fifty years, died on Sunday. He was 91.',
        'He was dear to all of us. “My dear Harold,” his wife would say, “you have written to the senator again.” We will miss him, and so will you.',
      ),
    ),
  ),
  none(
    'an event',
    page(
      'Town hall with Representative Calloway',
      paragraphs(
        'Dear neighbors,',
        'We invite you to a town hall with Representative Calloway on June 3 at 7 pm. I hope that you will come and ask your questions.',
        'Please tell us if you can bring a cake.',
        'Sincerely, the committee',
      ),
    ),
  ),
  none(
    'a letter to the editor',
    page(
      'Letters: On the ferry',
      paragraphs(
        'To the editor:',
        'I am writing about your article on the night ferry. You forgot to say that it has never once been late. I ask you to print that.',
        'Mary Poole, Garnet Island',
      ),
    ),
  ),
  none(
    'advice on how to write',
    page(
      'How to write a letter to Congress',
      `${paragraphs('Use this form of address in your letters:', 'The Honorable (full name)', 'United States Senate', 'Washington, DC 20510', 'Dear Senator:')}<h2>Tips</h2><ul><li>Say that you are a constituent.</li><li>Ask for one thing.</li><li>Thank your senator.</li></ul>`,
    ),
  ),
  none(
    'a thank-you page',
    page(
      'Thank you',
      paragraphs(
        'Thank you for taking action. Your letter to your senators is on its way, and we are grateful to you.',
        'Please share this page with your friends.',
      ),
    ),
  ),
  none(
    'a contact form of an office',
    page(
      'Email me',
      '<form><p>Dear constituent, I want to hear from you. Please use the form below to send me your message about any federal matter.</p><label>Your name</label><input><label>Message</label><textarea></textarea><button>Send</button></form>',
      'Senator Marsh',
    ),
  ),
  none('an empty page', '<html><body></body></html>'),
  none(
    'a page of comments',
    page(
      'What do you think?',
      '<div id="comments"><p>Dear Senator, I am against this and I want you to vote no. I have told you so before, and I am telling you again: no. Your voter, Tim.</p></div>',
    ),
  ),
  none(
    'a members’ letter of an association',
    page(
      'Message from the president',
      paragraphs(
        'Dear Members,',
        'I am writing to tell you what we did in Congress this year. You helped us to win, and your letters to your senators counted.',
        'I ask you to renew your membership today.',
        'Sincerely,',
        'Dana Wolfe, President',
      ),
    ),
  ),
  none(
    'an article that announces a letter without having one',
    page(
      'Letter to Congress: sixty groups call for the ferry',
      paragraphs(
        'Sixty groups have called on Congress to save the ferry. Their letter, which was sent on Monday, asks for $4 million.',
        'The groups say that the ferry carries 900 people a week.',
      ),
    ),
  ),
  {
    name: 'a letter that organisations signed',
    html: page(
      'Letter to Congress: Save the ferry',
      paragraphs(
        'Dear Senators and Representatives:',
        'On behalf of the undersigned organizations and our members, we urge you to pass S. 4410 and keep the night ferry to Garnet Island running.',
        'We thank you for your leadership and we stand ready to help you.',
        'Sincerely,',
        'Ferry Friends',
        'Island Nurses Association',
      ),
    ),
    problem: 'signed-by-others',
  },
  {
    name: 'a letter that a director signed',
    html: page(
      'Our letter on the ferry',
      paragraphs(
        'Dear Senator Marsh:',
        'I write to ask you to vote for S. 4410. Our four hundred staff use the ferry every night, and we would be lost without it. You can save it.',
        'I would be glad to meet you.',
        'Sincerely,',
        'Jo Petrie, Executive Director, Ferry Friends',
      ),
    ),
    problem: 'signed-by-others',
  },
  {
    name: 'a blog with several whole letters',
    html: page(
      'Rapid Responder Letters',
      ['Night ferry', 'Open the locks', 'Keep the archive']
        .map(
          (title) =>
            `<h2>${title}</h2>${paragraphs('Dear Senator:', `I am asking you to act on this one: ${title}. It matters to me and to my family, and we will remember what you did when it counted.`, 'Please answer me.')}`,
        )
        .join(''),
    ),
    problem: 'several',
  },
  none(
    'a letter to a state’s own senate',
    page(
      'Tell the Ohio State Senate: Pass SB 77',
      paragraphs(
        'Dear Senator:',
        'As your constituent I urge you to vote for SB 77, which would pay for a nurse in every school of our state.',
        'Sincerely,',
      ),
    ),
  ),
  none(
    'a how-to with the parts of a letter',
    page(
      'Letter: how to write yours',
      paragraphs(
        'Begin with “Dear Senator [Name]:”. In the first paragraph say that you are a constituent, and why I and others care.',
        'In the second make your ask: “I urge you to vote for …”.',
        'Close with “Sincerely,” and your name.',
      ),
    ),
  ),
];
