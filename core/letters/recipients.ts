import type { Audience } from '../alerts/alert';

/** Whom a person means a letter for, as one choice: everybody, a chamber, one office, or as the page itself says. */
export type Recipient = 'congress' | 'senate' | 'house' | `office:${string}` | 'as-read';

/** The audience of a choice. */
export function audienceOf(to: Exclude<Recipient, 'as-read'>): Audience {
  if (to === 'congress') return { kind: 'congress' };
  if (to === 'senate' || to === 'house') return { kind: 'congress', chamber: to };
  return { kind: 'congress', offices: [to.slice('office:'.length)] };
}

/** The choice that says the same as an audience; `as-read` where no single choice does. */
export function recipientOf(audience: Audience): Recipient {
  if (audience.kind !== 'congress') return 'as-read';
  const { chamber, states, offices, except } = audience;
  if (states || except) return 'as-read';
  const [only] = offices ?? [];
  if (only !== undefined) return offices?.length === 1 ? `office:${only}` : 'as-read';
  return chamber ?? 'congress';
}
