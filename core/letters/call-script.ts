import type { AlertLetter } from '../alerts/alert';
import type { Office } from '../officials/office';
import type { Supporter } from '../supporter/supporter';
import { fullName, titleOf } from './compose-letter';

/** A caller has half a minute: of a letter without a script, at most this many characters are read out. */
const MOST = 320;

/** The first paragraph that asks for something, else the first of all, cut at the end of a sentence. */
function askOf(body: string): string {
  const paragraphs = body.split(/\n\s*\n/).map((one) => one.replace(/\s+/g, ' ').trim());
  const asking = paragraphs.find((one) => /\b(?:ask|urge|call on|request|please)\b/i.test(one) && one.length > 40);
  const text = asking ?? paragraphs.find((one) => one !== '') ?? '';
  if (text.length <= MOST) return text;
  const end = text.slice(0, MOST).search(/[.!?](?=[^.!?]*$)/);
  return end > 60 ? text.slice(0, end + 1) : `${text.slice(0, text.lastIndexOf(' ', MOST))} …`;
}

/**
 * What to say on the phone, one paragraph each: who calls, from where, what is asked, thanks. The publisher's own
 * script is taken where there is one; otherwise the letter's asking paragraph is read. Letters stay in English, the
 * offices' language, and so does this.
 */
export function callScript({
  letter,
  office,
  supporter,
}: {
  readonly letter: AlertLetter | undefined;
  readonly office: Office;
  readonly supporter: Supporter;
}): string[] {
  const place = [supporter.city, supporter.state].filter(Boolean).join(', ');
  const from = [place, supporter.zip].filter(Boolean).join(' ');
  const name = `${titleOf(office)} ${office.last}`.trim();
  const hello = `Hello, my name is ${fullName(supporter)}${from === '' ? '' : `, and I live in ${from}`}. I am a constituent of ${name}.`;
  const said = letter?.callScript?.trim() ?? (letter ? askOf(letter.body) : '');
  const thanks = `Please tell ${name} that I called. Thank you for your time.`;
  return [hello, ...said.split(/\n\s*\n/), thanks].map((part) => part.trim()).filter((part) => part !== '');
}
