import * as z from 'zod/mini';

/** A congressional district; 0 = at large, or a delegate's or resident commissioner's seat. */
export const District = z.object({ state: z.string(), number: z.number() });
export type District = z.infer<typeof District>;

/** The district that a person chose or asked for, with the address and the Congress it holds for. */
export const KnownDistrict = z.extend(District, { zip: z.string(), congress: z.number() });
export type KnownDistrict = z.infer<typeof KnownDistrict>;

/** States and territories with one seat in the House: no ZIP code is needed there (2020 apportionment; 48 U.S.C.). */
export const AT_LARGE: ReadonlySet<string> = new Set('AK DE ND SD VT WY DC PR GU VI AS MP'.split(' '));
/** Places with post but without a seat: the freely associated states. */
export const NO_SEAT: ReadonlySet<string> = new Set(['FM', 'MH', 'PW']);
