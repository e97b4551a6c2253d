/** Events that the browser makes when a person types, chooses or clicks, and values set past what frameworks hang on elements. */
const setterOf = (prototype: object, name: string): ((of: object, value: unknown) => void) => {
  const set = Object.getOwnPropertyDescriptor(prototype, name)?.set;
  return (of, value) => set?.call(of, value);
};
// Frameworks hang their own `value` on the element to notice writes; the prototype's setter goes past it.
export const setInput = setterOf(HTMLInputElement.prototype, 'value');
export const setArea = setterOf(HTMLTextAreaElement.prototype, 'value');
export const setIndex = setterOf(HTMLSelectElement.prototype, 'selectedIndex');
export const setChecked = setterOf(HTMLInputElement.prototype, 'checked');

const up = { bubbles: true, composed: true } as const;
const real = { ...up, cancelable: true } as const;
const tell = (element: Element, event: Event): boolean => element.dispatchEvent(event);

export const changed = (element: Element): unknown => tell(element, new Event('change', up));
export const typed = (element: Element, data?: string): unknown =>
  tell(
    element,
    data === undefined ? new Event('input', up) : new InputEvent('input', { ...up, inputType: 'insertText', data }),
  );
/** False when the page took the key for itself. */
export const key = (element: Element, type: string, name?: string): boolean =>
  tell(
    element,
    new KeyboardEvent(
      type,
      name === undefined ? up : { ...real, key: name, charCode: type === 'keypress' ? name.charCodeAt(0) : 0 },
    ),
  );
export const told = (element: Element, name: string): unknown => tell(element, new Event(name, up));

export function enter(element: Element): void {
  tell(element, new FocusEvent('focus', { composed: true }));
  tell(element, new FocusEvent('focusin', up));
}

export function leave(element: Element): void {
  tell(element, new FocusEvent('blur', { composed: true }));
  tell(element, new FocusEvent('focusout', up));
}

/** A click as from a mouse, with all that comes before it. */
export function press(element: Element): void {
  for (const type of ['down', 'up']) {
    tell(element, new PointerEvent(`pointer${type}`, real));
    tell(element, new MouseEvent(`mouse${type}`, real));
  }
  (element as HTMLElement).click();
}

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
