import { coreOf, foldText } from './fold-text';

/** Labels longer than this carry a sentence of help behind what they ask. */
const LONG = 6;
const MOST_WORDS = 6;
/** Where a help text begins: punctuation, a capital, or a word that begins a clause. */
const BREAK = /^(?:[([:;*.?!\u2013\u2014-]|[A-Z\u00c0-\u00dd])/;
const CLAUSE =
  /^(?:as|at|in|where|so|that|if|when|because|we|you|your|please|to|this|used|exactly|just|needed|must|do|only|no|not|our|for|porque|para|no|su)$/i;
/** What makes a clause speak of another place or person than the writer's own. */
const ELSEWHERE =
  /problem|incident|event|meeting|business|employer|organi[sz]|spouse|occur|happen|agency|\bwork|school|deliver|\bship|send the|property|another|\bother/;

/**
 * What a long label may ask before its sentence of help begins, folded, longest first: "First name We never share it"
 * gives "first name" and "first". Only a head that a rule explains whole says anything.
 */
export function headsOf(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length <= LONG) return [];
  const heads: string[] = [];
  for (let at = 1; at <= MOST_WORDS && at < words.length; at++) {
    const next = words[at] ?? '';
    const ends = /[:;.?!*)\u2013\u2014]$/.test(words[at - 1] ?? '');
    if (!ends && !BREAK.test(next) && !CLAUSE.test(next)) continue;
    if (
      ELSEWHERE.test(
        words
          .slice(at, at + MOST_WORDS)
          .join(' ')
          .toLowerCase(),
      )
    )
      continue;
    const head = coreOf(foldText(words.slice(0, at).join(' ')));
    if (head !== '' && head !== heads[0]) heads.unshift(head);
  }
  return heads;
}
