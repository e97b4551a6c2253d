/**
 * The DOM through the browser's own methods. A control named `parentNode`, `action` or `getAttribute` shadows the
 * form's property of that name (DOM clobbering), so nothing here asks an element for its own properties by name.
 */
const getter = <T>(prototype: object, name: string): ((of: object) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => get?.call(of) as T;
};

const elementParent = getter<Element | null>(Node.prototype, 'parentElement');
const nodeParent = getter<Node | null>(Node.prototype, 'parentNode');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const textContent = getter<string | null>(Node.prototype, 'textContent');
const childElementCount = getter<number>(Element.prototype, 'childElementCount');
export const previousSibling = getter<Node | null>(Node.prototype, 'previousSibling');
export const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');

const { getAttribute, closest: closestOf, matches: matchesOf, checkVisibility } = Element.prototype;

export const attr = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';
/** An attribute cut to what a reading keeps of it. */
export const short = (element: Element, name: string, most = 200): string => attr(element, name).slice(0, most);
export const has = (element: Element, name: string): boolean => getAttribute.call(element, name) !== null;
export const matches = (element: Element, selector: string): boolean => matchesOf.call(element, selector);
export const closest = (element: Element, selector: string): Element | null => closestOf.call(element, selector);

/** True for what the browser gives a place in the page, seen or not; `visible` when it is not made invisible either. */
export const isLaidOut = (element: Element, visible = false): boolean =>
  checkVisibility.call(element, { visibilityProperty: visible });
/** For running text the browser's own quick answer will do. */
export const isShown = (element: Element): boolean =>
  checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });

export type Root = Document | ShadowRoot | Element;

const queries = (root: Root) =>
  root instanceof Element ? Element.prototype : (root instanceof Document ? Document : DocumentFragment).prototype;

/** All matches under a root, in document order, not entering shadow roots. */
export const all = (root: Root, selector: string): Element[] =>
  Array.from(queries(root).querySelectorAll.call(root, selector));

/** Each element once, in document order. */
export const inOrder = (elements: readonly Element[]): Element[] =>
  [...new Set(elements)].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));

export const first = (root: Root, selector: string): Element | null => queries(root).querySelector.call(root, selector);

/** The first element of that id; a lookup, where a selector would search the whole tree. */
export function byId(root: Root, id: string): Element | null {
  if (id === '') return null;
  return root instanceof ShadowRoot ? root.getElementById(id) : Document.prototype.getElementById.call(document, id);
}

/** The parent element; for the top of a shadow tree its host. */
export function parentOf(element: Element): Element | null {
  const parent = elementParent(element);
  if (parent) return parent;
  const node = nodeParent(element);
  return node instanceof ShadowRoot ? node.host : null;
}

export const fold = (text: string | null | undefined, cap = 200): string =>
  (text ?? '')
    .slice(0, cap * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, cap);

/** In a document of XML, and for pictures in any, names are in lower case. */
const SKIP: ReadonlySet<unknown> = new Set(
  'script style noscript template select textarea option button svg iframe'
    .split(' ')
    .flatMap((name) => [name, name.toUpperCase()]),
);

/** What a walker is to show, as numbers: their long names would be copied to each place. */
export const ELEMENTS = 1;
const TEXTS = 4;
const isLeftOut = (node: Node): boolean => SKIP.has(node.nodeName);

/** The next node of a walker; when it is left out, what comes after all that is in it. */
function step(walker: TreeWalker): Node | null {
  let next = walker.nextNode();
  while (next && isLeftOut(next)) {
    next = walker.nextSibling();
    while (!next && walker.parentNode()) next = walker.nextSibling();
  }
  return next;
}

/** Folded text under a node without answers, buttons and scripts, at most `cap` characters. */
export function textOf(node: Node, cap = 200, seen?: (parent: Element) => boolean): string {
  const { nodeType } = node;
  if (nodeType === 8 || isLeftOut(node)) return '';
  if (nodeType === 3 || (!seen && nodeType === 1 && childElementCount(node) === 0)) return fold(textContent(node), cap);
  const walker = document.createTreeWalker(node, TEXTS | ELEMENTS);
  let text = '';
  let gap = '';
  for (let next = step(walker); next && text.length <= cap; next = step(walker)) {
    if (next.nodeType !== 3) {
      gap = ' ';
      continue;
    }
    const data = (next as Text).data.slice(0, cap * 4);
    if (data.trim() === '') continue;
    if (seen) {
      const parent = elementParent(next);
      if (parent && !seen(parent)) continue;
    }
    text += gap + data.replace(/\s+/g, ' ');
    gap = '';
  }
  return fold(text, cap);
}

// Joined here: the minifier would copy a plain text to each place that uses it.
export const EDITABLE = ['[contenteditable]', ':not([contenteditable=false])'].join('');

export const isElement = (node: unknown): node is Element => node instanceof Element;
export const isInput = (node: unknown): node is HTMLInputElement => node instanceof HTMLInputElement;
export const isSelect = (node: unknown): node is HTMLSelectElement => node instanceof HTMLSelectElement;

/** What takes typed text and has it as its value. */
export const isTextBox = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  isInput(element) || element instanceof HTMLTextAreaElement;

/** A radio or a box to tick. */
export const isBox = (element: Element): element is HTMLInputElement =>
  matches(element, 'input[type=checkbox],input[type=radio]');

export const BUTTONS = 'button,input[type=submit],input[type=button],input[type=image]';

/** What a person reads on a button. */
export const buttonText = (button: Element): string =>
  matches(button, 'input')
    ? fold((button as HTMLInputElement).value || attr(button, 'alt'))
    : fold(textContent(button)) || fold(attr(button, 'aria-label'));
