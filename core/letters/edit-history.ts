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

const PARTS = ['ownSentence', 'subject', 'body', 'short', 'clean'] as const;
/** The parts in which two edits differ. */
const changed = (a: LetterEdit, b: LetterEdit): string => PARTS.filter((part) => a[part] !== b[part]).join();

/**
 * Takes a new edit; what had been undone is gone then. Quick typing in the same place becomes one step, and an edit that
 * changes nothing is none.
 */
export function addEdit(history: EditHistory, edit: LetterEdit, now: number): EditHistory {
  if (changed(editOf(history), edit) === '') return history;
  const before = history.edits.slice(0, history.at + 1);
  const goesOn = history.at > 0 && now - history.when < ONE_STEP && samePlace(before, edit);
  const edits = [...(goesOn ? before.slice(0, -1) : before), edit].slice(-MOST);
  return { edits, at: edits.length - 1, when: now };
}

/** True when the last step and this one changed the same part of the letter. */
function samePlace(before: readonly LetterEdit[], edit: LetterEdit): boolean {
  const [earlier, last] = before.slice(-2);
  return earlier !== undefined && last !== undefined && changed(earlier, last) === changed(last, edit);
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
