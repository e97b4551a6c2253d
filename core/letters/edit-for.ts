import type { Alert, AlertLetter } from '../alerts/alert';
import type { LetterEdit } from './letter';

/** Stored edits: alert id → edit; texts of an alert's further letters stand under `ID#INDEX`. */
export type Edits = Readonly<Record<string, LetterEdit>>;

const keyOf = (alert: Alert, letter: AlertLetter): string => {
  const index = alert.letters.indexOf(letter);
  return index <= 0 ? alert.id : `${alert.id}#${index}`;
};

/**
 * The edit that holds for one of an alert's letters. The supporter's own sentence and the choices hold for all of them; a
 * changed subject or body belongs to the one letter that it was typed into, so that senators never get the House's text.
 */
export function editFor(edits: Edits, alert: Alert, letter: AlertLetter): LetterEdit | undefined {
  const shared = edits[alert.id];
  const key = keyOf(alert, letter);
  if (key === alert.id) return shared;
  const { subject, body } = edits[key] ?? {};
  if (!shared && subject === undefined && body === undefined) return undefined;
  return { ...shared, subject, body };
}

/** The stored edits with this letter's edit in its place. */
export function withEdit(
  edits: Edits,
  alert: Alert,
  letter: AlertLetter,
  edit: LetterEdit,
): Record<string, LetterEdit> {
  const key = keyOf(alert, letter);
  if (key === alert.id) return { ...edits, [key]: edit };
  const { subject, body, ...shared } = edit;
  const first = edits[alert.id];
  return {
    ...edits,
    [alert.id]: { ...shared, subject: first?.subject, body: first?.body },
    [key]: { subject, body },
  };
}
