import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Wrong } from './options.mjs';

const DAY = 86_400_000;
/** Ended alerts stay this long, so that nobody's history points at nothing. */
const KEPT = 14 * DAY;

/** The feed that lies in a folder, as it is; undefined when there is none. */
export function loadFeed(folder) {
  const file = join(folder, 'feed.json');
  if (!existsSync(file)) return undefined;
  try {
    const feed = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof feed !== 'object' || !Array.isArray(feed.items) || typeof feed.version !== 'string')
      throw new Error('no feed');
    return feed;
  } catch {
    throw new Wrong(`${file} is no feed that can be added to. Put it aside, or name another folder with --out.`);
  }
}

/** The signature file that lies there: its lines about changes of the key have to stay. */
export const keyChanges = (folder) => {
  const file = join(folder, 'feed.json.sig');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('key '));
};

/** A new feed around the items of the old one: the version rises, the same id is replaced, ended alerts go. */
export function nextFeed(old, { publisher, site, item, remove, key, now }) {
  const { items = [], _advocacy: before = {}, ...rest } = old ?? {};
  const version = (Number.isInteger(before.version) ? before.version : 0) + 1;
  const others = items
    .filter(({ id }) => id !== item?.id && id !== remove)
    .filter(({ _advocacy }) => !(Date.parse(_advocacy?.expires ?? '') + KEPT < now));
  const all = item ? [item, ...others] : others;
  const ends = all.map(({ _advocacy }) => Date.parse(_advocacy?.expires ?? '')).filter((end) => end > now);
  // A list that is signed must be signed anew now and then: an old copy cannot be played back for ever.
  const expires = new Date(Math.max(now + 90 * DAY, ...ends) + DAY).toISOString();
  return {
    ...rest,
    version: 'https://jsonfeed.org/version/1.1',
    title: publisher,
    ...(site !== undefined && { home_page_url: site }),
    _advocacy: { ...before, version, expires, ...(key !== undefined && { key }) },
    items: all,
  };
}

/** Writes a file whole or not at all. */
export function writeWhole(folder, name, content) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
  return file;
}
