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

/** A box whose label nobody knows, named like another whose label says it: the name is taken back. */
export function yieldToLabels(slots: readonly Slot[]): void {
  const isNamed = ({ chosen }: Slot): boolean => /^(?:name|id):/.test(chosen?.by ?? '');
  for (const slot of slots) {
    if (!slot.strangeLabel || !isNamed(slot)) continue;
    const token = tokenOf(slot);
    if (slots.some((other) => other !== slot && tokenOf(other) === token && !isNamed(other)))
      settle(slot, undefined, 'neighbour:label-says-so');
  }
}

/**
 * Keeps one control for each thing. A first block of at most five boxes that ask nothing but name, ZIP and e-mail is
 * a gate inside the form: what it asks may be asked again below.
 */
export function keepOnce(slots: readonly Slot[]): void {
  const end = endOfGate(slots);
  for (const token of ONCE) {
    const all = slots.filter((slot) => tokenOf(slot) === token);
    if (all.length < 2) continue;
    const inGate = GATE.has(token) ? all.find((slot) => slots.indexOf(slot) < end) : undefined;
    const keep = [inGate, strongest(all.filter((slot) => slot !== inGate))];
    for (const slot of all) if (!keep.includes(slot)) settle(slot, undefined, `once:${token}`);
  }
}

/** Where a leading block of gate questions ends: before the first thing that is asked again. 0 when there is none. */
function endOfGate(slots: readonly Slot[]): number {
  const seen = new Set<FieldToken>();
  for (const [index, slot] of slots.entries()) {
    const token = tokenOf(slot);
    if (token === undefined) continue;
    if (seen.has(token)) return index;
    if (!GATE.has(token) || index >= GATE_SIZE) return 0;
    seen.add(token);
  }
  return 0;
}

/** The best supported control; the first of equals. */
function strongest(slots: readonly Slot[]): Slot | undefined {
  const worth = (slot: Slot): number => (slot.chosen?.weight ?? 0) + (slot.control.required ? 0.15 : 0);
  return slots.reduce<Slot | undefined>(
    (top, slot) => (top === undefined || worth(slot) > worth(top) + 0.1 ? slot : top),
    undefined,
  );
}
