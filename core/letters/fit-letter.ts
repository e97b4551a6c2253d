import { isAsk, isListItem } from './asks';
import { type LetterParts, messageOf } from './letter';

/** How a letter fits a box of `limit` characters. Lengths are in UTF-16 units, as `maxlength` counts them. */
export type LetterFit =
  | { readonly kind: 'fits'; readonly length: number }
  | {
      readonly kind: 'shortened';
      /** Length of the whole letter. */
      readonly length: number;
      /** The paragraphs that stay, in order. */
      readonly paragraphs: readonly string[];
      readonly shortLength: number;
      /** The paragraphs that are left out, in order. */
      readonly dropped: readonly string[];
    }
  /** Even the shortest version, nothing but the own sentence and the asks, is `over` characters too long. */
  | { readonly kind: 'too-long'; readonly length: number; readonly over: number };

/** Everything below the salutation, with those paragraphs. */
export const bodyOf = ({ own, signature }: LetterParts, paragraphs: readonly string[]): string =>
  [own, ...paragraphs, signature].filter((part) => part !== '').join('\n\n');

/** Paragraphs that make no sense without each other: a sentence that ends in a colon, and the list below it. */
function groupsOf(paragraphs: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const opens = last !== undefined && /:\s*$/.test(last);
    const goesOn = last !== undefined && isListItem(last) && isListItem(paragraph);
    if (group && (opens || goesOn)) group.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

/** A farewell of one line ("Thank you for your time.") is the first to go. */
const isFarewell = (group: readonly string[]): boolean => {
  const text = group.join(' ');
  return (
    text.length < 200 &&
    /^(?:thank you|thanks|i thank you|i look forward|we look forward|gracias|in closing, thank)/i.test(text)
  );
};

/**
 * Fits a letter into a box by leaving out whole paragraphs. The salutation, the supporter's own sentence, every paragraph
 * that asks for something and the signature stay; of the others as many as fit, the opening first, then in order. Where
 * nothing asks in known words, the first and the last paragraph stay. Never cuts within a paragraph.
 */
export function fitLetter(parts: LetterParts, limit: number): LetterFit {
  const lengthWith = (paragraphs: readonly string[]): number =>
    messageOf({ salutation: parts.salutation, body: bodyOf(parts, paragraphs) }).length;
  const length = lengthWith(parts.paragraphs);
  if (length <= limit) return { kind: 'fits', length };
  const groups = groupsOf(parts.paragraphs);
  const asking = groups.map((group) => group.some(isAsk));
  const substance = groups.map((group) => !isFarewell(group));
  const keep = new Set<number>(asking.flatMap((asks, at) => (asks ? [at] : [])));
  if (keep.size === 0) for (const at of [0, substance.lastIndexOf(true)]) if (at >= 0) keep.add(at);
  const kept = (): string[] => groups.flatMap((group, at) => (keep.has(at) ? group : []));
  const shortest = lengthWith(kept());
  if (shortest > limit) return { kind: 'too-long', length, over: shortest - limit };
  const others = groups.map((_, at) => at).filter((at) => !keep.has(at));
  for (const at of [...others.filter((one) => substance[one]), ...others.filter((one) => !substance[one])]) {
    keep.add(at);
    if (lengthWith(kept()) > limit) keep.delete(at);
  }
  const paragraphs = kept();
  return {
    kind: 'shortened',
    length,
    paragraphs,
    shortLength: lengthWith(paragraphs),
    dropped: groups.flatMap((group, at) => (keep.has(at) ? [] : group)),
  };
}
