import { CONCEPTS, type Concept } from './concepts';
import { CARE_CONCEPTS } from './concepts-care';
import { MORE_CONCEPTS } from './concepts-more';

/** A pattern that begins where a word begins: "roads" is not in "broadcasting". */
const atWord = (pattern: RegExp): RegExp => new RegExp(`\\b(?:${pattern.source})`);

/** Every concept, its patterns held to the beginnings of words. */
export const ALL: readonly Concept[] = [...CONCEPTS, ...MORE_CONCEPTS, ...CARE_CONCEPTS].map(
  ({ about, filed, ...more }) => ({
    ...more,
    about: atWord(about),
    filed: filed.map(([worth, like]) => [worth, atWord(like)] as const),
  }),
);
