/** A run of text that both versions have, or that one of them has alone. */
export interface DiffPart {
  /** Place among the parts. */
  readonly id: number;
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Cells of the table at most; beyond that whole paragraphs are compared instead of words. */
const MOST_CELLS = 4_000_000;

/** Words and the white space between them; line breaks stand alone, so that a paragraph can go as a whole. */
const wordsOf = (text: string): string[] => text.match(/\n+|[^\S\n]+|[^\s]+/g) ?? [];
const paragraphsOf = (text: string): string[] => text.match(/[^\n]+|\n+/g) ?? [];

/** Lengths of the longest common subsequence of all ends of `a` and `b`, one row a token of `a`. */
function tableOf(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [rows[i] as Uint16Array, rows[i + 1] as Uint16Array];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number);
  }
  return rows;
}

type Growing = { -readonly [K in keyof DiffPart]: DiffPart[K] };

function push(parts: Growing[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else if (text !== '') parts.push({ id: parts.length, kind, text });
}

/**
 * What changed from `before` to `after`, word by word, in reading order: removed runs stand before the added ones that took
 * their place. The `same` and `removed` parts together are `before`, the `same` and `added` ones `after`, to the letter.
 */
export function diffText(before: string, after: string): DiffPart[] {
  const small = wordsOf(before).length * wordsOf(after).length <= MOST_CELLS;
  const split = small ? wordsOf : paragraphsOf;
  const [a, b] = [split(before), split(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const parts: Growing[] = [];
  push(parts, 'same', a.slice(0, start).join(''));
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const rows = tableOf(from, to);
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [left, right] = [from[i], to[j]];
    if (left !== undefined && left === right) {
      push(parts, 'same', left);
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0))) {
      push(parts, 'removed', left);
      i++;
    } else {
      push(parts, 'added', right ?? '');
      j++;
    }
  }
  push(parts, 'same', a.slice(a.length - end).join(''));
  return parts;
}
