import * as z from 'zod/mini';
import { Chamber } from '../alerts/alert';

/**
 * One member's office, keyed by bioguide. Source of the facts: unitedstates/congress-legislators (public domain).
 * `district` is set for the House only, 0 = at large; `contactForm` is a hint that may be stale, `url` is dependable.
 */
export const Office = z.object({
  bioguide: z.string(),
  /** "Given Family", as the member is officially called. */
  name: z.string(),
  last: z.string(),
  party: z.optional(z.string()),
  chamber: Chamber,
  state: z.string(),
  district: z.optional(z.number()),
  url: z.string(),
  contactForm: z.optional(z.string()),
  phone: z.optional(z.string()),
  /** Delegate or Resident Commissioner instead of Representative. */
  title: z.optional(z.enum(['Senator', 'Representative', 'Delegate', 'Resident Commissioner'])),
});
export type Office = z.infer<typeof Office>;

/** A table of offices as it is stored: replaced as a whole or not at all. */
export const OfficeTable = z.object({
  congress: z.number(),
  /** Date of the data, YYYY-MM-DD. */
  asOf: z.string(),
  offices: z.array(Office),
});
export type OfficeTable = z.infer<typeof OfficeTable>;
