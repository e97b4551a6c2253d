import { existsSync, readFileSync } from 'node:fs';
import { openCore } from '../bench/load-core.mjs';
import { DATA, dataAge } from './age.mjs';

/** Shown without arguments: one district, several, another state's post, at large, DC, territories, the armed forces, unknown. */
const TEN = ['05602', '98105', '10001', '60601', '57717 WY', '20001', '00901', 'GU', '09012', '12345 NY'];

const USAGE =
  'npm run who -- 05602        who represents a ZIP code, a state (TX), or a ZIP code in a state ("98105 WA")';

function question(text) {
  const zip = /\b\d{5}\b/.exec(text)?.[0] ?? '';
  const state = /\b[a-z]{2}\b/i.exec(text.replace(zip, ''))?.[0]?.toUpperCase() ?? '';
  return { zip, state };
}

const place = ({ state, district }) =>
  district === undefined ? state : `${state}-${district === 0 ? 'at large' : district}`;
const called = (office) => `${office.title ?? ''} ${office.name} (${office.party ?? '?'}, ${place(office)})`.trim();

const WHY = {
  military: 'a military address: set the state where you vote',
  'no-state': 'no state is known for this ZIP code: choose it',
  'no-seat': 'a place without a seat in Congress',
  'no-data': 'no table of offices',
  'several-districts': 'the ZIP code lies in several districts, choose',
  'zip-unknown': 'the ZIP code is not in the table, choose from the state',
  'new-congress': 'a new Congress sits, choose',
};

function lines({ senators, representative, problem }) {
  const out = senators.map(called);
  if (representative.kind === 'one') out.push(called(representative.office));
  if (representative.kind === 'vacant') out.push(`House seat vacant (district ${representative.district})`);
  if (representative.kind === 'none') out.push(WHY[representative.why]);
  if (representative.kind === 'choose') {
    const { offices, vacant, why } = representative;
    out.push(`House: ${WHY[why]}:`);
    out.push(...offices.slice(0, 8).map((office) => `  ${called(office)}`));
    if (offices.length > 8) out.push(`  and ${offices.length - 8} more`);
    out.push(...vacant.map((number) => `  vacant (district ${number})`));
  }
  if (problem === 'other-state') out.push('note: this ZIP code belongs to another state');
  if (problem === 'new-congress') out.push('note: this table is of a Congress that is over');
  return out;
}

if (!existsSync(`${DATA}offices.json`)) {
  console.log(`There are no tables yet. Run: npm run data\n${USAGE}`);
  process.exit(1);
}
const asked = process.argv.slice(2);
const core = await openCore();
const { whoRepresents } = await core.load('/core/officials/who-represents.ts');
const { parseZipTable } = await core.load('/core/officials/zip-table.ts');
const { OfficeTable } = await core.load('/core/officials/office.ts');
// The first look-up pays for reading both tables; the later ones find them read.
const start = performance.now();
let tables;
console.log(`${dataAge()}\n`);
for (const text of asked.length > 0 ? asked : TEN) {
  const before = performance.now();
  tables ??= {
    table: OfficeTable.parse(JSON.parse(readFileSync(`${DATA}offices.json`, 'utf8'))),
    zips: parseZipTable(readFileSync(`${DATA}zips.txt`, 'utf8')),
  };
  const found = whoRepresents({ ...question(text), ...tables, now: Date.now() });
  const ms = performance.now() - before;
  console.log(`${text}  [${ms.toFixed(2)} ms]`);
  for (const line of lines(found)) console.log(`  ${line}`);
}
console.log(`\nThe first look-up reads both tables. All together: ${(performance.now() - start).toFixed(1)} ms.`);
await core.close();
