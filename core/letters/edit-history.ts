import type { LetterEdit } from './letter';

/** The edits of one letter, to go back and forth in. `at` is the one that holds. */
export interface EditHistory {
  readonly edits: readonly LetterEdit[];
  readonly at: number;
  /** When the last one was made, in epoch milliseconds. */
  readonly when: number;
}

/** Typing that goes on within this many milliseconds is one step. */
const ONE_STEP = 700;
const MOST = 100;

export const startHistory = (edit: LetterEdit): EditHistory => ({ edits: [edit], at: 0, when: 0 });

/** Takes a new edit; what had been undone is gone then. Quick typing in the same place becomes one step. */
export function addEdit(history: EditHistory, edit: LetterEdit, now: number): EditHistory {
  const before = history.edits.slice(0, history.at + 1);
  const goesOn = history.at > 0 && now - history.when < ONE_STEP && samePlace(before, edit);
  const edits = [...(goesOn ? before.slice(0, -1) : before), edit].slice(-MOST);
  return { edits, at: edits.length - 1, when: now };
}

/** True when the last step and this one changed the same part of the letter. */
function samePlace(before: readonly LetterEdit[], edit: LetterEdit): boolean {
  const [earlier, last] = before.slice(-2);
  if (!earlier || !last) return false;
  const changed = (a: LetterEdit, b: LetterEdit): string =>
    (['ownSentence', 'subject', 'body', 'clean'] as const).filter((part) => a[part] !== b[part]).join();
  return changed(earlier, last) === changed(last, edit);
}

export const canUndo = ({ at }: EditHistory): boolean => at > 0;
export const canRedo = ({ at, edits }: EditHistory): boolean => at < edits.length - 1;

/** One step back (-1) or forth (1), as far as there is one. */
export function step(history: EditHistory, by: 1 | -1): EditHistory {
  const at = Math.min(Math.max(history.at + by, 0), history.edits.length - 1);
  return { ...history, at, when: 0 };
}

/** The edit that holds now. */
export const editOf = ({ edits, at }: EditHistory): LetterEdit => edits[at] ?? {};
