import { isBlank } from './assign-places';
import { foldText } from './fold-text';
import { tokenOfName } from './guess-control';
import { isBig, isLine, type Slot, settle, tokenOf } from './slot';

const PERSON = new Set(['given-name', 'family-name', 'name', 'additional-name']);
const isName = (slot: Slot | undefined): boolean => PERSON.has(tokenOf(slot) ?? '');

/** One box called "Name" is the full name, unless a last name follows: then it is the first name. */
export function assignNames(slots: readonly Slot[]): void {
  const index = (token: string): number => slots.findIndex((slot) => tokenOf(slot) === token);
  const family = index('family-name');
  const given = index('given-name');
  slots.forEach((slot, i) => {
    if (tokenOf(slot) !== 'name') return;
    const explicit =
      slot.chosen?.by.endsWith(':several-names') === true ||
      /full|complet|legal/.test(foldText(slot.chosen?.matched ?? ''));
    if (explicit && given < 0 && family < 0) return;
    // A whole name may stand in a box that is called "first", never in one that is called "last".
    if (family < 0 && tokenOfName(slot.control) === 'family-name') {
      settle(slot, 'family-name', 'neighbour:named-last');
      return;
    }
    if (given >= 0) settle(slot, undefined, 'neighbour:name-again');
    else if (family > i && family - i <= 3 && !explicit) settle(slot, 'given-name', 'neighbour:last-name-follows');
    else if (family >= 0 && family === i - 1 && !explicit) settle(slot, 'given-name', 'neighbour:last-name-before');
    else if (family >= 0) settle(slot, undefined, 'neighbour:name-again');
    else if (isBlank(slots[i + 1])) splitName(slot, slots[i + 1] as Slot);
  });
}

/** Two boxes under one "Name": first and last, when the form wants both. */
function splitName(first: Slot, second: Slot): void {
  const asked = foldText(first.control.question ?? '');
  const together = /\bnames?\b|\bnombre/.test(asked) && first.control.question === second.control.question;
  const both = together || (first.control.required && second.control.required);
  settle(first, both ? 'given-name' : undefined, 'neighbour:two-name-boxes');
  if (both) settle(second, 'family-name', 'neighbour:two-name-boxes', first.chosen?.matched);
}

const ONLY_TITLE = /^(?:title|titulo|titulos)$/;

/** A typed "Title" is the honorific beside a name, the subject above the letter, and nothing elsewhere. */
export function assignTypedTitle(slots: readonly Slot[]): void {
  slots.forEach((slot, i) => {
    if (!isLine(slot) || tokenOf(slot) !== 'honorific-prefix' || !ONLY_TITLE.test(foldText(slot.chosen?.matched ?? '')))
      return;
    if (isName(slots[i + 1]) || isName(slots[i + 2]) || isName(slots[i - 1])) return;
    const next = slots[i + 1];
    const subject = next !== undefined && isBig(next) && !slots.some((other) => tokenOf(other) === 'x-subject');
    settle(slot, subject ? 'x-subject' : undefined, 'neighbour:title');
  });
}
