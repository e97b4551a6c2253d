import { foldText, isJunk } from './fold-text';
import { isLine, type Slot, settle, tokenOf } from './slot';

/** A box that nobody has labelled and no rule knows: its place may tell what it is. */
export const isBlank = (slot: Slot | undefined): slot is Slot =>
  isLine(slot) &&
  slot.chosen === undefined &&
  slot.guesses.length === 0 &&
  slot.control.labels.every(({ text }) => isJunk(foldText(text)));

const withToken = (slots: readonly Slot[], token: string): Slot[] => slots.filter((slot) => tokenOf(slot) === token);
const hasZip = (slots: readonly Slot[]): boolean => withToken(slots, 'postal-code').length > 0;

/** ZIP before ZIP+4; a lone "ZIP+4" box takes the ZIP. */
export function assignZip(slots: readonly Slot[]): void {
  slots.forEach((slot, i) => {
    const before = slots[i - 1];
    const afterZip = tokenOf(before) === 'postal-code';
    if (tokenOf(slot) === 'postal-code' && slot.control.maxLength === 4)
      settle(slot, afterZip ? 'x-zip4' : undefined, 'neighbour:zip4');
    else if (tokenOf(slot) === 'postal-code' && afterZip) {
      const shorter = before?.control.maxLength === 5 && slot.control.maxLength !== 5;
      settle(slot, shorter ? 'x-zip4' : undefined, 'neighbour:zip4');
    } else if (isBlank(slot) && afterZip && slot.control.maxLength === 4)
      settle(slot, 'x-zip4', 'neighbour:zip4', before?.chosen?.matched);
  });
  splitZip(slots);
  if (hasZip(slots)) return;
  for (const slot of withToken(slots, 'x-zip4')) {
    const max = slot.control.maxLength;
    const said = slot.chosen?.by ?? '';
    const named = /^(?:name|id):/.test(said);
    // "postal_code-4" may be the fourth box of its form.
    if (named && max !== 4) settle(slot, undefined, 'neighbour:zip4-without-zip');
    const whole = WHOLE_ZIP.test(foldText(slot.chosen?.matched ?? '')) && !named;
    // A box without words right before it may be the ZIP's own.
    const alone = !isBlank(slots[slots.indexOf(slot) - 1]);
    if (whole && alone && (max === undefined || max >= 9)) settle(slot, 'postal-code', 'neighbour:lone-zip4');
  }
}

/** "ZIP+4" may ask for all nine digits; "ZIP extension", "ZIP four" and "Plus 4" never do. */
const WHOLE_ZIP = /^(?!.*(?:\bext|suffix|last|add ?on)).*(?:zip|postal).*(?:plus|nine|9)/;

/** One label, "ZIP+4", over a box for five digits and a box for four. */
function splitZip(slots: readonly Slot[]): void {
  slots.forEach((slot, i) => {
    const next = slots[i + 1];
    const four = next?.control.maxLength === 4 && (tokenOf(next) === 'x-zip4' || isBlank(next));
    const five = slot.control.maxLength !== undefined && slot.control.maxLength >= 5;
    if (tokenOf(slot) !== 'x-zip4' || next === undefined || !(four || (five && tokenOf(next) === 'x-zip4'))) return;
    settle(slot, 'postal-code', 'neighbour:zip-and-zip4');
    settle(next, 'x-zip4', 'neighbour:zip-and-zip4', slot.chosen?.matched);
  });
}

/** First line, second line: two boxes called "Address" in a row, or one without words after the first where a city follows. */
export function assignStreet(slots: readonly Slot[]): void {
  const hasCity = withToken(slots, 'address-level2').length > 0;
  for (const slot of withToken(slots, 'street-address')) {
    if (slot.control.kind === 'text') settle(slot, hasCity ? 'address-line1' : undefined, slot.chosen?.by ?? '');
  }
  let first = -1;
  let second = -1;
  slots.forEach((slot, i) => {
    const token = tokenOf(slot);
    if (token === 'address-line1') {
      if (first < 0) first = i;
      else if (second < 0 && i - first <= 2 && !hasBetween(slots, first, i)) {
        settle(slot, 'address-line2', 'neighbour:address2');
        second = i;
      } else settle(slot, second === i - 1 ? 'x-other' : undefined, 'neighbour:address-again');
    } else if (token === 'address-line2') {
      if (second >= 0) settle(slot, 'x-other', 'neighbour:address3');
      else second = i;
    } else if (
      isBlank(slot) &&
      hasCity &&
      i === first + 1 &&
      first >= 0 &&
      !slot.control.required &&
      !slots.some((s) => tokenOf(s) === 'address-line2')
    ) {
      const next = tokenOf(slots[i + 1]);
      if (next === 'address-level2' || next === 'address-level1' || next === 'postal-code') {
        settle(slot, 'address-line2', 'neighbour:address2', slots[first]?.chosen?.matched);
        second = i;
      }
    }
  });
}

/** True when a city, state or ZIP stands between two boxes: they are then two addresses, not two lines of one. */
function hasBetween(slots: readonly Slot[], from: number, to: number): boolean {
  return slots.slice(from + 1, to).some((slot) => /^(?:address-level|postal)/.test(tokenOf(slot) ?? ''));
}

const CITY_FIRST = /^(?:city|town|ciudad)\b/;
/** "Address 1: City" and "Mailing Address City" ask for the city, where the street has a box of its own. */
const CITY_OF_ADDRESS = /^(?:\w+ )?address (?:1 |line 1 )?(?:city|town)$/;
const ZIP_LAST = /\b(?:zip|postal)(?: code)?$/;

/** "City, State, ZIP" over one box for each: the first is the city. Over one box for all three it is nothing of ours. */
export function assignCity(slots: readonly Slot[]): void {
  if (withToken(slots, 'address-level2').length > 0) return;
  const hasStreet = withToken(slots, 'address-line1').length > 0;
  slots.forEach((slot, i) => {
    const [asked] = slot.guesses;
    const next = tokenOf(slots[i + 1]);
    if (!isLine(slot) || slot.chosen !== undefined || asked?.by.endsWith(':several') !== true) return;
    const text = foldText(asked.matched);
    if (hasStreet && CITY_OF_ADDRESS.test(text))
      settle(slot, 'address-level2', 'neighbour:street-apart', asked.matched);
    if (!CITY_FIRST.test(text) || (next !== 'address-level1' && next !== 'postal-code')) return;
    settle(slot, 'address-level2', 'neighbour:city-first', asked.matched);
    const third = slots[i + 2];
    const room = third?.control.maxLength ?? 5;
    if (next === 'address-level1' && ZIP_LAST.test(text) && isBlank(third) && room >= 5 && !hasZip(slots))
      settle(third, 'postal-code', 'neighbour:zip-last', asked.matched);
  });
}

/** A box of two characters between city and ZIP is the state. */
export function assignState(slots: readonly Slot[]): void {
  if (withToken(slots, 'address-level1').length > 0) return;
  slots.forEach((slot, i) => {
    const between = tokenOf(slots[i - 1]) === 'address-level2' && tokenOf(slots[i + 1]) === 'postal-code';
    if (between && isBlank(slot) && slot.control.maxLength === 2) settle(slot, 'address-level1', 'neighbour:state');
  });
}
