import { type Block, joinBlocks, oneLine, type Pieces, plainText, unwrap } from './page/block';
import { findLetters } from './page/find-letters';
import type { FoundLetter } from './page/found-letter';
import { isAudienceHeading, isClosing, splitSalutation, subjectIn } from './page/letter-lines';
import { titleAndSubject } from './page/letter-title';
import { speaksAsLetter } from './page/voice';

/** Text beyond this is not read, in characters. */
const LONGEST = 200_000;
const CRUMB = /^(?:home|you are here)\b[^.!?]{0,80}[/»>›]|^[/»>›]|[/»>›]$/i;

const ITEM = /^\s*(?:[-*•·▪◦–—]|\(?\d{1,2}[.)]|#\d{1,3}|[a-z][.)])\s+\S/;

/** Plain text as blocks: blank lines part paragraphs; without any, each long line is one. */
export function textToBlocks(text: string): Block[] {
  const plain = plainText(text.slice(0, LONGEST));
  const paragraphs = plain.split(/\n[ \t]*\n+/).map((part) => part.replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, ''));
  const filled = paragraphs.filter((part) => part.trim() !== '');
  const lines = filled.length === 1 ? (filled[0] ?? '').split('\n') : [];
  const long = lines.filter((line) => line.trim().length > 100).length;
  const parts = lines.length > 2 && long >= 2 ? lines.filter((line) => line.trim() !== '') : filled;
  return parts.flatMap((part): Block[] => {
    const rows = part.split('\n');
    if (rows.length > 1 && rows.every((row) => ITEM.test(row)))
      return rows.map((row) => ({ kind: 'item', text: row.trim(), path: [1] }));
    return [
      {
        kind: 'text',
        text: unwrap(part)
          .trim()
          .replace(/[ \t]+/g, ' '),
        path: [1],
      },
    ];
  });
}

const isStart = (line: string): boolean =>
  splitSalutation(line) !== undefined || isAudienceHeading(line, false) || subjectIn(line) !== undefined;

/** Title, heading and salutation on lines below each other stand for themselves. */
const apart = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block, at) => {
    const lines = block.text.split('\n');
    return at < 4 && block.kind === 'text' && lines.length > 1 && lines.slice(1, 5).some(isStart)
      ? lines.filter((line) => line.trim() !== '').map((line) => ({ ...block, text: line.trim() }))
      : [block];
  });

/** The title of a pasted page: a short line above the letter. */
function titleIn(blocks: readonly Block[]): { titles: string[]; rest: Block[] } {
  const start = blocks.findIndex(({ text }) => {
    const [line = ''] = text.split('\n');
    // "Letter to Congress: Save the Bees" is the title, "Letter to U.S. Senators:" the first heading.
    const heading = isAudienceHeading(line, false) && !/:\s*\S/.test(line);
    return splitSalutation(line) !== undefined || heading || subjectIn(line) !== undefined;
  });
  const isBody = speaksAsLetter(
    blocks
      .slice(0, Math.max(0, start))
      .map(({ text }) => text)
      .join(' '),
  );
  const isTitle = ({ text }: Block): boolean =>
    text.length <= 200 && !text.includes('\n') && !CRUMB.test(text) && !/[.!,;]$/.test(text) && !isClosing(text);
  const head = start < 0 ? blocks.slice(0, 3) : blocks.slice(0, start);
  const at = isBody ? head.findIndex((block) => isTitle(block)) : head.findLastIndex((block) => isTitle(block));
  const alone = start < 0 && blocks.length < 2;
  const title = at < 0 || alone ? undefined : head[at];
  if (!title) return { titles: [], rest: start < 0 || isBody ? [...blocks] : blocks.slice(start) };
  return { titles: [oneLine(title.text)], rest: blocks.slice(start < 0 || isBody ? at + 1 : start) };
}

/**
 * Reads a letter that somebody pasted or typed. It is taken for one as it is, without proof: what cannot be told is asked for
 * (`unclear`). Undefined for an empty text.
 */
export function readLetterText(text: string): FoundLetter | undefined {
  const { titles, rest } = titleIn(apart(textToBlocks(text)));
  const { title, subject } = titleAndSubject(titles);
  const pieces: Pieces = { blocks: rest, boxes: [], titles };
  const found = findLetters(pieces, 'pasted');
  const whole = joinBlocks(rest).trim();
  if (!found.ok && whole === '') return undefined;
  const letters = found.ok
    ? found.value
    : [{ audience: { kind: 'congress' as const }, subject, body: whole, unclear: true }];
  return {
    title: title || subject,
    subject: letters[0]?.subject ?? subject,
    letters,
    unclear: letters.some((one) => one.unclear),
  };
}
