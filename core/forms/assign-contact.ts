import { isBlank } from './assign-places';
import { foldText } from './fold-text';
import { isLine, type Slot, settle, tokenOf } from './slot';

const CONFIRM_ONLY =
  /^(?:please )?(?:confirm|verify|confirmation|again|re ?enter|re ?type|repeat|verification|confirmar|repetir)(?: (?:here|entry|again|it|above))?$/;

/** "Email (enter twice)" over two boxes. */
const TWICE = /\b(?:twice|two times|2 times|2x|both boxes|dos veces)\b/;

/** One e-mail box, and the one that asks for it again. */
export function assignEmail(slots: readonly Slot[]): void {
  let first = -1;
  slots.forEach((slot, i) => {
    const asked = slots[first]?.chosen?.matched ?? '';
    if (first >= 0 && i === first + 1 && isBlank(slot) && TWICE.test(foldText(asked)))
      settle(slot, 'x-email-confirm', 'neighbour:twice', asked);
    if (first >= 0 && i === first + 1 && isLine(slot) && slot.chosen === undefined) {
      const label = slot.control.labels.find((l) => CONFIRM_ONLY.test(foldText(l.text)));
      if (label !== undefined) settle(slot, 'x-email-confirm', 'neighbour:confirm', label.text);
    }
    if (tokenOf(slot) !== 'email') return;
    if (first < 0) {
      first = i;
      return;
    }
    const again = slots.slice(first + 1, i).every((between) => tokenOf(between) === 'x-other' || !isLine(between));
    const taken = slots.some((other) => tokenOf(other) === 'x-email-confirm');
    settle(slot, (again || slot.control.required) && !taken ? 'x-email-confirm' : undefined, 'neighbour:email-again');
  });
  if (first >= 0) return;
  const confirms = slots.filter((slot) => tokenOf(slot) === 'x-email-confirm');
  if (confirms[0] !== undefined) settle(confirms[0], 'email', 'neighbour:lone-email');
}

const PHONE_PART = new Set([
  undefined,
  'tel',
  'x-tel-alt',
  'tel-area-code',
  'x-zip4',
  'honorific-prefix',
  'honorific-suffix',
  'x-other',
  'x-tel-type',
]);
/** The number without its area code, in a box of its own. */
const LOCAL = 'neighbour:local-phone';
const PHONE_WORD = /phone|\btel|telefono|area code/;

function asksPhone(slot: Slot): boolean {
  const token = tokenOf(slot);
  if (token === 'tel' || token === 'tel-area-code' || token === 'x-tel-alt') return true;
  return PHONE_WORD.test(
    foldText(
      `${slot.control.question ?? ''} ${slot.control.labels.map((l) => l.text).join(' ')} ${slot.control.name} ${slot.control.id}`,
    ),
  );
}

/** Boxes of 3 and of 7 digits, or 8 with the hyphen, are an area code and the number. */
function assignLocalPhone(slots: readonly Slot[]): void {
  slots.forEach((area, i) => {
    const local = slots[i + 1];
    const room = local?.control.maxLength ?? 0;
    const shape = area.control.maxLength === 3 && (room === 7 || room === 8);
    if (local === undefined || !shape || !isLine(area) || !isLine(local)) return;
    if (![area, local].every((slot) => PHONE_PART.has(tokenOf(slot))) || ![area, local].some(asksPhone)) return;
    const matched = [area, local].find((slot) => slot.chosen !== undefined)?.chosen?.matched ?? area.control.question;
    settle(area, 'tel-area-code', 'neighbour:split-phone', matched ?? '');
    settle(local, 'tel', LOCAL, matched ?? '');
  });
}

/** Three boxes of 3, 3 and 4 digits are one telephone number; so are two, where the first is its area code. */
export function assignSplitPhone(slots: readonly Slot[]): void {
  assignLocalPhone(slots);
  for (let i = 0; i + 2 < slots.length; i++) {
    const three = slots.slice(i, i + 3);
    const [area, exchange, line] = three;
    if (area === undefined || exchange === undefined || line === undefined) return;
    const shape = area.control.maxLength === 3 && exchange.control.maxLength === 3 && line.control.maxLength === 4;
    if (!shape || !three.every((slot) => isLine(slot) && PHONE_PART.has(tokenOf(slot))) || !three.some(asksPhone))
      continue;
    const matched = three.find((slot) => slot.chosen !== undefined)?.chosen?.matched ?? area.control.question ?? '';
    settle(area, 'tel-area-code', 'neighbour:split-phone', matched);
    settle(exchange, 'tel-local-prefix', 'neighbour:split-phone', matched);
    settle(line, 'tel-local-suffix', 'neighbour:split-phone', matched);
  }
}

const worth = (slot: Slot): number =>
  (slot.control.required ? 4 : 0) +
  (slot.chosen?.by.endsWith(':tel') === true ? 2 : 0) +
  (slot.chosen?.by === LOCAL ? 3 : 0) +
  (slot.chosen?.by.endsWith(':tel-cell') === true ? 1 : 0);

/** A second telephone, though it is the only one with words: no person reads it, or a box without words stands before. */
const isSecond = ({ chosen, control }: Slot, before: Slot | undefined): boolean =>
  !control.required &&
  /:tel-(?:cell|work)$/.test(chosen?.by ?? '') &&
  (/^(?:name|id):/.test(chosen?.by ?? '') || isBlank(before));

/** One telephone: the required one, else the plain one, else the first; the others are alternatives. */
export function assignPhone(slots: readonly Slot[]): void {
  const split = slots.some((slot) => tokenOf(slot) === 'tel-local-suffix');
  const area = slots.findIndex((slot) => tokenOf(slot) === 'tel-area-code');
  const phones = slots.filter((slot) => tokenOf(slot) === 'tel');
  if (!split && area >= 0) {
    const rest = slots[area + 1];
    if (tokenOf(rest) === 'tel' && rest !== undefined) settle(rest, 'tel', LOCAL);
  }
  for (const slot of phones)
    if ((slot.control.maxLength ?? 10) < (slot.chosen?.by === LOCAL ? 7 : 10) && tokenOf(slot) === 'tel')
      settle(slot, undefined, 'neighbour:too-short');
  let best: Slot | undefined;
  for (const slot of phones)
    if (tokenOf(slot) === 'tel' && (best === undefined || worth(slot) > worth(best))) best = slot;
  if (split || (best !== undefined && isSecond(best, slots[slots.indexOf(best) - 1]))) best = undefined;
  for (const slot of phones)
    if (tokenOf(slot) === 'tel' && slot !== best) settle(slot, 'x-tel-alt', 'neighbour:second-phone');
  const alternatives = slots.filter((slot) => tokenOf(slot) === 'x-tel-alt');
  if (
    best === undefined &&
    !split &&
    area < 0 &&
    alternatives.length === 1 &&
    alternatives[0]?.control.required === true
  ) {
    settle(alternatives[0], 'tel', 'neighbour:only-phone');
  }
}
