import type { FillOutcome, WriteResult, WriteStep } from '../../core/forms/plan';
import { actionOf } from './action-of';
import { all, BUTTONS, buttonText, EDITABLE, first, has, isConnected, isInput, isShown, matches } from './dom';
import { watchOutline } from './outline';
import { elementOf, groupOf, rememberWritten } from './refs';
import { isTouched, stateOf } from './state-of';
import { makeJudge } from './visibility';
import { holds, typeByKeys, writeControl } from './write-control';

const QUIET = 40;
const LONGEST = 600;

/** The element a step writes to; for a group of radios the one with the chosen answer. */
function targetOf(step: WriteStep): Element | undefined {
  const group = groupOf(step.ref);
  return group.length > 0 && step.kind === 'choose' ? group[step.index] : elementOf(step.ref);
}

function stopped(
  element: Element | undefined,
  step: WriteStep,
  hidden: (element: Element) => boolean,
): WriteResult['result'] | undefined {
  if (!element || !isConnected(element)) return 'gone';
  const locked = matches(element, ':disabled') || (has(element, 'readonly') && (element as HTMLInputElement).readOnly);
  if (locked || hidden(element)) return 'hidden';
  const group = groupOf(step.ref);
  if (step.kind === 'open') return undefined;
  const touched = group.length > 0 ? group.some(isTouched) : isTouched(element);
  return touched && !holds(element, step) ? 'typed-meanwhile' : undefined;
}

/** Waits until the page has done with its own answers to the writing, or for the longest time. */
function settle(): Promise<void> {
  return new Promise((done) => {
    const end = performance.now() + LONGEST;
    let timer = setTimeout(finish, QUIET);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      if (performance.now() > end) finish();
      else timer = setTimeout(finish, QUIET);
    });
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'disabled'],
    });
    function finish(): void {
      observer.disconnect();
      done();
    }
  });
}

/** Writes the steps in order, reads back, retries once what the page undid, and says what became of each. */
export async function writeSteps(areaRef: string, steps: readonly WriteStep[]): Promise<FillOutcome> {
  const start = performance.now();
  const area = elementOf(areaRef);
  const action = area && actionOf(area);
  const hasChanged = watchOutline();
  const results = new Map<string, WriteResult['result']>();
  const place = document.activeElement;
  let news = false;
  const changes = new MutationObserver(() => {
    news = true;
  });
  // Asked of a control: a form may have one of the name `getRootNode`.
  for (const root of [document, targetOf(steps[0] as WriteStep)?.getRootNode() ?? document])
    changes.observe(root, { childList: true, subtree: true, attributes: true });
  let turned = false;
  // All are looked at before the first is written: after each value the next question about places costs a new layout.
  let judge = makeJudge();
  const shown = new Map<Element, boolean>();
  for (const element of steps.map(targetOf))
    if (element && judge.hiddenBy(element) === undefined) shown.set(element, isShown(element));
  const isHidden = (element: Element): boolean => {
    if (shown.get(element) !== isShown(element)) judge = makeJudge();
    return judge.hiddenBy(element) !== undefined;
  };
  for (const step of steps) {
    if (changes.takeRecords().length > 0 || news) {
      news = false;
      judge = makeJudge();
      turned = true;
    }
    const element = targetOf(step);
    // What changes where it is sent while it is being filled gets nothing more: the form, or a control in another form.
    const moved = turned && area && element && actionOf((element as HTMLInputElement).form ?? area) !== action;
    const stop = moved ? 'gone' : stopped(element, step, isHidden);
    if (stop !== undefined || !element) {
      results.set(step.ref, stop ?? 'gone');
      continue;
    }
    results.set(step.ref, await writeControl(element, step));
    if (step.kind !== 'open') rememberWritten(element, stateOf(element));
  }
  changes.disconnect();
  await settle();
  for (const step of steps) {
    if (!/^(?:written|unchanged)$/.test(results.get(step.ref) ?? '')) continue;
    const element = targetOf(step);
    if (!element || !isConnected(element)) results.set(step.ref, 'gone');
    else if (!holds(element, step)) results.set(step.ref, await again(element, step));
  }
  for (const step of steps) {
    const element = targetOf(step);
    if (element && holds(element, step)) rememberWritten(element, stateOf(element));
  }
  if (document.activeElement !== place) (place as HTMLElement | null)?.focus?.({ preventScroll: true });
  return {
    results: steps.map(({ ref, token }) => ({ ref, token, result: results.get(ref) ?? 'gone' })),
    changed: steps.some(({ kind }) => kind === 'open') || hasChanged(),
    writeMs: performance.now() - start,
  };
}

async function again(element: Element, step: WriteStep): Promise<WriteResult['result']> {
  const keys = step.kind === 'type' && isInput(element) && step.value.length <= 60;
  if (keys) typeByKeys(element, /^[\d\s().+-]+$/.test(step.value) ? step.value.replace(/\D/g, '') : step.value);
  else await writeControl(element, step);
  await settle();
  return isConnected(element) && holds(element, step) ? 'written' : 'undone';
}

/** Presses the button that leads on from a gate. Refuses wherever a letter could be sent with it. */
export function continueGate(areaRef: string, text: string): boolean {
  const area = elementOf(areaRef);
  const letter = `textarea,[role=textbox],${EDITABLE}`;
  if (!area || !isConnected(area) || first(document, letter) || first(area, `${letter},iframe`)) return false;
  const judge = makeJudge();
  const button = all(area, BUTTONS).find(
    (one) => buttonText(one) === text && judge.seen(one) && !matches(one, ':disabled'),
  );
  (button as HTMLElement | undefined)?.click();
  return button !== undefined;
}
