/** A paragraph, heading, list item or the like, as plain text. Line breaks inside it are `\n`. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'item';
  readonly text: string;
  /** Where it stands: one number for each surrounding element, outermost first. Blocks of one container share it. */
  readonly path: readonly number[];
  /** True for a paragraph that is bold as a whole: a heading in all but name. */
  readonly strong?: true;
}

/** A page or pasted text, taken apart. */
export interface Pieces {
  readonly blocks: readonly Block[];
  /** Texts of boxes to type in: action pages put the letter there. */
  readonly boxes: readonly string[];
  /** Names the page gives itself, best first. */
  readonly titles: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const CONTROLS = /(?![\n\t])[\p{Cc}\u2028\u2029]/gu;

/** Text without invisible and control characters; line ends are `\n`, hard spaces are spaces. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u2028|\u2029/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '');

/** One line of text: every run of white space is one space. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();

/** Blocks as text: items of one list stand on lines below each other, all else is apart by a blank line. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, text }, at) => {
      if (at === 0) return text;
      return kind === 'item' && blocks[at - 1]?.kind === 'item' ? `\n${text}` : `\n\n${text}`;
    })
    .join('');
}

/** Joins lines that a mail program or editor broke at some 60 to 80 characters; other line breaks stay. */
export function unwrap(text: string): string {
  const lines = text.split('\n');
  const full = lines.slice(0, -1);
  const wrapped =
    full.length > 0 &&
    full.every((line) => line.length >= 45 && line.length <= 100) &&
    !lines.some((line) => /^\s*(?:[-*•–]|\d{1,2}[.)]|#\d)/.test(line));
  return wrapped ? lines.map((line) => line.trim()).join(' ') : text;
}
