import { all, attr, buttonText, byId, closest, first, isInput, matches, parentOf, textOf } from './dom';

// Joined at run time: a string that is known beforehand is put into the built script at each place where it is used.
const list = (...selectors: readonly string[]): string => selectors.join(',');

/** What common scripts draw in place of a list; the real one is hidden beside or inside. */
const WIDGETS = list(
  '.select2,.select2-container,.chosen-container,.selectize-control,.choices,.ts-wrapper,.nice-select',
  '.ui-selectmenu-button,.bootstrap-select,[role=combobox],.custom-select',
);
/** Lists that are no `<select>`. */
export const DRAWN = list('[role=combobox]:not([list])', '[role=listbox]', 'button');
const ANSWERS = list('[role=option]', '.active-result', '.nice-select .option', '.selectize-dropdown .option');

/** The widget that stands in for a list nobody sees, if there is one. */
export function widgetOf(select: Element): Element | undefined {
  const parent = parentOf(select);
  const beside = [parent && closest(parent, WIDGETS), select.nextElementSibling, select.previousElementSibling];
  return beside.find((one): one is Element => !!one && matches(one, WIDGETS));
}

/** True for what is only a piece of a widget whose real list is read: the drawn box, its search field, its answers. */
export function isWidgetPart(element: Element): boolean {
  const widget = closest(element, WIDGETS);
  if (!widget || matches(element, 'select')) return false;
  const near = [widget.previousElementSibling, widget.nextElementSibling];
  return first(widget, 'select') !== null || near.some((one) => one !== null && matches(one, 'select'));
}

/** The list that belongs to a combobox, when it stands in the page already. */
export function listOf(combobox: Element): Element | null {
  if (matches(combobox, '[role=listbox]')) return combobox;
  const id = attr(combobox, 'aria-controls') || attr(combobox, 'aria-owns');
  const root = combobox.getRootNode() as Document | ShadowRoot;
  return byId(root, id) ?? first(combobox, '[role=listbox]');
}

/** The answers that stand in a list now; for a list of unknown place, those of any open list of the page. */
export function answersOf(combobox: Element, anywhere: boolean): Element[] {
  const own = listOf(combobox) ?? (first(combobox, ANSWERS) ? combobox : null);
  const near = own ? all(own, ANSWERS) : [];
  if (near.length > 0 || !anywhere) return near;
  return all(document, ANSWERS).filter((one) => (one as HTMLElement).offsetWidth > 0);
}

/** The answer that a drawn list shows as chosen, or its prompt. */
export function shownIn(combobox: Element): string {
  if (isInput(combobox)) {
    if (combobox.value !== '') return combobox.value;
    // A search box inside the widget: the answer is drawn beside it.
    for (let up = parentOf(combobox), level = 0; up && level < 3; up = parentOf(up), level++)
      if (!first(up, 'label')) {
        const text = textOf(up, 200, (parent) => !closest(parent, '[role=listbox]'));
        if (text !== '') return text;
      }
    return '';
  }
  if (matches(combobox, 'button')) return buttonText(combobox);
  const chosen = matches(combobox, '[role=listbox]') ? first(combobox, '[aria-selected=true]') : null;
  if (chosen) return textOf(chosen);
  return textOf(combobox, 200, (parent) => !closest(parent, `${ANSWERS},.chosen-drop,.choices__list--dropdown`));
}

/** Answers of lists that were looked into once; they are drawn only while they are open. */
const known = new WeakMap<Element, readonly string[]>();
export const rememberAnswers = (combobox: Element, labels: readonly string[]): unknown => known.set(combobox, labels);

/** Words of a drawn list's answers: as they stand, else as they stood when it was open; undefined when nobody looked. */
export function answersIn(combobox: Element): readonly string[] | undefined {
  const now = answersOf(combobox, false).map((one) => textOf(one));
  return now.length > 0 ? now : known.get(combobox);
}
