import type { Office, OfficeTable } from '../../../core/officials/office';
import type { ZipTable } from '../../../core/officials/who-represents';

export const senator = (state: string, bioguide: string): Office => ({
  bioguide,
  name: `Invented ${bioguide}`,
  last: bioguide,
  chamber: 'senate',
  state,
  url: `https://www.${bioguide.toLowerCase()}.senate.gov`,
  title: 'Senator',
});

export const member = (state: string, district: number, bioguide: string): Office => ({
  ...senator(state, bioguide),
  chamber: 'house',
  district,
  url: `https://${bioguide.toLowerCase()}.house.gov`,
  title: 'Representative',
});

/** An invented Congress: Washington with districts 7 and 9 held and 8 vacant, Wyoming and Montana beside each other. */
export const TABLE: OfficeTable = {
  congress: 119,
  asOf: '2026-06-15',
  offices: [
    senator('WA', 'SWA1'),
    senator('WA', 'SWA2'),
    member('WA', 9, 'HWA9'),
    member('WA', 7, 'HWA7'),
    senator('WY', 'SWY1'),
    senator('WY', 'SWY2'),
    member('WY', 0, 'HWY'),
    senator('MT', 'SMT1'),
    senator('MT', 'SMT2'),
    member('MT', 2, 'HMT2'),
    { ...member('DC', 0, 'HDC'), title: 'Delegate' },
    { ...member('PR', 0, 'HPR'), title: 'Resident Commissioner' },
  ],
};

export const zipsOf = (districts: Record<string, readonly string[]>, congress = 119): ZipTable => ({
  congress,
  districtsOf: (zip) => districts[zip] ?? [],
});

export const ZIPS = zipsOf({
  '98105': ['WA7'],
  '98055': ['WA7', 'WA9'],
  '98001': ['WA8', 'WA9'],
  '98022': ['WA8'],
  '57717': ['MT2', 'WY0'],
});

export const DURING = Date.parse('2026-11-01T00:00:00Z');
/** The last moment of the 119th Congress and the first after it. */
export const BEFORE_NOON = Date.parse('2027-01-03T16:59:59.999Z');
export const NOON = Date.parse('2027-01-03T17:00:00Z');
