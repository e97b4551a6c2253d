import { congressAt } from './congress';
import type { Office, OfficeTable } from './office';
import type { Representation } from './who-represents';

/** The offices that a person called theirs, and the Congress for which they did; 0 when that is not known. */
export interface Remembered {
  readonly ids: readonly string[];
  readonly congress: number;
}

export interface MyOffices {
  readonly mine: readonly Office[];
  /** A new Congress sits since the person's offices were last known: they must confirm or choose before they write. */
  readonly confirm: boolean;
  /** What is to be remembered; undefined while the person has not confirmed, so that nothing saved is lost. */
  readonly remember?: Remembered;
}

/**
 * The supporter's own offices. Between two Congresses what was saved is kept and shown for confirmation: with a fresh
 * table those it names, with an old one the saved ones. `now` in epoch milliseconds.
 */
export function myOffices(
  representation: Representation,
  table: OfficeTable | undefined,
  remembered: Remembered,
  now: number,
): MyOffices {
  const sits = congressAt(now);
  const { senators, representative, problem } = representation;
  const told = [...senators, ...(representative.kind === 'one' ? [representative.office] : [])];
  const before = remembered.congress !== 0 && remembered.congress < sits && remembered.ids.length > 0;
  const confirmed = remembered.congress === sits;
  const confirm = before || (problem === 'new-congress' && !confirmed);
  if (confirm) {
    const saved = (table?.offices ?? []).filter(({ bioguide }) => remembered.ids.includes(bioguide));
    return { mine: problem === 'new-congress' && saved.length > 0 ? saved : told, confirm };
  }
  const ids = told.map(({ bioguide }) => bioguide);
  const same = confirmed && ids.join() === remembered.ids.join();
  return { mine: told, confirm, ...(ids.length > 0 && !same && { remember: { ids, congress: sits } }) };
}
