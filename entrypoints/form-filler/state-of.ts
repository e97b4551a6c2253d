import { fold, isBox, isSelect, isTextBox, matches, textContent } from './dom';
import { DRAWN, shownIn } from './drawn-list';
import { writtenIn } from './refs';

const defaultIndex = (select: HTMLSelectElement): number => {
  const options = Array.from(select.options);
  const preset = options.findLastIndex((option) => option.defaultSelected);
  return preset >= 0 ? preset : options.findIndex((option) => !option.disabled);
};

/** What stands in a control now, as one text: to tell the person's changes from ours. */
export function stateOf(element: Element): string {
  if (isSelect(element)) return String(element.selectedIndex);
  if (isBox(element)) return String(element.checked);
  if (matches(element, DRAWN)) return shownIn(element);
  if (isTextBox(element)) return element.value;
  return (element as HTMLElement).innerText ?? fold(textContent(element), 100_000);
}

/** True when somebody but us changed what the page came with. */
export function isTouched(element: Element): boolean {
  const ours = writtenIn(element);
  const now = stateOf(element);
  if (ours !== undefined) return now !== ours;
  if (isSelect(element)) return element.selectedIndex !== defaultIndex(element) && element.selectedIndex > 0;
  if (isBox(element)) return element.checked !== element.defaultChecked;
  if (isTextBox(element)) return element.value !== element.defaultValue;
  return false;
}
