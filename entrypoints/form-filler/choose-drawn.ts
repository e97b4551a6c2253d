import { attr, first, isInput, textOf } from './dom';
import { answersOf, rememberAnswers, shownIn } from './drawn-list';
import { key, leave, press, setInput, typed, wait } from './events';

/** What of a widget takes the click that opens it. */
const OPENER =
  '.chosen-single,.select2-selection,.ts-control,.selectize-input,[role=combobox],.dropdown-toggle,.choices__inner';
const TRIES = 10;
const STEP = 30;

const isOpen = (box: Element): boolean =>
  attr(box, 'aria-expanded') === 'true' || answersOf(box, false).some((one) => (one as HTMLElement).offsetWidth > 0);

/** Opens a drawn list, if it is not open, and waits for its answers; [] when none come. */
async function open(box: HTMLElement): Promise<Element[]> {
  const isSeen = (one: Element): boolean => (one as HTMLElement).offsetWidth > 0;
  if (!isOpen(box)) {
    box.focus({ preventScroll: true });
    press(first(box, OPENER) ?? box);
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const answers = answersOf(box, true).filter(isSeen);
    if (answers.length > 0) return answers;
    await wait(STEP);
  }
  return answersOf(box, false);
}

async function close(box: HTMLElement): Promise<void> {
  key(box, 'keydown', 'Escape');
  key(box, 'keyup', 'Escape');
  leave(box);
  if (isOpen(box)) press(first(box, OPENER) ?? box);
  await wait(0);
}

/** Looks what a drawn list offers and closes it again: the next reading knows its answers. */
export async function lookInto(box: HTMLElement): Promise<void> {
  const answers = await open(box);
  rememberAnswers(
    box,
    answers.map((one) => textOf(one)),
  );
  await close(box);
}

const same = (text: string, label: string): boolean => text.trim().toLowerCase() === label.trim().toLowerCase();

/** Chooses an answer of a drawn list by its words; a search field is given them when they are not among the first. */
export async function chooseDrawn(box: HTMLElement, label: string): Promise<boolean> {
  const find = (answers: readonly Element[]) => answers.find((one) => same(textOf(one), label));
  let answer = find(await open(box));
  if (!answer && isInput(box)) {
    setInput(box, label);
    typed(box, label);
    for (let tries = 0; tries < TRIES && !answer; tries++) {
      await wait(STEP);
      answer = find(answersOf(box, true));
    }
  }
  if (answer) press(answer);
  else await close(box);
  // A field that takes free text keeps it when it is left.
  return answer !== undefined || (isInput(box) && same(shownIn(box), label));
}
