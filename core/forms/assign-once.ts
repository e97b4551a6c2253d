import { type Slot, settle, tokenOf } from './slot';
import type { FieldToken } from './tokens';

/** A form asks once for these. */
const ONCE: readonly FieldToken[] = [
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'honorific-suffix',
  'name',
  'organization',
  'street-address',
  'address-line1',
  'address-line2',
  'address-level2',
  'address-level1',
  'postal-code',
  'x-zip4',
  'country',
  'email',
  'x-email-confirm',
  'tel',
  'x-message',
  'x-subject',
];
/** What a gate in front of the form asks, to be asked again below. */
const GATE = new Set<FieldToken>([
  'given-name',
  'family-name',
  'postal-code',
  'x-zip4',
  'email',
  'honorific-prefix',
  'name',
]);
const GATE_SIZE = 5;

/**
 * Keeps one control for each thing. A first block of at most five boxes that ask nothing but name, ZIP and e-mail is
 * a gate inside the form: what it asks may be asked again below.
 */
export function keepOnce(slots: readonly Slot[]): void {
  for (const token of ONCE) {
    const all = slots.filter((slot) => tokenOf(slot) === token);
    if (all.length < 2) continue;
    const [first, second] = all;
    if (first === undefined || second === undefined) continue;
    const head = slots.slice(0, slots.indexOf(second));
    const gate =
      GATE.has(token) &&
      head.length <= GATE_SIZE &&
      head.every((slot) => slot.chosen === undefined || GATE.has(tokenOf(slot) as FieldToken));
    const keep = gate ? [first, second] : [strongest(all)];
    for (const slot of all) if (!keep.includes(slot)) settle(slot, undefined, `once:${token}`);
  }
}

/** The best supported control; the first of equals. */
function strongest(slots: readonly Slot[]): Slot | undefined {
  const worth = (slot: Slot): number => (slot.chosen?.weight ?? 0) + (slot.control.required ? 0.15 : 0);
  return slots.reduce<Slot | undefined>(
    (top, slot) => (top === undefined || worth(slot) > worth(top) + 0.1 ? slot : top),
    undefined,
  );
}
