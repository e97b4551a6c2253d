import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whoRepresents } from '../../../core/officials/who-represents';
import { parseZipTable } from '../../../core/officials/zip-table';
import { packZips, readPacked } from '../../../tools/data/census-file.mjs';
import { officesOfMembers } from '../../../tools/data/members-file.mjs';
import { DURING } from './invented';

const FOLDER = new URL('../../../../shared/congress/', import.meta.url).pathname;
const isHere = existsSync(`${FOLDER}members.json`);
const read = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8');

/** Seats in the House of the 119th Congress by the 2020 apportionment, written by hand; then the delegates' and Puerto Rico's. */
const SEATS =
  'AL7 AK1 AZ9 AR4 CA52 CO8 CT5 DE1 FL28 GA14 HI2 ID2 IL17 IN9 IA4 KS4 KY6 LA6 ME2 MD8 MA9 MI13 MN8 MS4 MO8 MT2 NE3 NV4 NH2 NJ12 NM3 NY26 NC14 ND1 OH15 OK5 OR6 PA17 RI2 SC7 SD1 TN9 TX38 UT4 VT1 VA11 WA10 WV2 WI8 WY1 DC1 PR1 AS1 GU1 MP1 VI1';
const NO_SENATORS = new Set(['DC', 'PR', 'AS', 'GU', 'MP', 'VI']);
/** A ZIP code of each capital (or chief town) and the armed forces' and allies' ones, by hand. */
const CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  'AL36104 AK99801 AZ85007 AR72201 CA95814 CO80203 CT06106 DE19901 FL32301 GA30334 HI96813 ID83702 IL62701 IN46204 IA50309 KS66612 KY40601 LA70802 ME04330 MD21401 MA02133 MI48933 MN55155 MS39201 MO65101 MT59601 NE68509 NV89701 NH03301 NJ08608 NM87501 NY12207 NC27601 ND58501 OH43215 OK73102 OR97301 PA17101 RI02903 SC29201 SD57501 TN37219 TX78701 UT84111 VT05602 VA23219 WA98501 WV25305 WI53703 WY82001 DC20001 PR00901 AS96799 GU96910 MP96950 VI00802'
    .split(' ')
    .map((one) => [one.slice(0, 2), one.slice(2)]),
);

// Without the folder of public tables beside the project there is nothing to check these against.
describe.skipIf(!isHere)('the 119th Congress, member by member (../shared/congress)', () => {
  const json = isHere ? JSON.parse(read('members.json')) : { members: [] };
  const table = officesOfMembers(json) as Parameters<typeof whoRepresents>[0]['table'] & object;
  const districts = isHere ? readPacked(read('zip-districts-119.txt')) : new Map<string, string[]>();
  const zips = parseZipTable(packZips(districts, 119, '2026-06-15'));
  const ask = (state: string, zip: string) => whoRepresents({ state, zip, table, zips, now: DURING });
  const vacant = new Set((json.vacant_house_seats as string[] | undefined)?.map((seat) => seat.replace('-', '')));
  const holder = (district: string) =>
    table.offices.find(
      ({ chamber, state, district: number }) => chamber === 'house' && `${state}${number}` === district,
    );

  it('has 537 sitting members, each of whom somebody can find', { timeout: 30_000 }, () => {
    expect(table.offices).toHaveLength(537);
    const found = new Set<string>();
    for (const [code, zip] of Object.entries(CAPITALS))
      for (const office of ask(code, zip).senators) found.add(office.bioguide);
    // Three districts have no ZIP code to themselves: there the person finds them among several.
    const zipOf = new Map<string, string>();
    for (const [zip, list] of districts)
      for (const one of list) if (list.length === 1 || !zipOf.has(one)) zipOf.set(one, zip);
    for (const office of table.offices.filter(({ chamber }) => chamber === 'house')) {
      const zip = zipOf.get(`${office.state}${office.district}`);
      const answer = ask(office.state, zip ?? '').representative;
      if (answer.kind === 'one') found.add(answer.office.bioguide);
      if (answer.kind === 'choose' && answer.why === 'several-districts')
        for (const one of answer.offices) found.add(one.bioguide);
    }
    expect(table.offices.filter(({ bioguide }) => !found.has(bioguide)).map(({ name }) => name)).toEqual([]);
  });

  it('answers 1,000 sampled ZIP codes as the table has them', { timeout: 30_000 }, () => {
    const all = [...districts];
    // A fixed stride through the whole table: the same sample every time, all over the country.
    const sample = Array.from({ length: 1000 }, (_, i) => all[(i * 7919) % all.length] as [string, string[]]);
    expect(new Set(sample.map(([zip]) => zip)).size).toBe(1000);
    for (const [zip, list] of sample) {
      const states = new Set(list.map((one) => one.slice(0, 2)));
      for (const state of states) {
        const { senators, representative } = ask(state, zip);
        const own = table.offices.filter((one) => one.chamber === 'senate' && one.state === state);
        expect(senators, zip).toEqual(own);
        const here = list.filter((one) => one.startsWith(state));
        const held = here.map(holder).filter((office) => office !== undefined);
        if (here.length > 1) {
          expect(representative, zip).toMatchObject({ kind: 'choose', why: 'several-districts' });
          if (representative.kind === 'choose') {
            expect(representative.offices.map(({ bioguide }) => bioguide).sort(), zip).toEqual(
              held.map(({ bioguide }) => bioguide).sort(),
            );
            expect(
              representative.vacant.map((number) => `${state}${number}`),
              zip,
            ).toEqual(here.filter((one) => vacant.has(one)));
          }
        } else if (held[0]) expect(representative, zip).toEqual({ kind: 'one', office: held[0] });
        else expect(representative, zip).toEqual({ kind: 'vacant', district: Number(here[0]?.slice(2)) });
      }
    }
  });

  it.each(SEATS.split(' ').map((one) => [one.slice(0, 2), Number(one.slice(2))] as const))(
    '%s has %i in the House, and its senators',
    (code, seats) => {
      const { senators, representative, state } = ask('', CAPITALS[code] as string);
      expect(state).toBe(code);
      expect(senators).toHaveLength(NO_SENATORS.has(code) ? 0 : 2);
      expect(senators.every((office) => office.state === code && office.chamber === 'senate')).toBe(true);
      const members = table.offices.filter(({ chamber, state: home }) => chamber === 'house' && home === code);
      expect(members.length + [...vacant].filter((seat) => seat.startsWith(code)).length).toBe(seats);
      if (seats === 1) expect(representative).toMatchObject({ kind: 'one', office: { district: 0 } });
      else if (representative.kind === 'one') expect(representative.office).toMatchObject({ state: code });
      else expect(representative.kind).toMatch(/choose|vacant/);
      const title = { PR: 'Resident Commissioner', DC: 'Delegate', GU: 'Delegate' }[code];
      if (title) expect(members[0]?.title).toBe(title);
    },
  );

  it.each([
    ['34001', 'military'],
    ['09012', 'military'],
    ['96201', 'military'],
    ['96941', 'no-seat'],
    ['96960', 'no-seat'],
    ['96940', 'no-seat'],
  ])('%s alone is %s', (zip, why) => {
    expect(ask('', zip).representative).toEqual({ kind: 'none', why });
  });

  it.each(['CA14', 'FL20', 'GA13', 'TX23'])('%s is vacant, and said to be', (seat) => {
    const [zip] = [...districts].find(([, list]) => list.length === 1 && list[0] === seat) ?? [];
    expect(ask('', zip as string)).toMatchObject({
      state: seat.slice(0, 2),
      representative: { kind: 'vacant', district: Number(seat.slice(2)) },
    });
  });
});
