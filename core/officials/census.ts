import * as z from 'zod/mini';
import { err, ok, type Result } from '../result';
import type { Supporter } from '../supporter/supporter';
import { endOfCongress } from './congress';
import type { District } from './district';
import { districtOfGeoid } from './geoid';

/** The Census Bureau's geocoder: the only service the street address may go to, on the person's wish and permission. */
export const CENSUS_ORIGIN = 'https://geocoding.geo.census.gov/*';
const GEOCODER = 'https://geocoding.geo.census.gov/geocoder/geographies/onelineaddress';
/** A fixed vintage: `Current_Current` began to answer with the next Congress's districts in September 2026. */
const VINTAGE = { congress: 119, name: 'ACS2025_Current', layer: '119th Congressional Districts' } as const;

/**
 * `no-address`: the profile has no street. `no-permission`: the browser does not allow the request yet. `down`: no
 * answer, or none that can be read. `no-match`: the address is not in the Census list. `several-matches`: it fits places
 * in different districts. `other-congress`: the answer is of a Congress that does not sit now. `other-state`: the match
 * lies in another state than the profile says.
 */
export type CensusProblem =
  | 'no-address'
  | 'no-permission'
  | 'down'
  | 'no-match'
  | 'several-matches'
  | 'other-congress'
  | 'other-state';

type Address = Pick<Supporter, 'street' | 'city' | 'state' | 'zip'>;

/** Where to ask for the district of an address. `now` in epoch milliseconds: after its Congress the vintage is of no use. */
export function censusQuestion({ street, city, state, zip }: Address, now: number): Result<string, CensusProblem> {
  if (street.trim() === '' || (zip === '' && city === '')) return err('no-address');
  if (now >= endOfCongress(VINTAGE.congress)) return err('other-congress');
  const query = Object.entries({
    address: [street, city, `${state} ${zip}`.trim()].filter((part) => part.trim() !== '').join(', '),
    benchmark: 'Public_AR_Current',
    vintage: VINTAGE.name,
    layers: VINTAGE.layer,
    format: 'json',
  });
  return ok(`${GEOCODER}?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`);
}

const Place = z.object({ GEOID: z.string(), CDSESSN: z.optional(z.string()) });
const Answer = z.object({
  result: z.object({
    addressMatches: z.array(z.object({ geographies: z.record(z.string(), z.array(z.unknown())) })),
  }),
});

/** Reads the geocoder's answer; `state` is the profile's, '' when it says none. Never takes a district of another Congress. */
export function parseCensus(json: unknown, state: string): Result<District, CensusProblem> {
  const answer = z.safeParse(Answer, json);
  if (!answer.success) return err('down');
  const matches = answer.data.result.addressMatches;
  if (matches.length === 0) return err('no-match');
  const found = new Map<string, District>();
  for (const { geographies } of matches) {
    const place = z.safeParse(Place, geographies[VINTAGE.layer]?.[0]);
    if (!place.success || place.data.CDSESSN !== String(VINTAGE.congress)) return err('other-congress');
    const district = districtOfGeoid(place.data.GEOID);
    if (!district) return err('no-match');
    found.set(place.data.GEOID, district);
  }
  const all = [...found.values()].filter((one) => state === '' || one.state === state);
  const [only] = all;
  if (!only) return err('other-state');
  return all.length === 1 ? ok(only) : err('several-matches');
}
