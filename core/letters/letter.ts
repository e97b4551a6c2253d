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
}
