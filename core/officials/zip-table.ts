import type { ZipTable } from './who-represents';

const FIRST_LINE = /^zips (\d{2,3}) (\d{4}-\d{2}-\d{2})$/;
const COMMA = 44;
const LINE_END = 10;

/** The value of a base-36 digit by its character code. */
const digit = (code: number): number => (code <= 57 ? code - 48 : code - 87);

/**
 * The packed ZIP table that `npm run data` writes: a first line `zips CONGRESS DATE`, then one line for each set of
 * districts, `WA7|WA9:…`, with the ZIP codes ascending as base-36 differences. Undefined for anything else. A look-up
 * runs over the text, some 90 kB: that costs a fraction of what unpacking all 33,774 ZIP codes would.
 */
export function parseZipTable(text: string): (ZipTable & { readonly asOf: string }) | undefined {
  const start = text.indexOf('\n') + 1;
  const head = FIRST_LINE.exec(text.slice(0, Math.max(0, start - 1)));
  if (!head) return undefined;
  return {
    congress: Number(head[1]),
    asOf: head[2] as string,
    districtsOf: (zip) => (/^\d{5}$/.test(zip) ? findDistricts(text, start, Number(zip)) : []),
  };
}

function findDistricts(text: string, start: number, wanted: number): readonly string[] {
  for (let line = start; line < text.length; ) {
    const colon = text.indexOf(':', line);
    if (colon < 0) break;
    let zip = 0;
    let step = 0;
    let at = colon + 1;
    for (; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : LINE_END;
      if (code !== COMMA && code !== LINE_END) {
        step = step * 36 + digit(code);
        continue;
      }
      zip += step;
      step = 0;
      if (zip === wanted) return text.slice(line, colon).split('|');
      if (zip > wanted || code === LINE_END) break;
    }
    const end = text.indexOf('\n', at);
    if (end < 0) break;
    line = end + 1;
  }
  return [];
}
