import type { PageText } from '../../core/letters/page/page-text';

/** Milliseconds after which the page gets its time back, characters and elements after which nothing more is read. */
const PATIENCE = 25;
const MOST_CHARACTERS = 400_000;
const MOST_ELEMENTS = 20_000;

/** Elements that say nothing as text. */
const EMPTY =
  /^(?:script|style|noscript|template|svg|math|canvas|object|embed|audio|video|picture|img|map|select|button|input|link|meta|nav)$/;
const KEPT = ['class', 'id', 'role', 'aria-hidden', 'start', 'value'];
const TOO_LONG = 200;

/** Looking is what costs time: words inside a line are seen where their line is. */
const IN_LINE = /^(?:a|abbr|b|cite|em|font|i|mark|small|span|strong|sub|sup|u)$/;
const isSeen = (element: Element, name: string): boolean =>
  IN_LINE.test(name) || element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Pages with more elements than this are read where they say that their text is. */
const LARGE = 6000;
const rootOf = (page: Document): Element | null => {
  if (page.getElementsByTagName('*').length <= LARGE) return page.body;
  const articles = page.getElementsByTagName('article');
  return page.querySelector('main, [role="main"]') ?? (articles.length === 1 ? articles[0] : undefined) ?? page.body;
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A frame's document, when it is of the page's own site. */
function insideOf(frame: HTMLIFrameElement): Element | undefined {
  try {
    return frame.contentDocument?.body ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The page as it stands, as plain HTML: texts and the elements round them, what cannot be seen marked `hidden`, boxes with
 * what is typed in them, shadow roots and frames of the same site opened. Changes nothing on the page.
 */
export function readPageText(page: Document, url: string): PageText {
  const start = performance.now();
  const parts: string[] = [];
  let length = 0;
  let elements = 0;
  let cut = false;
  const add = (text: string): void => {
    length += text.length;
    if (length > MOST_CHARACTERS) cut = true;
    else parts.push(text);
  };

  const opening = (element: Element, name: string): string => {
    let tag = `<${name}`;
    if (!element.hasAttributes()) return `${tag}${isSeen(element, name) ? '' : ' hidden=""'}>`;
    for (const attribute of KEPT) {
      const value = element.getAttribute(attribute);
      if (value !== null && value.length <= TOO_LONG) tag += ` ${attribute}="${escaped(value)}"`;
    }
    const style = element.getAttribute('style');
    if (style !== null && /font-weight|display\s*:\s*block/i.test(style) && style.length <= TOO_LONG)
      tag += ` style="${escaped(style)}"`;
    if (!isSeen(element, name)) tag += ' hidden=""';
    return `${tag}>`;
  };

  const visit = (node: Node): void => {
    if (cut) return;
    if (node.nodeType === Node.TEXT_NODE) {
      add(escaped(node.nodeValue ?? ''));
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const name = element.localName;
    if (EMPTY.test(name)) return;
    elements += 1;
    if (elements > MOST_ELEMENTS || (elements % 64 === 0 && performance.now() - start > PATIENCE)) {
      cut = true;
      return;
    }
    if (name === 'br' || name === 'hr') {
      add(`<${name}>`);
      return;
    }
    const frame = name === 'iframe';
    // A frame's text is the page's text; named so that it is not taken for a frame again.
    const shown = frame ? 'div' : name;
    add(opening(element, shown));
    if (name === 'textarea') add(escaped((element as HTMLTextAreaElement).value));
    else {
      const root = frame ? insideOf(element as HTMLIFrameElement) : (element.shadowRoot ?? element);
      for (let child = root?.firstChild ?? null; child; child = child.nextSibling) visit(child);
    }
    add(`</${shown}>`);
  };

  const meta = (property: string): string =>
    page.querySelector(`meta[property="${property}"],meta[name="${property}"]`)?.getAttribute('content') ?? '';
  add(`<title>${escaped(page.title)}</title>`);
  for (const property of ['og:title', 'og:site_name'])
    add(`<meta property="${property}" content="${escaped(meta(property).slice(0, 500))}">`);
  const root = rootOf(page);
  if (root) visit(root);
  return { html: parts.join(''), url, cut, ms: performance.now() - start };
}
