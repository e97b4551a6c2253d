import type { AlertLetter } from '../../alerts/alert';

/** A letter as it was read: its audience may be a guess that the person must confirm. */
export interface ReadLetter extends AlertLetter {
  /** True when it is not plain to whom the letter goes: ask. */
  readonly unclear: boolean;
  /** The page's own words on whom it is for: its heading, else its salutation. */
  readonly to?: string;
  /** Names in the salutation, when it speaks to members by name. */
  readonly named?: readonly string[];
}

/** What a page or a pasted text holds. */
export interface FoundLetter {
  readonly title: string;
  /** Subject of the first letter. */
  readonly subject: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly letters: readonly ReadLetter[];
  /** True when one of the letters is. */
  readonly unclear: boolean;
}

/** `no-letter`: nothing on the page is one. `several`: a list of different letters; open the one that is meant.
 * `signed-by-others`: a letter of an organisation or of officials, which nobody can send as their own. */
export type LetterProblem = 'no-letter' | 'several' | 'signed-by-others';
