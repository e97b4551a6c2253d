import type * as z from 'zod/mini';
import { type Depth, type Lost, salvage } from './salvage';

/** One step from the shape before to this one. May throw on what it cannot understand: then the old value is set aside. */
export interface Migration {
  readonly name: string;
  readonly run: (old: unknown) => unknown;
}

/** What a stored item looks like now, and how older ones become that. */
export interface Shape<T> {
  readonly schema: z.core.$ZodType<T>;
  readonly fallback: T;
  /** Shape number, counted from 1. A store without a mark holds 1. */
  readonly version: number;
  /** Shape number → the step that leads to it. */
  readonly migrations: Readonly<Record<number, Migration>>;
  readonly depth: Depth;
}

/** `broken`: parts did not fit. `migration`: an older value could not be brought along. `newer`: a later version of the extension wrote it. */
export type ReadProblem = 'broken' | 'migration' | 'newer';

export interface StoredRead<T> {
  readonly value: T;
  readonly lost: readonly Lost[];
  readonly problem?: ReadProblem;
  /** True when the store should be written anew: something was migrated, mended or set aside. */
  readonly changed: boolean;
}

/** Reads what was stored under shape `from`; whatever it is, an answer comes and as little as can be is lost. */
export function readStored<T>(shape: Shape<T>, stored: unknown, from: number): StoredRead<T> {
  const { schema, fallback, version, depth } = shape;
  if (stored === undefined || stored === null) return { value: fallback, lost: [], changed: false };
  let value = stored;
  try {
    for (let next = from + 1; next <= version; next++) value = shape.migrations[next]?.run(value) ?? value;
  } catch {
    return { value: fallback, lost: [{ path: [], value: stored }], problem: 'migration', changed: true };
  }
  const kept = salvage(schema, value, fallback, depth);
  if (!kept) return { value: fallback, lost: [{ path: [], value: stored }], problem: 'broken', changed: true };
  // An older version knows not all fields of a newer one, and would drop them at its next write.
  if (from > version)
    return { value: kept.value, lost: [{ path: [], value: stored }], problem: 'newer', changed: true };
  const broken = kept.lost.length > 0;
  return {
    value: kept.value,
    lost: kept.lost,
    ...(broken && { problem: 'broken' }),
    changed: broken || from < version,
  };
}
