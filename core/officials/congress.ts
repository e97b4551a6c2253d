/**
 * The end of a Congress in epoch milliseconds: noon Eastern of January 3rd in the odd year after its two (20th
 * Amendment). The 119th ends on 2027-01-03 at 17:00 UTC.
 */
export const endOfCongress = (congress: number): number => Date.parse(`${2027 + (congress - 119) * 2}-01-03T17:00:00Z`);

/** The Congress that sits at a moment, in epoch milliseconds. */
export function congressAt(now: number): number {
  const guess = 119 + Math.floor((new Date(now).getUTCFullYear() - 2025) / 2);
  return now < endOfCongress(guess - 1) ? guess - 1 : guess;
}
