import * as z from 'zod/mini';
import type { Office, OfficeTable } from './office';

const Term = z.object({
  type: z.enum(['sen', 'rep']),
  start: z.string(),
  end: z.string(),
  state: z.string().check(z.length(2)),
  district: z.optional(z.number()),
  party: z.optional(z.string()),
  url: z.optional(z.string()),
  contact_form: z.optional(z.string()),
  phone: z.optional(z.string()),
});
const Person = z.object({
  id: z.object({ bioguide: z.string() }),
  name: z.object({ first: z.string(), last: z.string(), official_full: z.optional(z.string()) }),
  terms: z.array(z.unknown()),
});

/** Fewer than this is a broken table: there are 535 seats with a vote and six without. */
const FEWEST = 400;
const TERRITORIES = new Set(['AS', 'DC', 'GU', 'MP', 'VI']);

const titleOf = (type: 'sen' | 'rep', state: string): Office['title'] =>
  type === 'sen'
    ? 'Senator'
    : state === 'PR'
      ? 'Resident Commissioner'
      : TERRITORIES.has(state)
        ? 'Delegate'
        : 'Representative';

/** The Congress that sits on a day: the 119th began on 2025-01-03, each lasts two years. `now` in epoch milliseconds. */
export const congressAt = (now: number): number =>
  119 + Math.floor((new Date(now - 17 * 3_600_000 - 2 * 86_400_000).getUTCFullYear() - 2025) / 2);

function parsePerson(row: unknown, day: string): Office | undefined {
  const person = z.safeParse(Person, row);
  if (!person.success) return undefined;
  const { id, name, terms } = person.data;
  const term = z.safeParse(Term, terms.at(-1));
  if (!term.success || term.data.end < day) return undefined;
  const { type, state, district, party, url, contact_form, phone } = term.data;
  const title = titleOf(type, state);
  return {
    bioguide: id.bioguide,
    name: name.official_full ?? `${name.first} ${name.last}`,
    last: name.last,
    chamber: type === 'sen' ? 'senate' : 'house',
    state,
    url: url ?? '',
    ...(title && { title }),
    ...(type === 'rep' && { district: district ?? 0 }),
    ...(party !== undefined && { party }),
    ...(contact_form !== undefined && { contactForm: contact_form }),
    ...(phone !== undefined && { phone }),
  };
}

/**
 * The table of offices from `legislators-current.json` of unitedstates/congress-legislators (public domain). Rows that
 * do not fit are passed over; undefined when too little is left for a Congress. `now` in epoch milliseconds.
 */
export function parseLegislators(rows: unknown, now: number, fewest = FEWEST): OfficeTable | undefined {
  if (!Array.isArray(rows) || rows.length > 2000) return undefined;
  const asOf = new Date(now).toISOString().slice(0, 10);
  const offices = rows.map((row) => parsePerson(row, asOf)).filter((office) => office !== undefined);
  const both =
    offices.some(({ chamber }) => chamber === 'senate') && offices.some(({ chamber }) => chamber === 'house');
  return both && offices.length >= fewest ? { congress: congressAt(now), asOf, offices } : undefined;
}
