import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAsk } from '../../../core/letters/asks';
import { bareBody } from '../../../core/letters/compose-letter';
import { bodyOf, fitLetter } from '../../../core/letters/fit-letter';
import { type LetterParts, messageOf } from '../../../core/letters/letter';

const OPENING = 'The lighthouse at Cape Orrin has been dark since March, and three boats have been lost since then.';
const HISTORY = 'It was built in 1871 by the people of the town. '.repeat(8).trim();
const ASK = 'I ask you to restore the funds for its keeper before the winter storms.';
const BILL = 'The Coastal Lights Act, H.R. 4350, would do this for every harbor in the country.';
const LIST = ['There are two things to be done:', '1) Fund the keeper.', '2) Repair the lens.'];
const THANKS = 'Thank you for your time.';
const OWN = 'My brother was on the second boat.';

const parts = (paragraphs: readonly string[], own = OWN): LetterParts => ({
  salutation: 'Dear Senator Dale:',
  subject: 'The light at Cape Orrin',
  own,
  paragraphs,
  signature: 'Sincerely,\nRuth Okafor\nSeattle, WA 98105',
});
const lengthOf = (letter: LetterParts, paragraphs = letter.paragraphs): number =>
  messageOf({ salutation: letter.salutation, body: bodyOf(letter, paragraphs) }).length;

describe('fitLetter', () => {
  const letter = parts([OPENING, HISTORY, ASK, THANKS]);

  it('leaves a letter alone that fits to the last character', () => {
    const length = lengthOf(letter);
    expect(fitLetter(letter, length)).toEqual({ kind: 'fits', length });
    expect(fitLetter(letter, length - 1).kind).toBe('shortened');
  });

  it('leaves out whole paragraphs and keeps the own sentence, the ask and the signature', () => {
    const fit = fitLetter(letter, 320);
    expect(fit).toMatchObject({ kind: 'shortened', paragraphs: [OPENING, ASK, THANKS], dropped: [HISTORY] });
    if (fit.kind !== 'shortened') return;
    expect(fit.shortLength).toBe(lengthOf(letter, fit.paragraphs));
    expect(bodyOf(letter, fit.paragraphs)).toBe(
      [OWN, OPENING, ASK, THANKS, 'Sincerely,\nRuth Okafor\nSeattle, WA 98105'].join('\n\n'),
    );
  });

  it('drops the farewell before it drops what the letter is about', () => {
    const fit = fitLetter(letter, lengthOf(letter, [OPENING, ASK]) + 5);
    expect(fit).toMatchObject({ paragraphs: [OPENING, ASK], dropped: [HISTORY, THANKS] });
  });

  it('says by how much even the shortest version is too long', () => {
    const shortest = lengthOf(letter, [ASK]);
    expect(fitLetter(letter, shortest)).toMatchObject({ kind: 'shortened', paragraphs: [ASK] });
    expect(fitLetter(letter, shortest - 7)).toEqual({ kind: 'too-long', length: lengthOf(letter), over: 7 });
  });

  it('keeps a numbered list whole, with the sentence that opens it', () => {
    const listed = parts([HISTORY, ...LIST, HISTORY, THANKS]);
    expect(fitLetter(listed, lengthOf(listed, LIST))).toMatchObject({ paragraphs: LIST });
    expect(fitLetter(listed, lengthOf(listed, LIST) - 1)).toMatchObject({ kind: 'too-long', over: 1 });
  });

  it('keeps the paragraph with the bill number', () => {
    const bill = parts([OPENING, HISTORY, BILL]);
    expect(fitLetter(bill, lengthOf(bill, [BILL]))).toMatchObject({ paragraphs: [BILL] });
  });

  it('keeps the first and the last paragraph where nothing asks in known words', () => {
    const plain = parts(['One about boats.', HISTORY, 'One about storms.', THANKS]);
    expect(fitLetter(plain, lengthOf(plain, ['One about boats.', 'One about storms.']))).toMatchObject({
      paragraphs: ['One about boats.', 'One about storms.'],
    });
  });

  it('has nothing to leave out of a letter of one paragraph', () => {
    const one = parts([HISTORY], '');
    expect(fitLetter(one, 100)).toEqual({ kind: 'too-long', length: lengthOf(one), over: lengthOf(one) - 100 });
  });

  it('holds for every limit: never longer than it says, every paragraph one of the letter, in order', () => {
    const long = parts([OPENING, HISTORY, ASK, ...LIST, BILL, HISTORY.toUpperCase(), THANKS]);
    for (let limit = 1; limit <= lengthOf(long) + 3; limit++) {
      const fit = fitLetter(long, limit);
      if (fit.kind === 'fits') expect(fit.length).toBeLessThanOrEqual(limit);
      if (fit.kind !== 'shortened') continue;
      expect(fit.shortLength).toBe(lengthOf(long, fit.paragraphs));
      expect(fit.shortLength).toBeLessThanOrEqual(limit);
      expect(long.paragraphs.filter((one) => fit.paragraphs.includes(one))).toEqual(fit.paragraphs);
      expect([...fit.paragraphs, ...fit.dropped].toSorted()).toEqual(long.paragraphs.toSorted());
      for (const must of [ASK, ...LIST, BILL]) expect(fit.paragraphs).toContain(must);
    }
  });
});

describe('isAsk', () => {
  it.each([
    'I ask you to call on the President.',
    'I also urge you to contact the Secretary.',
    'As your constituent, I respectfully request that you vote no.',
    'We are calling on you to act.',
    'I am writing to urge your support.',
    'I strongly and respectfully call upon you to speak.',
    'Please cosponsor the bill.',
    'Please support H.R. 12.',
    'Will you commit to a hearing?',
    'S.Res. 244 deserves a vote.',
    'H. Con. Res. 12 is before you.',
    'Congress must act before it is too late.',
    'The U.S. should pursue justice.',
    '1) Support the fund.\n2) Oppose the cut.',
    'Le pido que apoye esta ley.',
    'Les instamos a votar en contra.',
    '\u053d\u0576\u0564\u0580\u0578\u0582\u0574 \u0565\u0574 \u0571\u0565\u0566 \u0561\u057b\u0561\u056f\u0581\u0565\u056c\u0589'.toLowerCase(),
  ])('sees the ask: %s', (text) => expect(isAsk(text)).toBe(true));

  it.each([
    'The lighthouse was built in 1871.',
    'I live two streets from the harbor and see the boats every day.',
    'My neighbors asked me what became of it.',
    'Thank you for your time.',
    'Sec. 12 of the report tells how it was.',
    '1) Boats\n2) Storms',
  ])('sees none: %s', (text) => expect(isAsk(text)).toBe(false));
});

const SEED = new URL('../../../../shared/letters/seed-letter.txt', import.meta.url);
describe.skipIf(!existsSync(SEED))('a real letter (skipped without ../shared)', () => {
  it('is shortened to 2,500 characters with all three asks in it', () => {
    const text = readFileSync(SEED, 'utf8');
    const body = bareBody(text.slice(text.indexOf('Dear ')).trim());
    const letter = parts(body.split('\n\n'));
    const fit = fitLetter(letter, 2500);
    expect(fit.kind).toBe('shortened');
    if (fit.kind !== 'shortened') return;
    const asks = letter.paragraphs.filter((one) => /\bI (?:also )?(?:ask|urge) you/.test(one));
    expect(asks).toHaveLength(3);
    for (const ask of asks) expect(fit.paragraphs).toContain(ask);
    expect(fit.shortLength).toBeLessThanOrEqual(2500);
  });
});
