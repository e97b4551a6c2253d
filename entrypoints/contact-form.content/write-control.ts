import type { WriteStep } from '../../core/forms/plan';
import { all, attr, fold, matches, textOf } from './dom';
import { listOf, stateOf } from './read-control';

export type Written = 'written' | 'unchanged' | 'undone' | 'no-option';

const setterOf = (prototype: object, name: string): ((of: object, value: unknown) => void) => {
  const set = Object.getOwnPropertyDescriptor(prototype, name)?.set;
  return (of, value) => set?.call(of, value);
};
// Frameworks hang their own `value` on the element to notice writes; the prototype's setter goes past it.
const setInput = setterOf(HTMLInputElement.prototype, 'value');
const setArea = setterOf(HTMLTextAreaElement.prototype, 'value');
const setIndex = setterOf(HTMLSelectElement.prototype, 'selectedIndex');
const setChecked = setterOf(HTMLInputElement.prototype, 'checked');

const up = { bubbles: true, composed: true } as const;
const tell = (element: Element, event: Event): boolean => element.dispatchEvent(event);
const typed = (data: string): Event => new InputEvent('input', { ...up, inputType: 'insertText', data });
const enter = (element: Element): void => {
  tell(element, new FocusEvent('focus', { composed: true }));
  tell(element, new FocusEvent('focusin', up));
};
const leave = (element: Element): void => {
  tell(element, new FocusEvent('blur', { composed: true }));
  tell(element, new FocusEvent('focusout', up));
};

const digits = (text: string): string => text.replace(/\D/g, '');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** True when a control holds what was meant, also after the page put a phone or ZIP into a shape of its own. */
export function holds(element: Element, step: WriteStep): boolean {
  if (step.kind === 'check') return (element as HTMLInputElement).checked === step.checked;
  if (step.kind === 'choose') {
    if (element instanceof HTMLSelectElement) {
      const option = element.options[element.selectedIndex];
      return fold(option?.label || option?.text) === step.label;
    }
    if (matches(element, 'input[type=radio]')) return (element as HTMLInputElement).checked;
    return oneLine(`${stateOf(element)} ${textOf(element)}`).includes(oneLine(step.label));
  }
  const now = stateOf(element);
  if (now === step.value || oneLine(now) === oneLine(step.value)) return true;
  const numeric = /^[\d\s().+-]+$/.test(step.value) && digits(step.value) !== '';
  return numeric && digits(now) === digits(step.value);
}

function typeText(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const set = element instanceof HTMLTextAreaElement ? setArea : setInput;
  enter(element);
  set(element, value);
  tell(element, typed(value));
  tell(element, new KeyboardEvent('keyup', up));
  tell(element, new Event('change', up));
  leave(element);
}

/** Masks that throw away whole values take them key by key, as from a keyboard. */
export function typeByKeys(element: HTMLInputElement, value: string): void {
  enter(element);
  setInput(element, '');
  tell(element, typed(''));
  for (const key of value) {
    const press = { ...up, key, cancelable: true };
    const open =
      tell(element, new KeyboardEvent('keydown', press)) &&
      tell(element, new KeyboardEvent('keypress', { ...press, charCode: key.charCodeAt(0) }));
    if (open) {
      setInput(element, element.value + key);
      tell(element, typed(key));
    }
    tell(element, new KeyboardEvent('keyup', press));
  }
  tell(element, new Event('change', up));
  leave(element);
}

function writeRich(element: HTMLElement, value: string): void {
  enter(element);
  const lines = value.split('\n').map((line) => {
    const paragraph = document.createElement(element.querySelector('p') ? 'p' : 'div');
    if (line === '') paragraph.append(document.createElement('br'));
    else paragraph.textContent = line;
    return paragraph;
  });
  element.replaceChildren(...lines);
  tell(element, typed(value));
  tell(element, new Event('change', up));
  leave(element);
}

function choose(select: HTMLSelectElement, index: number, label: string): Written {
  const options = Array.from(select.options);
  const is = (option: HTMLOptionElement | undefined): boolean =>
    option !== undefined && fold(option.label || option.text) === label;
  const at = is(options[index]) ? index : options.findIndex(is);
  if (at < 0 || options[at]?.disabled) return 'no-option';
  enter(select);
  setIndex(select, at);
  tell(select, new Event('input', up));
  tell(select, new Event('change', up));
  // The "Chosen" widget redraws only when told by this name.
  tell(select, new Event('chosen:updated', { bubbles: true }));
  leave(select);
  return 'written';
}

function setBox(box: HTMLInputElement, checked: boolean): void {
  if (box.checked !== checked) box.click();
  if (box.checked === checked) return;
  setChecked(box, checked);
  tell(box, new Event('input', up));
  tell(box, new Event('change', up));
}

const press = (element: HTMLElement): void => {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
    tell(
      element,
      type.startsWith('pointer')
        ? new PointerEvent(type, { ...up, cancelable: true })
        : new MouseEvent(type, { ...up, cancelable: true }),
    );
  element.click();
};
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A list that scripts draw: opened, looked through, and closed again when the answer is not in it. */
async function chooseDrawn(combobox: HTMLElement, label: string): Promise<Written> {
  const wanted = oneLine(label).toLowerCase();
  const isOpenList = matches(combobox, '[role=listbox]');
  if (!isOpenList) {
    combobox.focus({ preventScroll: true });
    press(combobox);
    if (combobox instanceof HTMLInputElement) {
      setInput(combobox, label);
      tell(combobox, typed(label));
    }
  }
  for (let tries = 0; tries < 12; tries++) {
    const list = listOf(combobox);
    const near = list ? all(list, '[role=option]') : all(document, '[role=listbox] [role=option]');
    const option = Array.from(near).find((one) => textOf(one).toLowerCase() === wanted);
    if (option) {
      press(option as HTMLElement);
      return 'written';
    }
    await wait(30);
  }
  if (!isOpenList) tell(combobox, new KeyboardEvent('keydown', { ...up, key: 'Escape', cancelable: true }));
  return 'no-option';
}

/** A list that sends the form as soon as it is changed is the person's to change. */
const sendsItself = (element: Element): boolean =>
  /\.submit\s*\(|__doPostBack/.test(attr(element, 'onchange') + attr(element, 'oninput'));

/** Writes one value into one control, with the events that a person's typing would make. */
export async function writeControl(element: Element, step: WriteStep): Promise<Written> {
  if (holds(element, step)) return 'unchanged';
  if (sendsItself(element)) return 'undone';
  if (step.kind === 'check') setBox(element as HTMLInputElement, step.checked);
  else if (step.kind === 'choose') {
    if (element instanceof HTMLSelectElement) return choose(element, step.index, step.label);
    if (matches(element, 'input[type=radio]')) setBox(element as HTMLInputElement, true);
    else return chooseDrawn(element as HTMLElement, step.label);
  } else if (matches(element, '[role=combobox],[role=listbox],button'))
    return chooseDrawn(element as HTMLElement, step.value);
  else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) typeText(element, step.value);
  else writeRich(element as HTMLElement, step.value);
  return 'written';
}
