import { browser } from 'wxt/browser';
import { endOfCongress } from '../../../core/officials/congress';
import type { OfficeTable } from '../../../core/officials/office';
import { parseLegislators } from '../../../core/officials/parse-legislators';
import { parseZipTable } from '../../../core/officials/zip-table';
import { officesItem } from '../../../utils/storage';

/** The public list of members; it carries nothing about the supporter. */
export const LEGISLATORS = 'https://unitedstates.github.io/congress-legislators/legislators-current.json';
const PATIENCE = 10_000;
const LARGEST = 8 * 1024 * 1024;

/**
 * The text at an address, undefined when there is none in time. Carries no cookies and says nothing of where it comes
 * from. Firefox answers "ok" for a missing file of the package and fails on reading it.
 */
export async function textAt(url: string, patience = PATIENCE): Promise<string | undefined> {
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) return undefined;
    const text = await answer.text();
    return text.length > LARGEST ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A file of the package, undefined when the build had no data. */
const packaged = (path: string): Promise<string | undefined> =>
  textAt(browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Fetches the table of offices and puts it in place of the old one: as a whole, or not at all. `now` in epoch milliseconds. */
export async function refreshOffices(now = Date.now()): Promise<OfficeTable | undefined> {
  const text = await textAt(LEGISLATORS);
  const table = text === undefined ? undefined : parseLegislators(parsed(text), now);
  if (table) {
    await officesItem.set(table);
    fetched = Promise.resolve(table);
  }
  return table;
}

let asking: Promise<OfficeTable | undefined> | undefined;
let askedAt = Number.NEGATIVE_INFINITY;
/** After a vain attempt nobody waits for the next one for this long, in milliseconds. */
const PAUSE = 5 * 60_000;

function refreshOnce(now: number, pause: number): Promise<OfficeTable | undefined> | undefined {
  if (!asking && now - askedAt < pause) return undefined;
  askedAt = now;
  asking ??= refreshOffices(now).finally(() => {
    asking = undefined;
  });
  return asking;
}

/**
 * The newest table of offices there is: fetched before, in the package, or fetched now. Undefined without any. One of a
 * Congress that is over is good until a newer one can be had; `whoRepresents` says so.
 */
export async function loadOffices(now = Date.now()): Promise<OfficeTable | undefined> {
  const [stored, shipped] = await Promise.all([fetchedOffices(), shippedOffices()]);
  const newest = stored && (!shipped || stored.asOf >= shipped.asOf) ? stored : shipped;
  if (newest && now < endOfCongress(newest.congress)) return newest;
  return (await refreshOnce(now, newest ? PAUSE : 0)) ?? newest;
}

/** The package's own table: parsed when it was built, and it cannot change while the worker lives. */
let own: Promise<OfficeTable | undefined> | undefined;
function shippedOffices(): Promise<OfficeTable | undefined> {
  own ??= packaged('/data/offices.json').then((text) =>
    text === undefined ? undefined : (parsed(text) as OfficeTable | undefined),
  );
  return own;
}

/** The fetched table, parsed once while the worker lives: it is asked for with every piece of news from a page. */
let fetched: Promise<OfficeTable | undefined> | undefined;
function fetchedOffices(): Promise<OfficeTable | undefined> {
  if (fetched === undefined)
    officesItem.watch((table) => {
      fetched = Promise.resolve(table);
    });
  fetched ??= officesItem.get();
  return fetched;
}

let zips: Promise<ReturnType<typeof parseZipTable>> | undefined;

/** The ZIP table of the package; undefined when the build had none. */
export function loadZips(): Promise<ReturnType<typeof parseZipTable>> {
  zips ??= packaged('/data/zips.txt').then((text) => (text === undefined ? undefined : parseZipTable(text)));
  return zips;
}
