import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { err, ok, type Result } from '../core/result';
import { type Backup, type BackupProblem, type ImportSummary, makeBackup, readBackup } from '../core/storage/backup';
import type { Trouble } from '../core/storage/troubles';
import { BACKED, storageFullItem, storageTroubleItem } from './storage';
import { alone, type Key, markOf, readRaw, writeRaw } from './stored-item';

const numberIn = (mark: unknown): number => (mark as { v?: number } | undefined)?.v ?? 1;

/** Everything of the person's that is stored here, as the text of one file. */
export async function exportAll(): Promise<string> {
  const read = await readRaw(BACKED.flatMap(({ key }) => [key, markOf(key)]));
  const items: Backup['items'] = {};
  for (const [at, { key }] of BACKED.entries()) {
    const value = read[at * 2];
    if (value !== undefined) items[key.replace('local:', '')] = { v: numberIn(read[at * 2 + 1]), value };
  }
  return makeBackup(items, new Date().toISOString());
}

/** Takes over what fits of a backup file: all of that is written, or nothing. Lists grow, single values are replaced. */
export async function importAll(text: string): Promise<Result<ImportSummary, BackupProblem>> {
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  return locked(
    BACKED.map(({ key }) => key),
    () => take(backup.value),
  );
}

async function take({ items }: Backup): Promise<Result<ImportSummary, BackupProblem>> {
  const entries: { key: Key; value: unknown }[] = [];
  const taken: string[] = [];
  let left = 0;
  for (const { key, version, take: judge } of BACKED) {
    const name = key.replace('local:', '');
    const item = Object.hasOwn(items, name) ? items[name] : undefined;
    if (item === undefined) continue;
    const [stored, mark] = await readRaw([key, markOf(key)]);
    const result = judge(stored, numberIn(mark), item.value, item.v);
    left += result?.left ?? 1;
    if (!result || result.value === undefined) continue;
    entries.push({ key, value: result.value }, { key: markOf(key), value: { v: version } });
    taken.push(name);
  }
  if (taken.length === 0) return err('empty');
  try {
    await writeRaw(entries);
  } catch {
    // The answer says it already.
    await storageFullItem.remove();
    return err('full');
  }
  return ok({ items: taken, left });
}

/** Holds the locks of several items, always in one order, so that two who do so never wait for each other. */
async function locked<T>(keys: readonly string[], run: () => Promise<T>): Promise<T> {
  const [first, ...rest] = [...keys].sort();
  return first === undefined ? run() : alone(first, () => locked(rest, run));
}

/** Deletes all that the extension ever stored, and gives back every permission that was asked for later. */
export async function deleteAll(): Promise<void> {
  await locked(
    BACKED.map(({ key }) => key),
    () => Promise.all([storage.clear('local'), storage.clear('session')]),
  );
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const asked = origins.filter((origin) => !own.has(origin));
  if (asked.length > 0) await browser.permissions.remove({ origins: asked }).catch(() => false);
}

/** What went wrong with the store and was not put away: for a notice. */
export async function readTroubles(): Promise<Trouble[]> {
  const [troubles, full] = await Promise.all([storageTroubleItem.get(), storageFullItem.get()]);
  return full ? [...troubles, full] : troubles;
}

/** Says now, and whenever it changes, whether the browser took no more of what was to be saved. */
export function watchFull(take: (full: boolean) => void): void {
  storageFullItem.watch((trouble) => take(trouble !== undefined));
  void storageFullItem.get().then((trouble) => take(trouble !== undefined));
}

/** The person has read that the store is full. */
export const putFullAway = (): Promise<void> => storageFullItem.remove();

/** The person has read the notice. What was set aside stays, and goes into every export. */
export async function putTroublesAway(): Promise<void> {
  await Promise.all([storageTroubleItem.remove(), storageFullItem.remove()]);
}
