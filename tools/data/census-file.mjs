/** Fewer than this is a broken table: there are some 33,800 ZIP areas and 437 districts. */
const FEWEST = { zips: 30_000, districts: 430 };

/**
 * Reads the Census Bureau's relationship file of congressional districts and ZIP areas (`|`-separated, a head line):
 * gives a Map from ZIP to its districts ("WA7", "AK0"), each with land in it. Throws, in plain words, on anything else.
 * `districtOf`: what a GEOID says, `{state, number}` or undefined.
 */
export function readCensusFile(text, districtOf) {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = head.split('|');
  const at = (pattern) => columns.findIndex((name) => pattern.test(name));
  const [geoid, zcta, land] = [at(/^GEOID_CD\d+_20$/), at(/^GEOID_ZCTA5_20$/), at(/^AREALAND_PART$/)];
  if (geoid < 0 || zcta < 0 || land < 0)
    throw new Error('This is not the Census relationship file: its columns are missing.');
  const zips = new Map();
  for (const line of lines) {
    const cells = line.split('|');
    const zip = cells[zcta];
    const district = districtOf(cells[geoid] ?? '');
    if (!/^\d{5}$/.test(zip ?? '') || district === undefined || !(Number(cells[land]) > 0)) continue;
    const name = `${district.state}${district.number}`;
    const known = zips.get(zip) ?? [];
    if (!known.includes(name)) zips.set(zip, [...known, name]);
  }
  return zips;
}

/** The Congress that a relationship file is about, by its column names. */
export const congressOfFile = (text) => Number(/GEOID_CD(\d+)_20/.exec(text.slice(0, 2000))?.[1] ?? 0);

/** Reads the packed table without head line that `core/officials/zip-table` describes: a Map from ZIP to its districts. */
export function readPacked(text) {
  const zips = new Map();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 3 || line.startsWith('zips ')) continue;
    const districts = line.slice(0, colon).split('|');
    let zip = 0;
    for (const step of line.slice(colon + 1).split(',')) {
      zip += Number.parseInt(step, 36);
      zips.set(String(zip).padStart(5, '0'), districts);
    }
  }
  return zips;
}

/** Says in plain words why a table cannot be whole; undefined when it can. */
export function whyBroken(zips) {
  const districts = new Set([...zips.values()].flat());
  if (zips.size < FEWEST.zips) return `it names only ${zips.size} ZIP codes`;
  return districts.size < FEWEST.districts ? `it names only ${districts.size} districts` : undefined;
}

/** Packs a Map from ZIP to districts into the text that `core/officials/zip-table` reads. `asOf`: YYYY-MM-DD. */
export function packZips(zips, congress, asOf) {
  const sets = new Map();
  for (const [zip, districts] of [...zips].sort(([a], [b]) => a.localeCompare(b))) {
    const key = [...districts].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join('|');
    sets.set(key, [...(sets.get(key) ?? []), Number(zip)]);
  }
  const lines = [...sets]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([key, list]) => `${key}:${list.map((zip, i) => (zip - (i === 0 ? 0 : list[i - 1])).toString(36)).join(',')}`);
  return `zips ${congress} ${asOf}\n${lines.join('\n')}\n`;
}
