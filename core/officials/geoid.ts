import type { District } from './district';

/** State codes of the Census (FIPS), as they stand at the head of a GEOID. */
const FIPS =
  '01AL02AK04AZ05AR06CA08CO09CT10DE11DC12FL13GA15HI16ID17IL18IN19IA20KS21KY22LA23ME24MD25MA26MI27MN28MS29MO30MT31NE32NV33NH34NJ35NM36NY37NC38ND39OH40OK41OR42PA44RI45SC46SD47TN48TX49UT50VT51VA53WA54WV55WI56WY60AS66GU69MP72PR78VI';
const STATE_OF = new Map([...FIPS.matchAll(/(\d\d)([A-Z]{2})/g)].map(([, fips, state]) => [fips, state]));

/** The district of a Census GEOID (state code and number), undefined for none. At large is `00`, a delegate's or resident commissioner's seat `98`; `ZZ` is water and no district. */
export function districtOfGeoid(geoid: string): District | undefined {
  const found = /^(\d\d)(\d\d)$/.exec(geoid);
  const state = STATE_OF.get(found?.[1] ?? '');
  if (!found || state === undefined) return undefined;
  const number = Number(found[2]);
  return { state, number: number === 98 ? 0 : number };
}
