import { describe, expect, it } from 'vitest';
import { contactAddress } from '../../../core/officials/contact-address';
import { districtOfGeoid } from '../../../core/officials/geoid';
import { parseLegislators } from '../../../core/officials/parse-legislators';
import { parseZipTable } from '../../../core/officials/zip-table';
import { packZips, readCensusFile, whyBroken } from '../../../tools/data/census-file.mjs';
import { inventedLegislators } from '../../../tools/demo/people.mjs';
import { DURING, senator } from './invented';

describe('the packed ZIP table', () => {
  const zips = new Map([
    ['00501', ['NY1']],
    ['98055', ['WA9', 'WA7']],
    ['98056', ['WA7', 'WA9']],
    ['99999', ['AK0']],
    ['98105', ['WA7']],
  ]);
  const table = parseZipTable(packZips(zips, 119, '2026-06-15'));

  it('gives back what was packed, and nothing for its neighbours', () => {
    expect(table).toMatchObject({ congress: 119, asOf: '2026-06-15' });
    expect(table?.districtsOf('00501')).toEqual(['NY1']);
    expect(table?.districtsOf('98055')).toEqual(['WA7', 'WA9']);
    expect(table?.districtsOf('98056')).toEqual(['WA7', 'WA9']);
    expect(table?.districtsOf('98105')).toEqual(['WA7']);
    expect(table?.districtsOf('99999')).toEqual(['AK0']);
    for (const zip of ['00000', '00500', '00502', '98057', '98104', '9810', '98105-1', 'zebra'])
      expect(table?.districtsOf(zip)).toEqual([]);
  });

  it.each(['', 'zips', 'zips 119', '<html>\n<body>', 'WA7:1,2,3'])('is not read from %j', (text) => {
    expect(parseZipTable(text)).toBeUndefined();
  });

  it('is not made from too little', () => {
    expect(whyBroken(zips)).toContain('only 5 ZIP codes');
  });
});

it('reads the relationship file of the Census', () => {
  const text = [
    '\uFEFFOID_CD119_20|GEOID_CD119_20|NAMELSAD_CD119_20|OID_ZCTA5_20|GEOID_ZCTA5_20|AREALAND_PART|AREAWATER_PART',
    '1|5307|Congressional District 7|2|98105|100|0',
    '1|5309|Congressional District 9|2|98105|0|5',
    '1|5309|Congressional District 9|2|98055|7|5',
    '1|5307|Congressional District 7|2|98055|7|5',
    '1|0200|Congressional District (at Large)|2|99501|7|5',
    '1|1198|Delegate District (at Large)|2|20001|7|5',
    '1|53ZZ|Congressional Districts not defined|2|98199|7|5',
    '1|5307|Congressional District 7|||9|0',
    '',
  ].join('\n');
  expect([...readCensusFile(text, districtOfGeoid)]).toEqual([
    ['98105', ['WA7']],
    ['98055', ['WA9', 'WA7']],
    ['99501', ['AK0']],
    ['20001', ['DC0']],
  ]);
  expect(() => readCensusFile('a|b\n1|2', districtOfGeoid)).toThrow('columns are missing');
});

describe('the list of legislators', () => {
  const rows = inventedLegislators(2026);

  it('becomes a table of the Congress in which its House terms end', () => {
    const table = parseLegislators(rows, DURING);
    expect(table).toMatchObject({ congress: 119, asOf: '2026-11-01' });
    expect(table?.offices.filter(({ chamber }) => chamber === 'senate')).toHaveLength(100);
    expect(table?.offices.find(({ state }) => state === 'DC')).toMatchObject({ title: 'Delegate', district: 0 });
    expect(table?.offices.find(({ state }) => state === 'PR')).toMatchObject({ title: 'Resident Commissioner' });
  });

  it('is taken as a whole or not at all', () => {
    expect(parseLegislators(rows.slice(0, 300), DURING)).toBeUndefined();
    expect(parseLegislators({}, DURING)).toBeUndefined();
    expect(
      parseLegislators(
        rows.filter(({ terms }) => terms[0]?.type === 'sen'),
        DURING,
        10,
      ),
    ).toBeUndefined();
    expect(parseLegislators([...rows, null, { id: {} }, 7], DURING)?.offices).toHaveLength(rows.length);
  });

  it('passes over who is out of office', () => {
    const [first, ...rest] = rows;
    const gone = { ...first, terms: [{ ...first?.terms[0], end: '2026-10-31' }] };
    expect(parseLegislators([gone, ...rest], DURING)?.offices).toHaveLength(rows.length - 1);
  });
});

it('writes to the listed form of a House or Senate site only, by https', () => {
  const office = senator('WA', 'QUILL');
  expect(contactAddress(office)).toBe('https://www.quill.senate.gov/contact');
  expect(contactAddress({ ...office, contactForm: 'http://www.quill.senate.gov/email' })).toBe(
    'https://www.quill.senate.gov/email',
  );
  expect(contactAddress({ ...office, contactForm: 'https://example.org/quill' })).toBe(
    'https://www.quill.senate.gov/contact',
  );
});
