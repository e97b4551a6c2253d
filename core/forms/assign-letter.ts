import { foldText } from './fold-text';
import { isBig, isLine, type Slot, settle, tokenOf } from './slot';

const best = (slots: readonly Slot[], worth: (slot: Slot) => number): Slot | undefined =>
  slots.reduce<Slot | undefined>(
    (top, slot) => (top === undefined || worth(slot) > worth(top) ? slot : top),
    undefined,
  );

/** The letter goes into one big box: the best labelled, else the only one there is. */
export function assignMessage(slots: readonly Slot[]): void {
  const named = slots.filter((slot) => isBig(slot) && tokenOf(slot) === 'x-message');
  const free = slots.filter(
    (slot) => isBig(slot) && slot.chosen === undefined && !slot.guesses.some((guess) => guess.token === undefined),
  );
  const subjects = slots.filter((slot) => isBig(slot) && tokenOf(slot) === 'x-subject');
  const message = best(
    named,
    (slot) =>
      (slot.chosen?.weight ?? 0) +
      (slot.control.required ? 0.3 : 0) +
      (slot.control.maxLength !== undefined && slot.control.maxLength < 400 ? -0.5 : 0),
  );
  if (message !== undefined) {
    for (const slot of named) if (slot !== message) settle(slot, 'x-other', 'neighbour:second-text');
    dropLines(slots);
    return;
  }
  const only = free.length === 1 ? free[0] : free.length === 0 && subjects.length === 1 ? subjects[0] : undefined;
  if (only !== undefined && slots.length > 1) {
    settle(only, 'x-message', 'neighbour:only-big-box', only.control.labels[0]?.text ?? only.control.name);
    dropLines(slots);
    return;
  }
  const big = slots.some(isBig);
  for (const slot of slots)
    if (isLine(slot) && tokenOf(slot) === 'x-message' && (big || !slot.control.required)) settle(slot, undefined, '');
}

function dropLines(slots: readonly Slot[]): void {
  for (const slot of slots)
    if (isLine(slot) && tokenOf(slot) === 'x-message') settle(slot, undefined, 'neighbour:message-elsewhere');
}

const YES_NO = /^(?:yes|no|si)\b/;
const isChoice = (slot: Slot): boolean =>
  slot.control.kind !== 'text' && !isBig(slot) && slot.control.kind !== 'checkbox';

/** Topic, sub-topic and purpose among the lists: answers tell more than labels. */
export function assignTopic(slots: readonly Slot[]): void {
  for (const slot of slots) {
    const token = tokenOf(slot);
    if (token !== 'x-topic' && token !== 'x-purpose' && token !== 'x-subtopic') continue;
    if (slot.control.kind === 'checkbox') {
      if (slot.control.groupKey === undefined) settle(slot, undefined, 'neighbour:lone-box');
      continue;
    }
    const options = slot.control.options ?? [];
    const real = options.filter((option) => foldText(option.label) !== '');
    if (real.length > 0 && real.length <= 3 && real.every((option) => YES_NO.test(foldText(option.label)))) {
      settle(slot, undefined, 'options:yes-no');
      continue;
    }
    const clue = slot.guesses.find((guess) => guess.by.startsWith('options:'));
    if (clue?.token === 'x-purpose' || (clue?.token === 'x-topic' && token === 'x-purpose')) slot.chosen = clue;
  }
  const topics = slots.filter((slot) => isChoice(slot) && tokenOf(slot) === 'x-topic');
  if (topics.length < 2) {
    const sub = slots.filter((slot) => isChoice(slot) && tokenOf(slot) === 'x-subtopic');
    if (topics.length === 0 && sub.length === 1 && sub[0] !== undefined)
      settle(sub[0], 'x-topic', 'neighbour:only-topic');
    return;
  }
  const size = (slot: Slot): number => slot.control.options?.length ?? 0;
  const top = best(topics, (slot) => {
    const proven = slot.guesses.some((guess) => guess.by === 'options:topics') ? 1 : 0;
    return proven + (slot.control.required ? 0.4 : 0) + (slot.chosen?.weight ?? 0) * 0.5 + (size(slot) > 1 ? 0.1 : 0);
  });
  for (const slot of topics) if (slot !== top) settle(slot, 'x-subtopic', 'neighbour:second-topic');
}

/** One subject line. A box without words is none, wherever it stands. */
export function assignSubject(slots: readonly Slot[]): void {
  const subjects = slots.filter((slot) => tokenOf(slot) === 'x-subject');
  const top = best(
    subjects,
    (slot) => (/subject|asunto/.test(foldText(slot.chosen?.matched ?? '')) ? 1 : 0) + (slot.chosen?.weight ?? 0) * 0.5,
  );
  for (const slot of subjects) if (slot !== top) settle(slot, undefined, 'neighbour:second-subject');
}
