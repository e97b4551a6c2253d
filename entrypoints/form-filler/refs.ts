const names = new WeakMap<Element, string>();
const elements = new Map<string, WeakRef<Element>>();
const groups = new Map<string, readonly WeakRef<HTMLInputElement>[]>();
// No two documents, and no two lives of this script in one, share a handle: a late write finds nothing, not another control.
const life = `c${Math.round((performance.timeOrigin + performance.now()) * 100).toString(36)}.`;
let last = 0;

/** The handle of an element, the same for as long as it lives. */
export function refOf(element: Element): string {
  const known = names.get(element);
  if (known !== undefined) return known;
  const name = life + ++last;
  names.set(element, name);
  elements.set(name, new WeakRef(element));
  return name;
}

export const elementOf = (ref: string): Element | undefined => elements.get(ref)?.deref();

/** The radios that stand for one control; its handle is that of the first. */
export function keepGroup(radios: readonly HTMLInputElement[]): string {
  const ref = refOf(radios[0] as Element);
  groups.set(
    ref,
    radios.map((radio) => new WeakRef(radio)),
  );
  return ref;
}

export const groupOf = (ref: string): HTMLInputElement[] =>
  (groups.get(ref) ?? []).map((radio) => radio.deref()).filter((radio) => radio !== undefined);

/** What we wrote last: tells our own writing from the person's. */
const written = new WeakMap<Element, string>();
export const rememberWritten = (element: Element, state: string): unknown => written.set(element, state);
export const writtenIn = (element: Element): string | undefined => written.get(element);
