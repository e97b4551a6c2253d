import { all, attr, closest, first, matches, parentOf, type Root, textOf } from './dom';
import { isWidgetPart } from './drawn-list';

export const MOST_CONTROLS = 1500;
const MOST_AREAS = 60;
const CONTROLS =
  'input,select,textarea,[contenteditable]:not([contenteditable=false]),[role=combobox],[role=listbox],button[aria-haspopup=listbox]';
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
/** What only a form round a whole page holds (ASP.NET), and the parts of such a page that are none of the form's. */
const PAGE_WIDE = 'nav,main,[role=main],input[name=__VIEWSTATE]';
export const APART =
  '#header,#footer,#search,.header,.footer,.search,[id*=newsletter i],[class*=newsletter i],[id*=sitesearch i]';
// Joined here: the minifier would copy a plain text to each place that uses it.
export const LANDMARKS = [
  'header,footer,nav,aside,dialog',
  ...['search', 'dialog', 'banner', 'contentinfo'].map((role) => `[role=${role}]`),
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

/** Elements with an open shadow tree. A walker meets 50,000 elements in a millisecond; a list of them all takes five. */
function hostsIn(root: Document | ShadowRoot): Element[] {
  const hosts: Element[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let next = walker.nextNode() as Element | null; next; next = walker.nextNode() as Element | null)
    if (next.shadowRoot) hosts.push(next);
  return hosts;
}

const before = (a: Element, b: Element): number => (a.compareDocumentPosition(b) & 4 ? -1 : 1);

/** Controls and the headings over them, in document order, through open shadow roots. */
export function collect(root: Document | ShadowRoot, into: Found[], section = ''): void {
  const hosts = hostsIn(root);
  const legends = new Map<Element, string>();
  let now = section;
  const take = (element: Element): void => {
    if (into.length >= MOST_CONTROLS) return;
    if (element.shadowRoot && !matches(element, CONTROLS)) collect(element.shadowRoot, into, now);
    else if (matches(element, HEADINGS)) {
      const text = first(element, CONTROLS) ? '' : textOf(element, 120);
      const set = matches(element, 'legend') ? closest(element, 'fieldset') : null;
      if (set) legends.set(set, text);
      else if (text !== '') now = text;
    } else into.push({ element, root, section: legendOf(element, legends) ?? now });
  };
  const elements = all(root, `${CONTROLS},${HEADINGS}`);
  for (const element of hosts.length === 0 ? elements : [...elements, ...hosts].sort(before)) take(element);
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
  if (closest(parent, '[contenteditable]:not([contenteditable=false])') || isWidgetPart(element)) return true;
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
    const apart = closest(item.element, wide ? `${LANDMARKS},${APART}` : LANDMARKS);
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
