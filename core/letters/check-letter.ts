import { cleanText, findRefused, type Refused } from './clean-letter';
import { type Composing, composeLetter, letterParts } from './compose-letter';
import { bodyOf, fitLetter } from './fit-letter';
import { messageOf } from './letter';

/** How a letter stands towards one office's form: for the supporter's eyes, never for the page. Lengths in characters. */
export interface LetterCheck {
  readonly alertId: string;
  /** bioguide; '' when nobody knows whose page it is. */
  readonly office: string;
  /** Characters that the office's box takes; absent when the page names no limit. */
  readonly limit?: number;
  /** Length of the whole letter. */
  readonly length: number;
  /** True when the letter as it would be written now, shortened or not, fits. */
  readonly fits: boolean;
  /** The choices in force for this office and this letter. */
  readonly usesShort: boolean;
  readonly usesClean: boolean;
  /** The version shortened by whole paragraphs, to read before it is used; only when the whole letter does not fit. */
  readonly short?: { readonly text: string; readonly length: number; readonly dropped: readonly string[] };
  /** Characters too many even for the shortest version: the supporter has to shorten by hand. */
  readonly over?: number;
  /** What the office's filter may refuse in the letter as it would be written now. */
  readonly refused: readonly Refused[];
  /** The letter as it would be written now without those signs, to read before it is used; only when there are some. */
  readonly clean?: string;
}

/** Checks a letter against an office's limit and against what filters refuse; writes nothing, decides nothing. */
export function checkLetter(alertId: string, composing: Composing, limit: number | undefined): LetterCheck {
  const parts = letterParts(composing);
  const { edit, office } = composing;
  const chosen = edit?.short?.[office.bioguide];
  const most = limit ?? chosen;
  const fit = most === undefined ? undefined : fitLetter(parts, most);
  const now = messageOf(composeLetter(composing));
  const refused = findRefused(`${parts.subject}\n${now}`);
  const whole = messageOf({ salutation: parts.salutation, body: bodyOf(parts, parts.paragraphs) });
  return {
    alertId,
    office: office.bioguide,
    ...(most !== undefined && { limit: most }),
    length: whole.length,
    fits: most === undefined || now.length <= most,
    usesShort: chosen !== undefined && now !== whole,
    usesClean: edit?.clean === true,
    ...(fit?.kind === 'shortened' && {
      short: {
        text: messageOf({ salutation: parts.salutation, body: bodyOf(parts, fit.paragraphs) }),
        length: fit.shortLength,
        dropped: fit.dropped,
      },
    }),
    ...(fit?.kind === 'too-long' && { over: fit.over }),
    refused,
    ...(refused.length > 0 && { clean: cleanText(now) }),
  };
}
