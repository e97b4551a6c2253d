import type { Action } from '../actions/action';
import type { Receipt } from '../receipts/receipt';

/** How what is imported comes together with what is there. */
export type Join<T> = (here: T, imported: T) => T;

const idOf = (one: unknown): string => JSON.stringify((one as { id?: unknown } | null)?.id ?? one);
const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Joins imported entries to those that are there: records by key, lists of things with an `id` by that, other lists by
 * value. The imported entry counts where both have one. Anything else is replaced.
 */
export function joinEntries<T>(here: T, imported: T): T {
  if (Array.isArray(here) && Array.isArray(imported)) {
    const taken = new Set(imported.map(idOf));
    return [...here.filter((one) => !taken.has(idOf(one))), ...imported] as T;
  }
  return isRecord(here) && isRecord(imported) ? { ...here, ...imported } : imported;
}

const PROOF: Readonly<Record<Receipt['state'], number>> = { prepared: 0, sent: 1, confirmed: 2 };

/** Of two receipts of one letter the better proof stays; newest first. */
export const joinReceipts: Join<Receipt[]> = (here, imported) => {
  const known = new Map(here.map((one) => [one.id, one]));
  const better = imported.filter((one) => PROOF[one.state] >= PROOF[known.get(one.id)?.state ?? 'prepared']);
  return joinEntries(here, better).sort((a, b) => b.at - a.at);
};

/** What runs here goes on; actions of another browser come without their tabs, which mean nothing here. */
export const joinActions: Join<Action[]> = (here, imported) => {
  const known = new Set(here.map(({ id }) => id));
  const others = imported.filter(({ id }) => !known.has(id));
  const bare = others.map((action) => ({
    ...action,
    clickExpires: 0,
    deliveries: action.deliveries.map(({ tabId: _, ...delivery }) => delivery),
  }));
  return [...bare, ...here].sort((a, b) => a.started - b.started);
};
