/** The text for one office, ready to be written. All plain text, `\n` line ends. */
export interface Letter {
  /** "Dear Senator Name:" */
  readonly salutation: string;
  readonly subject: string;
  /** Own sentence, the publisher's (or edited) body, closing and signature: everything below the salutation. */
  readonly body: string;
}

/** What the supporter changed in an alert's letter; kept per alert. */
export interface LetterEdit {
  /** The supporter's own sentence, placed before the body. */
  readonly ownSentence?: string | undefined;
  readonly subject?: string | undefined;
  /** Replaces the publisher's body. */
  readonly body?: string | undefined;
  /** bioguide → characters that the office's box takes: that office gets the letter shortened by whole paragraphs to fit. */
  readonly short?: Readonly<Record<string, number>> | undefined;
  /** Without the signs that offices' filters refuse (see `cleanText`). */
  readonly clean?: true | undefined;
}

/** A letter in the pieces that a shorter version may keep or leave out. */
export interface LetterParts {
  readonly salutation: string;
  readonly subject: string;
  /** The supporter's own sentence; '' for none. */
  readonly own: string;
  /** Paragraphs of the body, in order. */
  readonly paragraphs: readonly string[];
  /** Closing, name and place. */
  readonly signature: string;
}

/** The text of the message box: everything from the salutation to the signature. */
export const messageOf = ({ salutation, body }: Pick<Letter, 'salutation' | 'body'>): string =>
  [salutation, body].filter((part) => part.trim() !== '').join('\n\n');
