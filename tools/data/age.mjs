import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const DATA = fileURLToPath(new URL('../../public/data/', import.meta.url));
const DAY = 24 * 3_600_000;

/** What the package's data are and how old, in words. `now` in epoch milliseconds. */
export function dataAge(now = Date.now(), folder = DATA) {
  if (!existsSync(`${folder}offices.json`))
    return 'Data: none built in. The extension fetches the offices at first use, and people choose their district. For more: npm run data';
  const { congress, asOf, offices } = JSON.parse(readFileSync(`${folder}offices.json`, 'utf8'));
  const old = (date) => `${Math.max(0, Math.floor((now - Date.parse(date)) / DAY))} days old`;
  const words = [`${offices.length} offices of the ${congress}th Congress, ${asOf} (${old(asOf)})`];
  const zips = existsSync(`${folder}zips.txt`) ? readFileSync(`${folder}zips.txt`, 'utf8').slice(0, 40) : '';
  const [, of, on] = /^zips (\d+) (\S+)/.exec(zips) ?? [];
  if (of) words.push(`ZIP codes of the ${of}th Congress, ${on} (${old(on)})`);
  const over = now >= Date.parse(`${2027 + (congress - 119) * 2}-01-03T17:00:00Z`);
  return `Data: ${words.join('; ')}.${over ? ' THAT CONGRESS IS OVER: run npm run data.' : ''}`;
}
