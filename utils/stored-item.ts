import { storage } from 'wxt/utils/storage';
import type * as z from 'zod/mini';
import { type Migration, type ReadProblem, readStored, type Shape } from '../core/storage/read-stored';
import type { Depth, Lost } from '../core/storage/salvage';
import { addTrouble, SetAside, setAside, Trouble } from '../core/storage/troubles';

export type Key = `local:${string}` | `session:${string}`;

/** A stored value that is parsed on every read: what does not fit is set aside and never reaches the rest of the program. */
export interface Item<T> {
  readonly key: Key;
  readonly shape: Shape<T>;
  get(): Promise<T>;
  /** Rejects when the browser takes no more: nothing that was there is lost then, and `readTroubles` tells. */
  set(value: T): Promise<void>;
  /** `update` for a screen: undefined when the browser took no more, which `watchFull` tells the person. */
  offer(change: (value: T) => T): Promise<T | undefined>;
  /** Reads, changes and writes in one step: of two windows that do so at once neither undoes the other. */
  update(change: (value: T) => T): Promise<T>;
  remove(): Promise<void>;
  watch(listener: (value: T) => void): () => void;
}

interface Options<T> {
  /** Number of the shape, and the steps that lead to it from each one before. 1 without any. */
  readonly migrations?: Readonly<Record<number, Migration>>;
  readonly depth?: Depth;
  readonly schema: z.core.$ZodType<T>;
  readonly fallback: T;
}

export const TROUBLES = 'local:storage-troubles';
export const ASIDE = 'local:set-aside';
/** Kept apart: when the one area takes no more, the other still does. */
export const FULL = 'session:storage-full';
/** Copies of public data, fetched again when missing: they make room for what cannot be had again. */
const COPIES: Key[] = ['local:offices'];

interface Entry {
  readonly key: Key;
  readonly value: unknown;
}

const isFull = (error: unknown): boolean => /quota/i.test(`${(error as Error)?.name} ${(error as Error)?.message}`);
export const markOf = (key: Key): Key => `${key}$`;
const shapeIn = (mark: unknown): number => {
  const { v } = (mark ?? {}) as { v?: unknown };
  return typeof v === 'number' && v >= 1 ? v : 1;
};

/** Reads several keys at one moment, in the order asked. */
export async function readRaw(keys: readonly Key[]): Promise<unknown[]> {
  const read = new Map((await storage.getItems([...keys])).map(({ key, value }) => [key, value as unknown]));
  return keys.map((key) => read.get(key) ?? undefined);
}

/** Writes all entries or none. Makes room once when the browser takes no more, then notes that it is full and rejects. */
export async function writeRaw(entries: readonly Entry[]): Promise<void> {
  const write = () => storage.setItems([...entries]);
  try {
    await write();
  } catch (error) {
    if (!isFull(error)) throw error;
    await storage.removeItems(COPIES.filter((key) => entries.every((one) => one.key !== key)));
    await write().catch(async (again: unknown) => {
      const trouble: Trouble = { key: entries[0]?.key ?? '', kind: 'full', parts: 1, at: Date.now() };
      await storage.setItem(FULL, trouble).catch(() => undefined);
      throw again;
    });
  }
}

/** Web Locks reach over all windows and the worker. */
export const alone = <T>(name: string, run: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`store ${name}`, run) as Promise<T>;

/** Notes what could not be used and keeps it as it was, together with the entries that take its place. */
export async function keepAside(
  key: Key,
  kind: ReadProblem | 'replaced',
  lost: readonly Lost[],
  entries: readonly Entry[],
): Promise<void> {
  await alone('aside', async () => {
    const [troubles, aside] = await readRaw([TROUBLES, ASIDE]);
    const at = Date.now();
    await writeRaw([
      ...entries,
      { key: ASIDE, value: setAside(listOf(SetAside, aside), key, kind, lost, at) },
      { key: TROUBLES, value: addTrouble(listOf(Trouble, troubles), { key, kind, parts: lost.length, at }) },
    ]);
  });
}

const listOf = <T>(schema: z.ZodMiniType<T>, stored: unknown): T[] =>
  (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });

/** Declares a stored item: its key, what it looks like, and what it is when there is none. */
export function defineItem<T>(key: Key, { schema, fallback, migrations = {}, depth = 'parts' }: Options<T>): Item<T> {
  const version = Math.max(1, ...Object.keys(migrations).map(Number));
  const shape: Shape<T> = { schema, fallback, version, migrations, depth };
  const entriesOf = (value: T): Entry[] => [
    { key, value },
    { key: markOf(key), value: { v: version } },
  ];
  const look = async () => {
    const [value, mark] = await readRaw([key, markOf(key)]);
    return readStored(shape, value, shapeIn(mark));
  };
  /** Only under the item's lock: brings the store to what was read, if it is not that already. */
  const settle = async (): Promise<T> => {
    const { value, changed, problem, lost } = await look();
    if (changed && problem && depth !== 'whole') await keepAside(key, problem, lost, entriesOf(value));
    else if (changed) await writeRaw(entriesOf(value));
    return value;
  };
  const put = (value: T): Promise<void> =>
    value === undefined ? storage.removeItems([key, markOf(key)]) : writeRaw(entriesOf(value));
  const update = (change: (value: T) => T): Promise<T> =>
    alone(key, async () => {
      const before = await settle();
      const value = change(before);
      if (value !== before) await put(value);
      return value;
    });
  return {
    key,
    shape,
    get: async () => {
      const { value, changed } = await look();
      // A store that cannot be mended now is mended another time: what can be read, is.
      return changed && key.startsWith('local:') ? alone(key, settle).catch(() => value) : value;
    },
    set: (value) => alone(key, () => put(value)),
    update,
    offer: (change) =>
      update(change).catch((error: unknown) => {
        if (isFull(error)) return undefined;
        throw error;
      }),
    remove: () => alone(key, () => storage.removeItems([key, markOf(key)])),
    watch: (listener) =>
      storage.watch<unknown>(key, (value) => listener(readStored(shape, value ?? undefined, version).value)),
  };
}
