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
export const previousSibling = getter<Node | null>(Node.prototype, 'previousSibling');
export const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');

const { getAttribute, closest: closestOf, matches: matchesOf } = Element.prototype;

export const attr = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';
export const has = (element: Element, name: string): boolean => getAttribute.call(element, name) !== null;
export const matches = (element: Element, selector: string): boolean => matchesOf.call(element, selector);
export const closest = (element: Element, selector: string): Element | null => closestOf.call(element, selector);

export type Root = Document | ShadowRoot | Element;

const queries = (root: Root) =>
  root instanceof Element ? Element.prototype : (root instanceof Document ? Document : DocumentFragment).prototype;

/** All matches under a root, in document order, not entering shadow roots. */
export const all = (root: Root, selector: string): Element[] =>
  Array.from(queries(root).querySelectorAll.call(root, selector));

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

const SKIP = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SELECT',
  'TEXTAREA',
  'OPTION',
  'BUTTON',
  'SVG',
  'IFRAME',
]);
const accepts = (node: Node): number =>
  node.nodeType === 1 && SKIP.has(node.nodeName.toUpperCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;

/** Folded text under a node without answers, buttons and scripts, at most `cap` characters. */
export function textOf(node: Node, cap = 200, seen?: (parent: Element) => boolean): string {
  if (node.nodeType === 3) return fold(textContent(node), cap);
  if (accepts(node) === NodeFilter.FILTER_REJECT) return '';
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, accepts);
  let text = '';
  for (let next = walker.nextNode(); next && text.length < cap * 2; next = walker.nextNode()) {
    if (next.nodeType !== 3) {
      text += ' ';
      continue;
    }
    const data = (next as Text).data;
    if (data.trim() === '') continue;
    if (seen) {
      const parent = elementParent(next);
      if (parent && !seen(parent)) continue;
    }
    text += data.slice(0, cap * 2);
  }
  return fold(text, cap);
}

/** A radio or a box to tick. */
export const isBox = (element: Element): element is HTMLInputElement =>
  matches(element, 'input[type=checkbox],input[type=radio]');

export const BUTTONS = 'button,input[type=submit],input[type=button],input[type=image]';

/** What a person reads on a button. */
export const buttonText = (button: Element): string =>
  matches(button, 'input')
    ? fold((button as HTMLInputElement).value || attr(button, 'alt'))
    : fold(textContent(button)) || fold(attr(button, 'aria-label'));
