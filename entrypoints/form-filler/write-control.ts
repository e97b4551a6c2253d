import type { WriteStep } from '../../core/forms/plan';
import { chooseDrawn, lookInto } from './choose-drawn';
import { attr, fold, isSelect, isTextBox, matches } from './dom';
import { answersIn, DRAWN, shownIn, widgetOf } from './drawn-list';
import { changed, enter, key, leave, setArea, setChecked, setIndex, setInput, told, typed } from './events';
import { stateOf } from './state-of';

type Written = 'written' | 'unchanged' | 'undone' | 'no-option' | 'opened';

const digits = (text: string): string => text.replace(/\D/g, '');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const labelAt = (select: HTMLSelectElement, at: number): string | undefined => {
  const option = select.options[at];
  return option && fold(option.label || option.text);
};

/** True when a drawn list shows this answer, and not a longer one that has its words in it. */
function shows(box: Element, label: string): boolean {
  const text = oneLine(shownIn(box));
  const longer = (answersIn(box) ?? []).filter((one) => one.length > label.length && one.includes(label));
  return text.includes(oneLine(label)) && !longer.some((one) => text.includes(one));
}

/** The widget that shows a select's answer, when the select itself is out of sight. */
const drawnFor = (select: HTMLElement): Element | undefined =>
  select.offsetWidth > 2 && getComputedStyle(select).opacity !== '0' ? undefined : widgetOf(select);

/** True when a control holds what was meant, also after the page put a phone or ZIP into a shape of its own. */
export function holds(element: Element, step: WriteStep): boolean {
  if (step.kind === 'open') return false;
  if (step.kind === 'check') return (element as HTMLInputElement).checked === step.checked;
  if (isSelect(element)) {
    if (step.kind !== 'choose' || labelAt(element, element.selectedIndex) !== step.label) return false;
    const widget = drawnFor(element);
    return !widget || shows(widget, step.label);
  }
  if (step.kind === 'choose')
    return matches(element, 'input[type=radio]') ? (element as HTMLInputElement).checked : shows(element, step.label);
  if (matches(element, DRAWN)) return shows(element, step.value);
  const now = stateOf(element);
  if (now === step.value || oneLine(now) === oneLine(step.value)) return true;
  const numeric = /^[\d\s().+-]+$/.test(step.value) && digits(step.value) !== '';
  return numeric && digits(now) === digits(step.value);
}

function typeText(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  enter(element);
  (element instanceof HTMLTextAreaElement ? setArea : setInput)(element, value);
  typed(element, value);
  key(element, 'keyup');
  changed(element);
  leave(element);
}

/** Masks that throw away whole values take them key by key, as from a keyboard. */
export function typeByKeys(element: HTMLInputElement, value: string): void {
  enter(element);
  setInput(element, '');
  typed(element, '');
  for (const name of value) {
    if (key(element, 'keydown', name) && key(element, 'keypress', name)) {
      setInput(element, element.value + name);
      typed(element, name);
    }
    key(element, 'keyup', name);
  }
  changed(element);
  leave(element);
}

/** Paragraphs as an editor makes them: of its own kind, lines within one parted by `<br>`. */
function writeRich(element: HTMLElement, value: string): void {
  enter(element);
  const asParagraphs = element.querySelector('p') !== null;
  const parts = asParagraphs ? value.split(/\n{2,}/) : value.split('\n');
  element.replaceChildren(
    ...parts.map((part) => {
      const block = document.createElement(asParagraphs ? 'p' : 'div');
      for (const [at, line] of part.split('\n').entries())
        block.append(...(at > 0 || line === '' ? [document.createElement('br')] : []), line);
      return block;
    }),
  );
  typed(element, value);
  changed(element);
  leave(element);
}

async function choose(select: HTMLSelectElement, index: number, label: string): Promise<Written> {
  const widget = drawnFor(select);
  const at =
    labelAt(select, index) === label ? index : Array.from(select.options, (_, i) => labelAt(select, i)).indexOf(label);
  const drawn = async (): Promise<Written> =>
    widget && (await chooseDrawn(widget as HTMLElement, label)) ? 'written' : 'no-option';
  // Not in the real list, or there and not shown: the widget has to be told by hand.
  if (at < 0 || select.options[at]?.disabled || select.selectedIndex === at) return drawn();
  enter(select);
  setIndex(select, at);
  typed(select);
  changed(select);
  // The "Chosen" widget redraws only when told by this name.
  told(select, 'chosen:updated');
  leave(select);
  return 'written';
}

function setBox(box: HTMLInputElement, checked: boolean): void {
  if (box.checked !== checked) box.click();
  if (box.checked === checked) return;
  setChecked(box, checked);
  typed(box);
  changed(box);
}

/** A list that sends the form as soon as it is changed is the person's to change. */
const sendsItself = (element: Element): boolean =>
  /\.submit\s*\(|__doPostBack/.test(attr(element, 'onchange') + attr(element, 'oninput'));

/** Writes one value into one control, with the events that a person's typing would make. */
export async function writeControl(element: Element, step: WriteStep): Promise<Written> {
  if (holds(element, step)) return 'unchanged';
  if (sendsItself(element)) return 'undone';
  if (step.kind === 'open') {
    await lookInto(element as HTMLElement);
    return 'opened';
  }
  if (step.kind === 'check') setBox(element as HTMLInputElement, step.checked);
  else if (step.kind === 'choose' && isSelect(element)) return choose(element, step.index, step.label);
  else if (step.kind === 'choose' && matches(element, 'input[type=radio]')) setBox(element as HTMLInputElement, true);
  else if (step.kind === 'choose' || matches(element, DRAWN)) {
    const label = step.kind === 'choose' ? step.label : step.value;
    return (await chooseDrawn(element as HTMLElement, label)) ? 'written' : 'no-option';
  } else if (isTextBox(element)) typeText(element, step.value);
  else writeRich(element as HTMLElement, step.value);
  return 'written';
}
