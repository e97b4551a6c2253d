import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openCore } from '../bench/load-core.mjs';
import { DATA, dataAge } from './age.mjs';
import { congressOfFile, packZips, readCensusFile, readPacked, whyBroken } from './census-file.mjs';
import { officesOfMembers } from './members-file.mjs';

const LEGISLATORS = 'https://unitedstates.github.io/congress-legislators/legislators-current.json';
/** Census Bureau, relationship file of the 119th Congress' districts and the ZIP areas of 2020 (public domain). */
const RELATIONSHIPS = 'https://www2.census.gov/geo/docs/maps-data/data/rel2020/cd-sld/tab20_cd11920_zcta520_natl.txt';
const USAGE = `npm run data                    from the public sources (congress-legislators, Census)
npm run data -- --from FOLDER   from a folder with members.json or legislators-current.json, and with
                                zip-districts-CONGRESS.txt or the Census' tab20_cd…_zcta520_natl.txt`;

const day = (time) => new Date(time).toISOString().slice(0, 10);
const say = (words) => process.stdout.write(`${words}\n`);

async function download(url) {
  say(`Fetching ${url}`);
  const answer = await fetch(url, { signal: AbortSignal.timeout(120_000) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return answer.text();
}

async function fromNet({ parseLegislators, districtOfGeoid }) {
  const now = Date.now();
  const offices = parseLegislators(JSON.parse(await download(LEGISLATORS)), now);
  const text = await download(RELATIONSHIPS);
  return { offices, zips: readCensusFile(text, districtOfGeoid), congress: congressOfFile(text), asOf: day(now) };
}

async function fromFolder(folder, { parseLegislators, districtOfGeoid }) {
  const names = await readdir(folder);
  const named = (pattern) => names.find((name) => pattern.test(name));
  const read = (name) => readFile(join(folder, name), 'utf8');
  const people = named(/^members\.json$/) ?? named(/^legislators-current\.json$/);
  const places = named(/^zip-districts-\d+\.txt$/) ?? named(/^tab20_cd\d+_zcta520_natl\.txt$/);
  if (!people || !places) throw new Error(`${folder} lacks the list of members or the list of ZIP codes.\n\n${USAGE}`);
  const json = JSON.parse(await read(people));
  const { mtimeMs } = await stat(join(folder, people));
  const offices = Array.isArray(json) ? parseLegislators(json, mtimeMs) : officesOfMembers(json);
  const text = await read(places);
  const packed = places.startsWith('zip-');
  return {
    offices,
    zips: packed ? readPacked(text) : readCensusFile(text, districtOfGeoid),
    congress: packed ? Number(/\d+/.exec(places)[0]) : congressOfFile(text),
    asOf: day((await stat(join(folder, places))).mtimeMs),
  };
}

/** Both files are made beside the old ones and put in their place together, or nothing is changed. */
async function put(files) {
  const fresh = `${DATA.replace(/\/$/, '')}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(fresh, name), text);
  await rm(DATA, { recursive: true, force: true });
  await rename(fresh, DATA);
}

async function main() {
  const from = process.argv.indexOf('--from');
  if (from > 0 && process.argv[from + 1] === undefined) throw new Error(USAGE);
  const core = await openCore();
  try {
    const { parseLegislators } = await core.load('/core/officials/parse-legislators.ts');
    const { OfficeTable } = await core.load('/core/officials/office.ts');
    const { districtOfGeoid } = await core.load('/core/officials/geoid.ts');
    const { parseZipTable } = await core.load('/core/officials/zip-table.ts');
    const readers = { parseLegislators, districtOfGeoid };
    const found = from > 0 ? await fromFolder(process.argv[from + 1], readers) : await fromNet(readers);
    const offices = OfficeTable.safeParse ? OfficeTable.safeParse(found.offices) : { success: false };
    const broken = whyBroken(found.zips);
    if (!offices.success || offices.data.offices.length < 400) throw new Error('The list of members is not whole.');
    if (broken) throw new Error(`The list of ZIP codes is not whole: ${broken}.`);
    const zips = packZips(found.zips, found.congress, found.asOf);
    const again = parseZipTable(zips);
    for (const [zip, districts] of found.zips)
      if (again?.districtsOf(zip).length !== districts.length) throw new Error(`ZIP code ${zip} was packed wrongly.`);
    const files = { 'offices.json': JSON.stringify(offices.data), 'zips.txt': zips };
    await put(files);
    for (const [name, text] of Object.entries(files))
      say(
        `${name.padEnd(14)}${`${(text.length / 1000).toFixed(1)} kB`.padStart(10)}, packed ${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB`,
      );
    say(dataAge());
  } finally {
    await core.close();
  }
}

await main().catch((error) => {
  say(`${error.cause ? `${error.message} (${error.cause.message})` : error.message}\nNothing was changed.`);
  process.exitCode = 1;
});
