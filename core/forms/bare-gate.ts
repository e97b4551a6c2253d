import { isSeen, type Judged, PLACE } from './judge-area';
import type { Control } from './snapshot';

const LONG = 120;

/** A text that somebody wrote: a letter carried along in a hidden input, not a token of the page's. */
const isProse = ({ value }: Control): boolean => value.length >= LONG && value.split(/\s+/).length > LONG / 12;

const takesLetter = (control: Control): boolean =>
  control.kind === 'textarea' || control.kind === 'richtext' || (control.kind === 'hidden' && isProse(control));

/**
 * True for a gate that asks nothing but ZIP, ZIP+4 or the address, in boxes that are all understood, on a page that has
 * nowhere any place for a letter, hidden or not: only such a page may be continued for the person.
 */
export function isBareGate(gate: Judged, all: readonly Judged[]): boolean {
  if (all.some(({ area }) => area.controls.some(takesLetter)) || gate.all.has('x-message')) return false;
  return gate.area.controls.filter(isSeen).every((control) => {
    const token = gate.inferences.get(control.ref)?.token;
    return token !== undefined && PLACE.includes(token);
  });
}
