import { describe, expect, it } from 'vitest';
import { congressAt, endOfCongress } from '../../../core/officials/congress';
import type { KnownDistrict } from '../../../core/officials/district';
import { whoRepresents } from '../../../core/officials/who-represents';
import { BEFORE_NOON, DURING, NOON, TABLE, ZIPS, zipsOf } from './invented';

const ask = (state: string, zip: string, more: Partial<Parameters<typeof whoRepresents>[0]> = {}) =>
  whoRepresents({ state, zip, table: TABLE, zips: ZIPS, now: DURING, ...more });
const senators = (found: ReturnType<typeof ask>) => found.senators.map(({ bioguide }) => bioguide);

describe('who represents an address', () => {
  it('is told by a ZIP code in one district', () => {
    const found = ask('WA', '98105');
    expect(senators(found)).toEqual(['SWA1', 'SWA2']);
    expect(found.representative).toMatchObject({ kind: 'one', office: { bioguide: 'HWA7' } });
    expect(found.problem).toBeUndefined();
    expect(ask('', '98105')).toEqual(found);
  });

  it('is chosen by the person where the ZIP code lies in several districts, vacant ones named', () => {
    expect(ask('WA', '98055').representative).toMatchObject({
      kind: 'choose',
      why: 'several-districts',
      offices: [{ bioguide: 'HWA7' }, { bioguide: 'HWA9' }],
      vacant: [],
    });
    expect(ask('WA', '98001').representative).toMatchObject({
      kind: 'choose',
      offices: [{ bioguide: 'HWA9' }],
      vacant: [8],
    });
  });

  it('is nobody in the House where the seat is vacant, and still two senators', () => {
    const found = ask('WA', '98022');
    expect(found.representative).toEqual({ kind: 'vacant', district: 8 });
    expect(senators(found)).toEqual(['SWA1', 'SWA2']);
  });

  it('is chosen from the whole state where the ZIP code is not in the table', () => {
    expect(ask('WA', '98999').representative).toMatchObject({
      kind: 'choose',
      why: 'zip-unknown',
      offices: [{ bioguide: 'HWA7' }, { bioguide: 'HWA9' }],
    });
    expect(ask('WA', '', { zips: undefined }).representative).toMatchObject({ kind: 'choose', why: 'zip-unknown' });
  });

  it('needs no ZIP code where there is one seat', () => {
    expect(ask('WY', '').representative).toMatchObject({ kind: 'one', office: { bioguide: 'HWY' } });
    const dc = ask('', '20001');
    expect(dc).toMatchObject({
      state: 'DC',
      senators: [],
      representative: { kind: 'one', office: { bioguide: 'HDC' } },
    });
    expect(ask('', '00901').representative).toMatchObject({ kind: 'one', office: { bioguide: 'HPR' } });
    expect(ask('GU', '96910').representative).toEqual({ kind: 'vacant', district: 0 });
  });

  it('goes by the state that the person says where a ZIP code crosses the line', () => {
    expect(ask('WY', '57717')).toMatchObject({ representative: { office: { bioguide: 'HWY' } } });
    expect(ask('WY', '57717').problem).toBeUndefined();
    expect(ask('MT', '57717')).toMatchObject({ representative: { office: { bioguide: 'HMT2' } } });
    expect(ask('', '57717').representative).toEqual({ kind: 'none', why: 'no-state' });
  });

  it('says that a ZIP code belongs to another state', () => {
    expect(ask('WY', '98105').problem).toBe('other-state');
  });

  it('asks where a person with a military address votes, and takes their word', () => {
    expect(ask('AE', '09012').representative).toEqual({ kind: 'none', why: 'military' });
    expect(ask('', '09012').representative).toEqual({ kind: 'none', why: 'military' });
    const voter = ask('WA', '09012');
    expect(voter.problem).toBeUndefined();
    expect(senators(voter)).toEqual(['SWA1', 'SWA2']);
  });

  it.each([
    ['FM', '96941', 'no-seat'],
    ['', '96960', 'no-seat'],
    ['', '', 'no-state'],
    ['', '00000', 'no-state'],
    ['ZZ', '', 'no-state'],
  ])('knows nobody for %j %j: %s', (state, zip, why) => {
    expect(ask(state, zip).representative).toEqual({ kind: 'none', why });
  });

  it('says so without a table', () => {
    expect(ask('WA', '98105', { table: undefined }).representative).toEqual({ kind: 'none', why: 'no-data' });
  });
});

describe('a district that the person chose', () => {
  const known: KnownDistrict = { state: 'WA', number: 9, zip: '98055', congress: 119 };

  it('holds for its address', () => {
    expect(ask('WA', '98055', { known }).representative).toMatchObject({ kind: 'one', office: { bioguide: 'HWA9' } });
    expect(ask('WA', '98105', { known }).representative).toMatchObject({ office: { bioguide: 'HWA7' } });
    expect(ask('WY', '98055', { known }).representative).toMatchObject({ office: { bioguide: 'HWY' } });
  });

  it('may be vacant', () => {
    const vacant = { ...known, number: 8 };
    expect(ask('WA', '98055', { known: vacant }).representative).toEqual({ kind: 'vacant', district: 8 });
  });

  it('holds for its Congress only', () => {
    expect(ask('WA', '98055', { known, now: NOON }).representative).toMatchObject({ kind: 'choose' });
    const now = { ...known, congress: 120 };
    expect(ask('WA', '98055', { known: now, now: NOON }).representative).toMatchObject({
      office: { bioguide: 'HWA9' },
    });
    expect(ask('WA', '98055', { known: now }).representative).toMatchObject({ kind: 'choose' });
  });
});

describe('noon of January 3rd', () => {
  it('divides the Congresses', () => {
    expect(endOfCongress(119)).toBe(NOON);
    expect([BEFORE_NOON, NOON].map(congressAt)).toEqual([119, 120]);
    expect(congressAt(Date.parse('2025-01-03T17:00:00Z'))).toBe(119);
    expect(congressAt(Date.parse('2025-01-03T16:59:59Z'))).toBe(118);
    expect(congressAt(Date.parse('2028-12-31T00:00:00Z'))).toBe(120);
    expect(congressAt(Date.parse('2029-01-03T17:00:00Z'))).toBe(121);
  });

  it('is the last of the old districts and of the old table', () => {
    const before = ask('WA', '98105', { now: BEFORE_NOON });
    expect(before).toMatchObject({ representative: { kind: 'one', office: { bioguide: 'HWA7' } } });
    expect(before.problem).toBeUndefined();
    const after = ask('WA', '98105', { now: NOON });
    expect(after).toMatchObject({ problem: 'new-congress', representative: { kind: 'choose', why: 'new-congress' } });
    expect(ask('WY', '', { now: NOON })).toMatchObject({ problem: 'new-congress', representative: { kind: 'choose' } });
  });

  it('leaves a new table with old ZIP codes to the person, but not where there is one seat', () => {
    const table = { ...TABLE, congress: 120 };
    expect(ask('WA', '98105', { table, now: NOON })).toMatchObject({
      representative: { kind: 'choose', why: 'new-congress', offices: [{ bioguide: 'HWA7' }, { bioguide: 'HWA9' }] },
    });
    expect(ask('WY', '', { table, now: NOON }).representative).toMatchObject({ kind: 'one' });
    const zips = zipsOf({ '98105': ['WA9'] }, 120);
    expect(ask('WA', '98105', { table, zips, now: NOON }).representative).toMatchObject({
      office: { bioguide: 'HWA9' },
    });
  });
});
