import type { ZipTable } from './who-represents';

const FIRST_LINE = /^zips (\d{2,3}) (\d{4}-\d{2}-\d{2})$/;

/**
 * Reads the packed ZIP table that `npm run data` writes: a first line `zips CONGRESS DATE`, then one line for each set of
 * districts, `WA7|WA9:…`, with the ZIP codes ascending as base-36 differences. Undefined for anything else.
 */
export function parseZipTable(text: string): (ZipTable & { readonly asOf: string }) | undefined {
  const lines = text.split('\n');
  const head = FIRST_LINE.exec(lines[0] ?? '');
  if (!head) return undefined;
  const districts = new Map<number, readonly string[]>();
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon < 3) continue;
    const set = line.slice(0, colon).split('|');
    let zip = 0;
    for (const step of line.slice(colon + 1).split(',')) {
      zip += Number.parseInt(step, 36);
      districts.set(zip, set);
    }
  }
  return {
    congress: Number(head[1]),
    asOf: head[2] as string,
    districtsOf: (zip) => (/^\d{5}$/.test(zip) ? (districts.get(Number(zip)) ?? []) : []),
  };
}
