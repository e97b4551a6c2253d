import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { OfficeTable } from '../../../core/officials/office';
import { parseLegislators } from '../../../core/officials/parse-legislators';
import { parseZipTable } from '../../../core/officials/zip-table';
import { officesItem } from '../../../utils/storage';

/** The public list of members; it carries nothing about the supporter. */
export const LEGISLATORS = 'https://unitedstates.github.io/congress-legislators/legislators-current.json';
const PATIENCE = 10_000;
const LARGEST = 8 * 1024 * 1024;

/** The text at an address, undefined when there is none: Firefox answers "ok" for a missing file and fails on reading it. */
async function textAt(url: string, options: RequestInit = {}): Promise<string | undefined> {
  try {
    const answer = await fetch(url, options);
    return answer.ok ? await answer.text() : undefined;
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

/** Fetches the table of offices and puts it in place of the old one: as a whole, or not at all. */
export async function refreshOffices(): Promise<OfficeTable | undefined> {
  const text = await textAt(LEGISLATORS, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (text === undefined || text.length > LARGEST) return undefined;
  const table = parseLegislators(parsed(text), Date.now());
  // A browser that cannot keep the table can still use it.
  if (table) await officesItem.set(table).catch(() => undefined);
  return table;
}

let asking: Promise<OfficeTable | undefined> | undefined;

/** The newest table of offices there is: fetched before, in the package, or fetched now. Undefined without any. */
export async function loadOffices(): Promise<OfficeTable | undefined> {
  const [stored, text] = await Promise.all([officesItem.get(), packaged('/data/offices.json')]);
  const shipped = text === undefined ? undefined : z.safeParse(OfficeTable, parsed(text));
  const own = shipped?.success ? shipped.data : undefined;
  if (stored && (!own || stored.asOf >= own.asOf)) return stored;
  if (own) return own;
  asking ??= refreshOffices().finally(() => {
    asking = undefined;
  });
  return asking;
}

/** The ZIP table of the package; undefined when the build had none. */
export async function loadZips(): Promise<ReturnType<typeof parseZipTable>> {
  const text = await packaged('/data/zips.txt');
  return text === undefined ? undefined : parseZipTable(text);
}
