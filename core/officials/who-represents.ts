import { stateByCode } from '../supporter/states';
import { MILITARY, stateOfZip } from '../supporter/zip-states';
import { congressAt, endOfCongress } from './congress';
import { AT_LARGE, type KnownDistrict, NO_SEAT } from './district';
import type { Office, OfficeTable } from './office';

/** ZIP code → districts ("WA7", "AK0"), for one Congress. */
export interface ZipTable {
  readonly congress: number;
  readonly districtsOf: (zip: string) => readonly string[];
}

export type RepresentativeAnswer =
  | { readonly kind: 'one'; readonly office: Office }
  /** The ZIP code lies in several districts, or nothing tells the district: the person chooses. `vacant`: seats among them that nobody holds. */
  | {
      readonly kind: 'choose';
      readonly offices: readonly Office[];
      readonly why: 'several-districts' | 'zip-unknown' | 'new-congress';
      readonly vacant: readonly number[];
    }
  | { readonly kind: 'vacant'; readonly district: number }
  /** `no-seat`: a place that has no seat in Congress. */
  | { readonly kind: 'none'; readonly why: 'military' | 'no-state' | 'no-seat' | 'no-data' };

export interface Representation {
  readonly state: string;
  readonly senators: readonly Office[];
  readonly representative: RepresentativeAnswer;
  /** `new-congress`: the table is of a Congress that is over. `other-state`: the ZIP code belongs to another state. */
  readonly problem?: 'new-congress' | 'other-state';
}

interface Question {
  /** Two letters, '' when the person has not said. */
  readonly state: string;
  readonly zip: string;
  readonly table: OfficeTable | undefined;
  readonly zips: ZipTable | undefined;
  /** What the person chose before; holds for the same address and the Congress that sits. */
  readonly known?: KnownDistrict | undefined;
  /** Epoch milliseconds: decides whether the tables still hold. */
  readonly now: number;
}

/** The members of the House of a state, by district. */
export const membersOf = (table: OfficeTable, state: string): Office[] =>
  table.offices
    .filter((office) => office.chamber === 'house' && office.state === state)
    .sort((a, b) => (a.district ?? 0) - (b.district ?? 0));

/** The state whose districts a ZIP code lies in, '' when it lies in several states or in none that is known. */
function homeOf(zip: string, zips: ZipTable | undefined): string {
  const states = new Set((zips?.districtsOf(zip) ?? []).map((one) => one.slice(0, 2)));
  if (states.size > 1) return '';
  return states.size === 1 ? ([...states][0] as string) : stateOfZip(zip);
}

/**
 * Who represents an address: senators by the state, the representative by the ZIP code where it tells. Never guesses:
 * where several are possible, the person chooses.
 */
export function whoRepresents({ state, zip, table, zips, known, now }: Question): Representation {
  const home = state !== '' ? state : homeOf(zip, zips);
  const none = (why: 'military' | 'no-state' | 'no-seat' | 'no-data'): Representation => ({
    state: home,
    senators: [],
    representative: { kind: 'none', why },
  });
  if (MILITARY.has(home)) return none('military');
  if (stateByCode(home) === undefined) return none('no-state');
  if (NO_SEAT.has(home)) return none('no-seat');
  if (!table) return none('no-data');
  const over = now >= endOfCongress(table.congress);
  const senators = table.offices.filter((office) => office.chamber === 'senate' && office.state === home);
  const problem = over ? 'new-congress' : isElsewhere(home, zip, zips) ? 'other-state' : undefined;
  return {
    state: home,
    senators,
    representative: findMember(home, zip, membersOf(table, home), { table, zips, known, now }),
    ...(problem && { problem }),
  };
}

function isElsewhere(home: string, zip: string, zips: ZipTable | undefined): boolean {
  const post = stateOfZip(zip);
  if (post === '' || post === home || MILITARY.has(post)) return false;
  return !(zips?.districtsOf(zip) ?? []).some((district) => district.startsWith(home));
}

function findMember(
  state: string,
  zip: string,
  members: readonly Office[],
  { table, zips, known, now }: Omit<Question, 'state' | 'zip' | 'table'> & { readonly table: OfficeTable },
): RepresentativeAnswer {
  const seat = (number: number): RepresentativeAnswer => {
    const office = members.find(({ district }) => district === number);
    return office ? { kind: 'one', office } : { kind: 'vacant', district: number };
  };
  const holds = known?.state === state && known.zip === zip && known.congress === congressAt(now);
  if (holds) return seat(known.number);
  const choose = (why: Extract<RepresentativeAnswer, { kind: 'choose' }>['why']): RepresentativeAnswer => ({
    kind: 'choose',
    offices: members,
    why,
    vacant: [],
  });
  if (now >= endOfCongress(table.congress)) return choose('new-congress');
  if (AT_LARGE.has(state)) return seat(0);
  if (zips && now >= endOfCongress(zips.congress)) return choose('new-congress');
  const districts = (zips?.districtsOf(zip) ?? [])
    .filter((one) => one.slice(0, 2) === state)
    .map((one) => Number(one.slice(2)));
  const [only] = districts;
  if (only === undefined) return choose('zip-unknown');
  if (districts.length === 1) return seat(only);
  const offices = members.filter(({ district }) => districts.includes(district ?? -1));
  const vacant = districts.filter((number) => !offices.some(({ district }) => district === number));
  return { kind: 'choose', offices, why: 'several-districts', vacant };
}
