import { STATES } from '../supporter/states';
import type { Office, OfficeTable } from './office';

/** The end of a Congress in epoch milliseconds: noon Eastern of January 3rd in the odd year after its two. */
export const endOfCongress = (congress: number): number => Date.parse(`${2027 + (congress - 119) * 2}-01-03T17:00:00Z`);

/** ZIP code → districts ("WA7", "AK0"), for one Congress. */
export interface ZipTable {
  readonly congress: number;
  readonly districtsOf: (zip: string) => readonly string[];
}

export type RepresentativeAnswer =
  | { readonly kind: 'one'; readonly office: Office }
  /** The ZIP code lies in several districts, or nothing tells the district: the person chooses. */
  | {
      readonly kind: 'choose';
      readonly offices: readonly Office[];
      readonly why: 'several-districts' | 'zip-unknown' | 'new-congress';
    }
  | { readonly kind: 'vacant'; readonly district: number }
  | { readonly kind: 'none'; readonly why: 'military' | 'no-state' | 'no-data' };

export interface Representation {
  readonly state: string;
  readonly senators: readonly Office[];
  readonly representative: RepresentativeAnswer;
  /** `new-congress`: the table is of a Congress that is over. `other-state`: the ZIP code belongs to another state. */
  readonly problem?: 'new-congress' | 'other-state';
}

const AT_LARGE = new Set(['AK', 'DE', 'ND', 'SD', 'VT', 'WY', 'DC', 'PR', 'GU', 'VI', 'AS', 'MP']);
const MILITARY = new Set(['AA', 'AE', 'AP']);

/** The states that a ZIP code's first three digits belong to. */
export const statesOfZip = (zip: string): string[] => {
  const prefix = Number(zip.slice(0, 3));
  return STATES.filter(({ zips }) => zips.some(([from, to]) => prefix >= from && prefix <= to)).map(({ code }) => code);
};

/**
 * Who represents an address: senators by the state, the representative by the ZIP code where it tells. Never guesses:
 * where several are possible, the person chooses. `now` in epoch milliseconds decides whether the tables still hold.
 */
export function whoRepresents({
  state,
  zip,
  table,
  zips,
  now,
}: {
  readonly state: string;
  readonly zip: string;
  readonly table: OfficeTable | undefined;
  readonly zips: ZipTable | undefined;
  readonly now: number;
}): Representation {
  const fromZip = statesOfZip(zip);
  const home = state !== '' ? state : fromZip.length === 1 ? (fromZip[0] as string) : '';
  const none = (why: 'military' | 'no-state' | 'no-data'): Representation => ({
    state: home,
    senators: [],
    representative: { kind: 'none', why },
  });
  if (MILITARY.has(home)) return none('military');
  if (home === '') return none('no-state');
  if (!table) return none('no-data');
  const over = now >= endOfCongress(table.congress);
  const senators = table.offices.filter((office) => office.chamber === 'senate' && office.state === home);
  const members = table.offices
    .filter((office) => office.chamber === 'house' && office.state === home)
    .sort((a, b) => (a.district ?? 0) - (b.district ?? 0));
  const crosses = (zips?.districtsOf(zip) ?? []).some((district) => district.startsWith(home));
  const elsewhere = zip !== '' && fromZip.length > 0 && !fromZip.includes(home) && !crosses;
  const problem = over ? 'new-congress' : elsewhere ? 'other-state' : undefined;
  return {
    state: home,
    senators,
    representative: over
      ? { kind: 'choose', offices: members, why: 'new-congress' }
      : findMember(home, zip, members, zips, now),
    ...(problem && { problem }),
  };
}

function findMember(
  state: string,
  zip: string,
  members: readonly Office[],
  zips: ZipTable | undefined,
  now: number,
): RepresentativeAnswer {
  if (AT_LARGE.has(state)) {
    const [office] = members;
    return office ? { kind: 'one', office } : { kind: 'vacant', district: 0 };
  }
  const holds = zips !== undefined && now < endOfCongress(zips.congress);
  const districts = (holds ? zips.districtsOf(zip) : [])
    .filter((one) => one.slice(0, 2) === state)
    .map((one) => Number(one.slice(2)));
  const found = members.filter(({ district }) => districts.includes(district ?? -1));
  const [only] = districts;
  if (districts.length === 1 && only !== undefined)
    return found[0] ? { kind: 'one', office: found[0] } : { kind: 'vacant', district: only };
  if (districts.length > 1) return { kind: 'choose', offices: found, why: 'several-districts' };
  return { kind: 'choose', offices: members, why: 'zip-unknown' };
}
