import { assignEmail, assignPhone, assignSplitPhone } from './assign-contact';
import { assignMessage, assignSubject, assignTopic } from './assign-letter';
import { assignNames, assignTypedTitle } from './assign-names';
import { keepOnce, yieldToLabels } from './assign-once';
import { assignCity, assignState, assignStreet, assignZip } from './assign-places';
import { foldText } from './fold-text';
import { guessGravity } from './gravity-names';
import { guessControl, tokenOfName } from './guess-control';
import type { Inference } from './plan';
import { findInRecipe, type Recipe } from './recipe';
import { fitsType } from './rules-type';
import { type Guess, type Slot, settle } from './slot';
import type { Control, FormArea } from './snapshot';
import type { FieldToken } from './tokens';

/** Below this no opinion counts. */
const ENOUGH = 0.28;
/** An opinion this strong that the control cannot take makes the control a riddle: it is left. */
const TELLING = 0.75;

const OTHER_PERSON =
  /\bspouse|\bpartner\b|emergency contact|employer|household|\bchild(?:ren)?\b|\bstudent|\bparent|guardian|next of kin|attorney|beneficiary|co ?sign|second (?:person|applicant)|billing|previous (?:address|name)|on behalf of|third party|(?:friend|recipient|teacher|team) /;
const LIST =
  /newsletter|subscri|sign ?up|e ?updates?|email updates|mailing list|stay (?:informed|connected|in touch)|boletin/;
const OF_THE_PERSON = new Set<FieldToken>([
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'honorific-suffix',
  'name',
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
  'x-tel-alt',
]);

const STEPS = [
  yieldToLabels,
  assignSplitPhone,
  assignZip,
  assignTypedTitle,
  assignNames,
  assignCity,
  assignStreet,
  assignState,
  assignEmail,
  assignPhone,
  assignMessage,
  assignTopic,
  assignSubject,
  keepOnce,
] as const;

/** Words that only stand near a box: where its name plainly says another thing, one of the two lies. */
const LOOSE = /^(?:before|cell|after):/;
const KIN: readonly ReadonlySet<FieldToken>[] = [
  new Set<FieldToken>(['name', 'given-name']),
  new Set<FieldToken>(['street-address', 'address-line1']),
  new Set<FieldToken>(['street-address', 'address-line2']),
  new Set<FieldToken>(['email', 'x-email-confirm']),
  new Set<FieldToken>(['tel', 'x-tel-alt']),
  new Set<FieldToken>(['postal-code', 'x-zip4']),
];

function namedOtherwise(control: Control, token: FieldToken): boolean {
  const named = tokenOfName(control);
  if (named === undefined || named === token || !OF_THE_PERSON.has(named)) return false;
  return !KIN.some((kin) => kin.has(named) && kin.has(token));
}

function choose(control: Control, guesses: readonly Guess[]): Guess | undefined {
  const context =
    control.section === undefined && control.question === undefined
      ? ''
      : foldText(`${control.section ?? ''} ${control.question ?? ''}`);
  for (const guess of guesses) {
    if (guess.weight < ENOUGH || guess.token === undefined) return undefined;
    if (OF_THE_PERSON.has(guess.token) && context !== '' && OTHER_PERSON.test(context)) {
      return { ...guess, token: 'x-other', by: 'section:other-person' };
    }
    if (LOOSE.test(guess.by) && OF_THE_PERSON.has(guess.token) && namedOtherwise(control, guess.token))
      return undefined;
    if (fitsType(control, guess.token) || (guess.token === 'postal-code' && control.maxLength === 4)) return guess;
    if (guess.weight >= TELLING) return undefined;
  }
  return undefined;
}

function makeSlot(control: Control, gravity: Guess | undefined): Slot {
  const { guesses: own, strangeLabel } = guessControl(control);
  const guesses = gravity === undefined ? own : [...own, gravity].sort((a, b) => b.weight - a.weight);
  return { control, guesses, strangeLabel, chosen: choose(control, guesses) };
}

/** Ways of hiding that only traps use: what a gate uncovers is taken out of the layout instead. */
const TRICKS = new Set(['offscreen', 'opacity', 'clip', 'size', 'aria']);

function markTraps(hidden: readonly Slot[], visible: readonly Slot[]): void {
  const taken = new Set(visible.map((slot) => slot.chosen?.token));
  for (const slot of hidden) {
    const token = slot.chosen?.token;
    if (
      token === undefined ||
      !OF_THE_PERSON.has(token) ||
      !taken.has(token) ||
      !TRICKS.has(slot.control.hiddenBy ?? '')
    )
      continue;
    slot.chosen = { ...(slot.chosen as Guess), token: 'x-honeypot', by: 'hidden-twin' };
  }
}

/** A newsletter's boxes inside a form that spans the page: under their own heading, apart from what is asked. */
function markOtherForm(visible: readonly Slot[]): void {
  const isApart = ({ control }: Slot): boolean => control.section !== undefined && LIST.test(foldText(control.section));
  const message = visible.find((slot) => slot.chosen?.token === 'x-message');
  if (message !== undefined ? isApart(message) : visible.every(isApart)) return;
  for (const slot of visible) {
    const token = slot.chosen?.token;
    if (token !== undefined && OF_THE_PERSON.has(token) && isApart(slot))
      settle(slot, 'x-newsletter', 'section:newsletter', slot.control.section);
  }
}

/**
 * Reads one area as a person does: each understood control with its token, the rule and the page's text that it
 * rests on, in document order. A control that nobody understands, or that two readings fit, has no inference.
 * Visible controls are judged together and first; hidden ones (a part that a gate uncovers) by themselves. Inputs of
 * type hidden have none. A recipe's word on a control goes before every rule.
 */
export function inferArea(area: FormArea, recipe?: Recipe): readonly Inference[] {
  const gravity = guessGravity(area.controls);
  const slots = area.controls
    .filter((control) => control.kind !== 'hidden')
    .map((control) => makeSlot(control, gravity.get(control.ref)));
  const ruled = new Set<Slot>();
  if (recipe !== undefined) {
    for (const slot of slots) {
      const found = findInRecipe(recipe, slot.control);
      if (found === undefined) continue;
      slot.chosen = { token: found.token, by: 'recipe', matched: found.matched, weight: 3 };
      ruled.add(slot);
    }
  }
  const visible = slots.filter((slot) => slot.control.visible);
  const hidden = slots.filter((slot) => !slot.control.visible);
  for (const step of STEPS) {
    run(step, visible, ruled);
    run(step, hidden, ruled);
  }
  markTraps(hidden, visible);
  markOtherForm(visible);
  const inferences: Inference[] = [];
  for (const { control, chosen } of slots) {
    if (chosen?.token !== undefined)
      inferences.push({ ref: control.ref, token: chosen.token, by: chosen.by, matched: chosen.matched });
  }
  return inferences;
}

/** Runs a step, and gives back what a recipe has said. */
function run(step: (slots: readonly Slot[]) => void, slots: readonly Slot[], ruled: ReadonlySet<Slot>): void {
  if (slots.length === 0) return;
  const said = [...ruled].map((slot) => [slot, slot.chosen] as const);
  step(slots);
  for (const [slot, chosen] of said) slot.chosen = chosen;
}
