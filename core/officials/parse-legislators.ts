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

/** The Congress of a table: that in which most of its House terms end. A list that was not brought up to date stays what it is. */
function congressOf(ends: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const end of ends) {
    const congress = 118 + Math.ceil((Number(end.slice(0, 4)) - 2025) / 2);
    counts.set(congress, (counts.get(congress) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function parsePerson(row: unknown, day: string): { readonly office: Office; readonly end: string } | undefined {
  const person = z.safeParse(Person, row);
  if (!person.success) return undefined;
  const { id, name, terms } = person.data;
  const term = z.safeParse(Term, terms.at(-1));
  if (!term.success || term.data.end < day) return undefined;
  const { type, state, district, party, url, contact_form, phone } = term.data;
  const title = titleOf(type, state);
  const office: Office = {
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
  return { office, end: term.data.end };
}

/**
 * The table of offices from `legislators-current.json` of unitedstates/congress-legislators (public domain). Rows that
 * do not fit are passed over; undefined when too little is left for a Congress. `now` in epoch milliseconds.
 */
export function parseLegislators(rows: unknown, now: number, fewest = FEWEST): OfficeTable | undefined {
  if (!Array.isArray(rows) || rows.length > 2000) return undefined;
  const asOf = new Date(now).toISOString().slice(0, 10);
  const people = rows.map((row) => parsePerson(row, asOf)).filter((person) => person !== undefined);
  const offices = people.map(({ office }) => office);
  const house = people.filter(({ office }) => office.chamber === 'house');
  if (house.length === 0 || house.length === people.length || offices.length < fewest) return undefined;
  return { congress: congressOf(house.map(({ end }) => end)), asOf, offices };
}
