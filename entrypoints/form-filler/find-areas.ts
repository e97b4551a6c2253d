import { all, attr, closest, EDITABLE, ELEMENTS, first, matches, parentOf, type Root, textOf } from './dom';
import { isWidgetPart } from './drawn-list';

export const MOST_CONTROLS = 1500;
const MOST_AREAS = 60;
const CONTROLS = `input,select,textarea,${EDITABLE},[role=combobox],[role=listbox],button[aria-haspopup=listbox]`;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
/** What only a form round a whole page holds (ASP.NET), and the parts of such a page that are none of the form's. */
const PAGE_WIDE = 'nav,main,[role=main],input[name=__VIEWSTATE]';
// Joined here: the minifier would copy a plain text to each place that uses it.
export const LANDMARKS = [
  'header,footer,nav,aside,dialog',
  ...['search', 'dialog', 'banner', 'contentinfo'].map((role) => `[role=${role}]`),
].join();
export const APART = [
  LANDMARKS,
  '#header,#footer,#search,.header,.footer,.search,[id*=newsletter i],[class*=newsletter i],[id*=sitesearch i]',
].join();

/** A control, the tree that it is in, and the heading over it. */
export interface Found {
  readonly element: Element;
  readonly root: Root;
  readonly section: string;
}
/** A form, or what stands for one, with its controls. */
export interface AreaDraft {
  readonly element: Element;
  readonly isForm: boolean;
  /** A form round the whole page, of which parts are areas of their own. */
  readonly wide: boolean;
  readonly items: Found[];
}

const KINDS: ReadonlySet<unknown> = new Set(
  ['Input', 'Select', 'TextArea', 'Button', 'Heading', 'Legend'].map((kind) =>
    Reflect.get(globalThis, `HTML${kind}Element`),
  ),
);

/**
 * Controls and the headings over them, in document order, through open shadow roots. Answers the tree's headings, and
 * whatever else of it has a role. One walk meets 50,000 nodes in a millisecond, and must be: nothing else finds shadow
 * roots. A list of selectors takes five, and an element's kind is quicker told by its class than by its name.
 */
export function collect(root: Document | ShadowRoot, into: Found[], section = ''): Element[] {
  const marked = new Set(['[contenteditable]', '[role]'].flatMap((selector) => all(root, selector)));
  const legends = new Map<Element, string>();
  const parts: Element[] = [];
  let now = section;
  const walker = document.createTreeWalker(root, ELEMENTS);
  for (let next = walker.nextNode() as Element | null; next; next = walker.nextNode() as Element | null) {
    const isKnown = KINDS.has(next.constructor) || marked.has(next);
    const inside = next.shadowRoot;
    if (!isKnown && !inside) continue;
    if (isKnown && matches(next, CONTROLS)) {
      if (into.length < MOST_CONTROLS) into.push({ element: next, root, section: legendOf(next, legends) ?? now });
      continue;
    }
    if (isKnown) parts.push(next);
    // A form's control of that name stands before its own property.
    if (inside instanceof ShadowRoot) collect(inside, into, now);
    else if (isKnown && matches(next, HEADINGS)) {
      const text = first(next, CONTROLS) ? '' : textOf(next, 120);
      const set = matches(next, 'legend') ? closest(next, 'fieldset') : null;
      if (set) legends.set(set, text);
      else if (text !== '') now = text;
    }
  }
  return parts;
}

/** A legend speaks for its own fieldset, and no further. */
function legendOf(element: Element, legends: ReadonlyMap<Element, string>): string | undefined {
  if (legends.size === 0) return undefined;
  for (let set = closest(element, 'fieldset'); set; set = closest(parentOf(set) ?? document.body, 'fieldset')) {
    const text = legends.get(set);
    if (text) return text;
  }
  return undefined;
}

/** Nested editors and what is part of another control are no controls of their own. */
export function isPart(element: Element): boolean {
  const parent = parentOf(element);
  if (!parent) return false;
  if (closest(parent, EDITABLE) || isWidgetPart(element)) return true;
  if (matches(element, '[role=listbox]')) {
    const id = attr(element, 'id');
    const owned =
      id !== '' && first(document, `[aria-controls="${CSS.escape(id)}"],[aria-owns="${CSS.escape(id)}"]`) !== null;
    return owned || closest(parent, '[role=combobox]') !== null;
  }
  return matches(element, 'input') && closest(parent, '[role=combobox]') !== null;
}

function formOf(element: Element): Element | undefined {
  const owner = (element as HTMLInputElement).form;
  if (owner instanceof HTMLFormElement) return owner;
  for (let up = parentOf(element); up; up = parentOf(up)) if (up instanceof HTMLFormElement) return up;
  return undefined;
}

/** Controls by the form that sends them; those outside any by the part of the page that they stand in. */
export function sortAreas(found: readonly Found[]): AreaDraft[] {
  const areas = new Map<Element, AreaDraft>();
  const spans = new Map<Element | undefined, boolean>([[undefined, true]]);
  for (const item of found) {
    const form = formOf(item.element);
    const wide = spans.get(form) ?? first(form as Element, PAGE_WIDE) !== null;
    spans.set(form, wide);
    const apart = closest(item.element, wide ? APART : LANDMARKS);
    const element =
      (wide && apart && form?.contains(apart) ? apart : form) ?? apart ?? document.body ?? document.documentElement;
    const draft = areas.get(element) ?? {
      element,
      isForm: element === form,
      wide: wide && !apart,
      items: [],
    };
    draft.items.push(item);
    areas.set(element, draft);
  }
  return [...areas.values()].slice(0, MOST_AREAS);
}
