import type { Control } from './snapshot';

/** The most that a box takes, as the page's words tell it. */
export interface ToldLimit {
  readonly most: number;
  readonly unit: 'characters' | 'words';
}

const NUMBER = '(\\d{1,3}(?:[,. ]\\d{3})+|\\d{2,6})';
const UNIT = '(characters?|chars?\\b|letters|caracteres|words?|palabras)';
const AT_MOST =
  '(?:limit(?:ed)?|max(?:imum|imo)?\\b\\.?|up to|no more than|not more than|at most|exceed|longer than|(?<!\\bno |\\bnot |\\bnot be )(?:fewer|less) than|under|within|limite|hasta|no mas de|menos de|como maximo)';
const TOLD: readonly RegExp[] = [
  new RegExp(`\\b${AT_MOST}\\D{0,24}?${NUMBER}[ -]?${UNIT}`),
  new RegExp(
    `${NUMBER}[ -]?${UNIT}[ -]?\\(?(?:\\w+ )?(?:max(?:imum|imo)?\\b|limit|or (?:less|fewer)|allowed|permitted|como maximo|o menos|permitidos)`,
  ),
];
/** What a letter's box may be held to: fewer is said of other boxes. */
const FEWEST = { characters: 100, words: 30 } as const;
/** Beside the subject and other boxes, only such a limit is surely the letter's. */
const FEWEST_OF_FORM = { characters: 400, words: 75 } as const;
const MOST = 100_000;

/** Reads "Limit 2,000 characters", "500 words or less", "máximo 500 caracteres"; undefined where no limit is told. */
export function readLimit(text: string): ToldLimit | undefined {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  for (const like of TOLD) {
    const [, number = '', unit = ''] = like.exec(plain) ?? [];
    const most = Number(number.replace(/\D/g, ''));
    const of = /^(?:word|palabra)/.test(unit) ? 'words' : 'characters';
    if (number !== '' && most >= FEWEST[of] && most <= MOST) return { most, unit: of };
  }
  return undefined;
}

/** A limit told in the words of the box itself; in those of its form where the box says none. */
export function toldLimit({ labels, question }: Control, areaText: string): ToldLimit | undefined {
  for (const text of [...labels.map((label) => label.text), question ?? '']) {
    const told = readLimit(text);
    if (told !== undefined) return told;
  }
  const told = readLimit(areaText);
  return told !== undefined && told.most >= FEWEST_OF_FORM[told.unit] ? told : undefined;
}

/**
 * How many characters of a text a told limit lets through; undefined when all of it. Words are counted as people count
 * them, by the white space between.
 */
export function charactersWithin(text: string, { most, unit }: ToldLimit): number | undefined {
  if (unit === 'characters') return text.length > most ? most : undefined;
  let count = 0;
  for (const word of text.matchAll(/\S+/g)) if (++count > most) return text.slice(0, word.index).trimEnd().length;
  return undefined;
}
