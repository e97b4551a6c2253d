import { describe, expect, it } from 'vitest';
import { myOffices } from '../../../core/officials/my-offices';
import { whoRepresents } from '../../../core/officials/who-represents';
import { BEFORE_NOON, DURING, member, NOON, senator, TABLE, ZIPS, zipsOf } from './invented';

const SAVED = { ids: ['SWA1', 'SWA2', 'HWA7'], congress: 119 };
const NEW_TABLE = {
  congress: 120,
  asOf: '2027-01-05',
  offices: [senator('WA', 'SWA1'), senator('WA', 'SWA3'), member('WA', 7, 'HWA8')],
};
const find = (now: number, remembered = SAVED, table = TABLE, zips = ZIPS) =>
  myOffices(whoRepresents({ state: 'WA', zip: '98105', table, zips, now }), table, remembered, now);
const ids = ({ mine }: ReturnType<typeof find>) => mine.map(({ bioguide }) => bioguide);

describe('my offices', () => {
  it('are remembered when they are first known, and not again while nothing changes', () => {
    const first = find(DURING, { ids: [], congress: 0 });
    expect(ids(first)).toEqual(SAVED.ids);
    expect(first).toMatchObject({ confirm: false, remember: SAVED });
    expect(find(DURING).remember).toBeUndefined();
  });

  it('follow the table within a Congress', () => {
    const changed = find(DURING, { ids: ['SWA1', 'SWA9', 'HWA7'], congress: 119 });
    expect(changed).toMatchObject({ confirm: false, remember: { ids: SAVED.ids } });
  });

  it('hold until the last moment before noon', () => {
    expect(find(BEFORE_NOON)).toMatchObject({ confirm: false });
    expect(ids(find(BEFORE_NOON))).toEqual(SAVED.ids);
  });

  it('are to be confirmed from noon on; with an old table the saved ones are shown and kept', () => {
    const after = find(NOON);
    expect(ids(after)).toEqual(SAVED.ids);
    expect(after.confirm).toBe(true);
    expect(after.remember).toBeUndefined();
  });

  it('are to be confirmed with a new table too, which names the new members', () => {
    const zips = zipsOf({ '98105': ['WA7'] }, 120);
    const after = find(NOON, SAVED, NEW_TABLE, zips);
    expect(ids(after)).toEqual(['SWA1', 'SWA3', 'HWA8']);
    expect(after).toMatchObject({ confirm: true });
    expect(after.remember).toBeUndefined();
  });

  it('are settled once the person has confirmed', () => {
    const zips = zipsOf({ '98105': ['WA7'] }, 120);
    const after = find(NOON, { ids: ['SWA1', 'SWA3', 'HWA8'], congress: 120 }, NEW_TABLE, zips);
    expect(after).toMatchObject({ confirm: false });
    expect(find(NOON, { ...SAVED, congress: 120 }).confirm).toBe(false);
  });

  it('are asked for from a new supporter only while the table is an old one', () => {
    const nobody = { ids: [], congress: 0 };
    expect(find(NOON, nobody).confirm).toBe(true);
    expect(find(NOON, nobody, NEW_TABLE, zipsOf({ '98105': ['WA7'] }, 120)).confirm).toBe(false);
  });
});
