import type { AlertLetter } from '../alerts/alert';
import type { Office } from '../officials/office';
import type { Supporter } from '../supporter/supporter';
import { cleanText } from './clean-letter';
import { bodyOf, fitLetter } from './fit-letter';
import type { Letter, LetterEdit, LetterParts } from './letter';

const TITLE = { senate: 'Senator', house: 'Representative' } as const;

/** The title an office is addressed by: Senator, Representative, Delegate or Resident Commissioner. */
export const titleOf = (office: Office): string => office.title ?? TITLE[office.chamber];

/** "Dear Senator Name:"; without a name "Dear Senator:". */
export function salutationFor(office: Office): string {
  const last = office.last.trim();
  return `Dear ${titleOf(office)}${last === '' ? '' : ` ${last}`}:`;
}

const SALUTATION = /^(?:dear|to|attention)\b[^\n]{0,160}[:,]\s*$/i;
const CLOSING =
  /^(?:sincerely|sincerely yours|respectfully|respectfully yours|respectfully submitted|best regards|kind regards|warm regards|regards|yours truly|very truly yours|yours sincerely|thank you|with appreciation|with gratitude|in gratitude|gratefully)[,.!]?$/i;
const SIGNED = /^(?:\[[^\]]{2,80}\]|_{3,}|your (?:full )?name.*|name|address|city.*|constituent)$/i;

const blocksOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trim(),
    )
    .filter((block) => block !== '');

/** The publisher's text without the salutation, closing and signature lines that every letter gets anew. */
export function bareBody(text: string): string {
  const blocks = blocksOf(text);
  const [first = ''] = blocks;
  const [head = '', ...rest] = first.split('\n');
  if (SALUTATION.test(head.trim())) blocks.splice(0, 1, ...(rest.length > 0 ? [rest.join('\n').trim()] : []));
  while (blocks.length > 1) {
    const lines = (blocks.at(-1) ?? '').split('\n').map((line) => line.trim());
    if (!lines.every((line) => CLOSING.test(line) || SIGNED.test(line) || line === '')) break;
    blocks.pop();
  }
  const last = blocks.at(-1)?.split('\n') ?? [];
  const at = last.findIndex((line) => CLOSING.test(line.trim()));
  if (at > 0 && last.slice(at + 1).every((line) => SIGNED.test(line.trim())))
    blocks.splice(-1, 1, last.slice(0, at).join('\n').trim());
  return blocks.join('\n\n');
}

const NAMES: readonly (readonly [RegExp, (office: Office, supporter: Supporter) => string])[] = [
  [/\[(?:your )?(?:full )?name\]/gi, (_, supporter) => fullName(supporter)],
  [/\[(?:your )?city,? ?(?:and )?state\]/gi, (_, { city, state }) => [city, state].filter(Boolean).join(', ')],
  [/\[(?:your )?(?:city|town|hometown|city\/town)\]/gi, (_, supporter) => supporter.city],
  [/\[(?:your )?state\]/gi, (_, supporter) => supporter.state],
  [/\[(?:your )?zip(?: code)?\]/gi, (_, supporter) => supporter.zip],
  [
    /\[(?:senator|representative|congress(?:wo)?man|member|legislator)?(?:'s|\u2019s)? ?(?:last )?name\]/gi,
    (office) => office.last,
  ],
];

export const fullName = ({ given, middle, family, suffix }: Supporter): string =>
  [given, middle, family, suffix]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');

/** "City, ST ZIP", as much of it as is known. */
const placeOf = ({ city, state, zip }: Supporter): string =>
  [[city, state].filter(Boolean).join(', '), zip].filter(Boolean).join(' ');

/** Brackets that the publisher left for names and places, filled in; what is not known stays as it is, to be seen. */
function fillIn(text: string, office: Office, supporter: Supporter): string {
  return NAMES.reduce((now, [like, value]) => {
    const known = value(office, supporter).trim();
    return known === '' ? now : now.replace(like, () => known);
  }, text);
}

/** What a letter is made from. */
export interface Composing {
  readonly letter: AlertLetter;
  readonly office: Office;
  readonly supporter: Supporter;
  readonly edit?: LetterEdit;
}

/**
 * The letter for one office in its pieces: salutation; the supporter's own sentence, the publisher's or edited body, the
 * closing and the signature with city and ZIP. An edited body is taken as it stands, but for salutation and closing; the
 * clean version is made here when the supporter chose it.
 */
export function letterParts({ letter, office, supporter, edit }: Composing): LetterParts {
  const clean = edit?.clean ? cleanText : (text: string) => text;
  const body = fillIn(bareBody(edit?.body ?? letter.body), office, supporter);
  return {
    salutation: clean(salutationFor(office)),
    subject: clean((edit?.subject ?? letter.subject).replace(/\s+/g, ' ').trim()),
    own: clean(edit?.ownSentence?.trim() ?? ''),
    paragraphs: blocksOf(clean(body)),
    signature: clean(['Sincerely,', fullName(supporter), placeOf(supporter)].filter(Boolean).join('\n')),
  };
}

/** The letter as one office gets it: whole, or shortened by whole paragraphs where the supporter chose that for the office. */
export function composeLetter(composing: Composing): Letter {
  const parts = letterParts(composing);
  const limit = composing.edit?.short?.[composing.office.bioguide];
  const fit = limit === undefined ? undefined : fitLetter(parts, limit);
  const paragraphs = fit?.kind === 'shortened' ? fit.paragraphs : parts.paragraphs;
  return { salutation: parts.salutation, subject: parts.subject, body: bodyOf(parts, paragraphs) };
}
