import type { Audience } from '../../../core/alerts/alert';
import type { OddPage } from './odd-pages';

const senate: Audience = { kind: 'congress', chamber: 'senate' };
const house: Audience = { kind: 'congress', chamber: 'house' };
const all: Audience = { kind: 'congress' };
const one = (audience: Audience, subject: string, body: string, unclear = false) => ({
  audience,
  subject,
  body,
  unclear,
});

const PLEA =
  'Please vote for the Orchard Bill. It protects the growers of the valley, and it costs less than one mile of road.';
const STATEMENT = 'On May 2 the frost took half of the harvest.';

/** Pages on which an earlier reader stumbled. */
export const MORE_PAGES: readonly OddPage[] = [
  {
    name: 'headings inside the letter',
    html: `<html><body><main><h1>Rapid Responder Letter: Orchards</h1><div class="entry-content"><p>Dear Senator / Representative:</p><p>${STATEMENT}</p><h3>Why it matters</h3><p>The valley lives from its apples, and has for two hundred years.</p><h3>What I ask of you</h3><p>I ask you to vote for the Orchard Bill.</p><h3>Share this</h3><p>Facebook</p></div></main></body></html>`,
    letters: [
      one(
        all,
        'Orchards',
        `${STATEMENT}\n\nWhy it matters\n\nThe valley lives from its apples, and has for two hundred years.\n\nWhat I ask of you\n\nI ask you to vote for the Orchard Bill.`,
      ),
    ],
  },
  {
    name: 'a letter that only says please',
    html: `<html><body><h1>Action Alert: Orchards</h1><pre>Dear Senator:\n\n${PLEA}\n\nSincerely,\n[Your Name]</pre></body></html>`,
    letters: [one(senate, 'Orchards', PLEA)],
  },
  {
    name: 'no salutation, and a statement before the plea',
    html: `<html><body><article><h1>Rapid Responder Letter: Orchards</h1><p>Posted on May 5</p><p>${STATEMENT}</p><p>I urge you to vote for the Orchard Bill, which helps those who lost their trees, and to tell your colleagues why it counts.</p></article></body></html>`,
    letters: [
      one(
        all,
        'Orchards',
        `${STATEMENT}\n\nI urge you to vote for the Orchard Bill, which helps those who lost their trees, and to tell your colleagues why it counts.`,
        true,
      ),
    ],
  },
  {
    name: 'the site’s name as the first heading',
    html: `<html><head><title>ACTION ALERT: Save the Orchards – Valley Growers</title><meta property="og:site_name" content="Valley Growers"></head><body><header><h1 class="site-title"><a href="/">Valley Growers</a></h1></header><article><header class="entry-header"><h1 class="entry-title">ACTION ALERT: Save the Orchards</h1></header><p>Dear Senator,</p><p>${PLEA}</p><p>Thank you,<br>[Name]</p></article></body></html>`,
    title: 'ACTION ALERT: Save the Orchards',
    letters: [one(senate, 'Save the Orchards', PLEA)],
  },
  {
    name: 'two letters in tabs, of which one is in front',
    html: `<html><body><h1>Write to Congress about the orchards</h1><div class="tab active"><p>Dear Senator:</p><p>${PLEA} I will watch your vote.</p></div><div class="tab" style="display:none"><p>Dear Representative:</p><p>${PLEA} I will call your office.</p></div></body></html>`,
    letters: [
      one(senate, 'Write to Congress about the orchards', `${PLEA} I will watch your vote.`),
      one(house, 'Write to Congress about the orchards', `${PLEA} I will call your office.`, true),
    ],
  },
  {
    name: 'a governor’s letter, then a plain one to the House',
    html: `<html><body><h1>Letters on the Orchards</h1><h3>Letter to the Governor:</h3><p>Dear Governor Hale:</p><p>I ask you to send help to the valley, where the frost took half of the harvest and your people wait.</p><h3>Letter to your U.S. Representative:</h3><p>Dear Representative:</p><p>The Orchard Bill protects the growers of the valley, and it costs less than one mile of road. It deserves a vote.</p></body></html>`,
    letters: [
      one(
        { kind: 'executive', office: 'Governor Hale' },
        'Letters on the Orchards',
        'I ask you to send help to the valley, where the frost took half of the harvest and your people wait.',
      ),
      one(
        house,
        'Letters on the Orchards',
        'The Orchard Bill protects the growers of the valley, and it costs less than one mile of road. It deserves a vote.',
      ),
    ],
  },
  {
    name: 'marks of footnotes',
    html: `<html><body><h1>Rapid Responder Letter: Orchards</h1><p>Dear Rep. [Name],</p><p>${PLEA.replace('valley,', 'valley,<sup><a href="#f1">[1]</a></sup>')} I thank you for your help.</p></body></html>`,
    letters: [one(house, 'Orchards', `${PLEA} I thank you for your help.`)],
  },
  {
    name: 'a short letter with salutation and closing',
    html: `<html><body><h1>Orchards</h1><p>Dear Sen. ______,</p><p>Please vote for the Orchard Bill.</p><p>The valley needs it, and so do I.</p><p>Sincerely,</p></body></html>`,
    letters: [one(senate, 'Orchards', 'Please vote for the Orchard Bill.\n\nThe valley needs it, and so do I.')],
  },
  {
    name: 'in Spanish',
    html: `<html lang="es"><body><h1>Carta: Los huertos</h1><p>Estimado Senador / Representante:</p><p>Le escribo porque la helada se llevó la mitad de la cosecha de nuestro valle. Le pido que vote a favor de la ley de los huertos.</p><p>Atentamente,<br>[Su nombre]</p></body></html>`,
    letters: [
      one(
        all,
        'Carta: Los huertos',
        'Le escribo porque la helada se llevó la mitad de la cosecha de nuestro valle. Le pido que vote a favor de la ley de los huertos.',
      ),
    ],
  },
  {
    name: 'what stands outside the letter’s own box, and captions in it',
    html: `<html><body><main><h1>Rapid Responder Letter: Orchards</h1><div class="entry-content"><p>Dear Senator:</p><p>${STATEMENT}</p><figure><img src="x"><figcaption>The upper orchard</figcaption></figure><p>${PLEA} I will watch your vote.</p></div></main><div class="chat"><p>How can we help you today?</p></div></body></html>`,
    letters: [one(senate, 'Orchards', `${STATEMENT}\n\n${PLEA} I will watch your vote.`)],
  },
  {
    name: 'news below a closing are no signature',
    html: `<html><body><h1>Rapid Responder Letter: Orchards</h1><p>Dear Representative:</p><p>${PLEA}</p><p><b>Sincerely,</b></p><h3>Latest news</h3><p>Our director testified on Tuesday.</p></body></html>`,
    letters: [one(house, 'Orchards', PLEA)],
  },
  {
    name: 'the same in another script below it',
    html: `<html><body><h1>Rapid Responder Letter: Orchards</h1><p>Dear Senator:</p><p>${PLEA} I thank you.</p><h2>Հայերէն</h2><p>Սիրելի բարեկամներ, խնդրում ենք ուղարկել այս նամակը։</p></body></html>`,
    letters: [one(senate, 'Orchards', `${PLEA} I thank you.`)],
  },
  {
    name: 'tokens of a mail program, and labels in boxes of their own',
    html: `<html><body><h1>Tell Congress to act for the orchards</h1><div class="field"><div class="field__label">Subject</div><div class="field__item">Help the valley</div></div><div class="field"><div class="field__item"><p>Dear %%TITLE%% %%LASTNAME%%,</p><p>${PLEA} I ask you to act.</p><p>Your constituent,</p></div></div></body></html>`,
    letters: [one(all, 'Help the valley', `${PLEA} I ask you to act.`, true)],
  },
  {
    name: 'a bill with a state’s number: whose senator is asked',
    html: `<html><body><h1>Rapid Responder Letter: Orchards</h1><p>Dear Senator:</p><p>I urge you to vote for SB 77, which helps those who lost their trees. You can save the valley.</p></body></html>`,
    letters: [
      one(
        senate,
        'Orchards',
        'I urge you to vote for SB 77, which helps those who lost their trees. You can save the valley.',
        true,
      ),
    ],
  },
  ...[
    'Questions? Contact us at info@orchards.example.',
    'Updated March 3, 2024',
    'Join us for a webinar on Tuesday.',
    'To send this letter, go to senate.gov and choose your state.',
    'Orchards.example is a 501(c)(3) organization.',
  ].map((line) => ({
    name: `a last line of the site: ${line}`,
    html: `<html><body><h1>Rapid Responder Letter: Orchards</h1><p>Dear Senator:</p><p>${PLEA} I ask you to act.</p><p>${line}</p></body></html>`,
    letters: [one(senate, 'Orchards', `${PLEA} I ask you to act.`)],
  })),
];
