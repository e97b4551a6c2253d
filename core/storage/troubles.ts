import * as z from 'zod/mini';
import type { ReadProblem } from './read-stored';
import type { Lost } from './salvage';

/** Something about the store that the person should hear of. Holds no personal values. */
export const Trouble = z.object({
  /** The stored item, as `utils/storage` calls it. */
  key: z.string(),
  /** `full`: the browser took no more. `replaced`: an imported file took its place. */
  kind: z.enum(['broken', 'migration', 'newer', 'full', 'replaced']),
  /** How many parts were set aside. */
  parts: z.number(),
  /** Epoch milliseconds. */
  at: z.number(),
});
export type Trouble = z.infer<typeof Trouble>;

/** A stored part that could not be used, kept as it was. `path` leads to it inside the item; [] is the whole item. */
export const SetAside = z.object({
  key: z.string(),
  kind: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown(),
  at: z.number(),
});
export type SetAside = z.infer<typeof SetAside>;

const MOST_TROUBLES = 20;
/** Characters of JSON that are kept aside at most: a hostile store may not fill the browser twice. */
const MOST_ASIDE = 500_000;

/** Notes a trouble; the newest of a kind and item stands for the older ones. */
export function addTrouble(troubles: readonly Trouble[], trouble: Trouble): Trouble[] {
  const others = troubles.filter(({ key, kind }) => key !== trouble.key || kind !== trouble.kind);
  return [...others, trouble].slice(-MOST_TROUBLES);
}

/** Puts lost parts to those set aside before; what is too much goes from the oldest on, and a giant part is cut to its beginning. */
export function setAside(
  before: readonly SetAside[],
  key: string,
  kind: ReadProblem | 'replaced',
  lost: readonly Lost[],
  at: number,
): SetAside[] {
  const parts = lost.map(({ path, value }): SetAside => ({ key, kind, path: [...path], value: cut(value), at }));
  const all = [...before, ...parts];
  let room = MOST_ASIDE;
  let first = all.length;
  while (first > 0 && room >= 0) room -= JSON.stringify(all[--first]).length;
  return room < 0 ? all.slice(first + 1) : all;
}

function cut(value: unknown): unknown {
  const text = JSON.stringify(value) ?? 'null';
  return text.length <= MOST_ASIDE / 2 ? value : text.slice(0, MOST_ASIDE / 4);
}
