import type { FieldToken } from './tokens';

/** What may be written, by token. Absent means: the supporter has given nothing. */
export type FillValues = Readonly<Partial<Record<FieldToken, string>>>;

/** Everything a plan may use, besides the page. */
export interface FillRequest {
  readonly values: FillValues;
  /** The alert's topics in the publisher's words, most fitting first, e.g. ["foreign policy", "human rights"]. */
  readonly topics: readonly string[];
  /** The alert's title: heard together with the subject where no topic is named or none of them fits, and written for
   * a subject that is too long. */
  readonly title?: string;
  /** Does the supporter want an answer from the office? */
  readonly response: 'yes' | 'no';
  /** House and Senate addresses only; false lets no area be filled. */
  readonly trustedFrame: boolean;
  /** The extension's own practice page, which has no https address. */
  readonly practice?: true;
}
