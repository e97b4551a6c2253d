import { type Join, joinEntries } from '../core/storage/join';
import { readStored } from '../core/storage/read-stored';
import type { Item, Key } from './stored-item';

/** A stored item as export and import see it: of any type, judged when it comes in. */
export interface Backed {
  readonly key: Key;
  readonly version: number;
  /** Judges an imported value of shape `from` and joins it to the stored one; `left` counts what did not fit. Undefined when nothing did. */
  take(
    stored: unknown,
    storedFrom: number,
    imported: unknown,
    from: number,
  ): { value: unknown; left: number } | undefined;
}

/** Puts an item into export and import. */
export function backed<T>({ key, shape }: Item<T>, join: Join<T> = joinEntries): Backed {
  return {
    key,
    version: shape.version,
    take: (stored, storedFrom, imported, from) => {
      if (from > shape.version) return undefined;
      const { value, lost } = readStored(shape, imported, from);
      if (lost.some(({ path }) => path.length === 0)) return undefined;
      return { value: join(readStored(shape, stored, storedFrom).value, value), left: lost.length };
    },
  };
}
