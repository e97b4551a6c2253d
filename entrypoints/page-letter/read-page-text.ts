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
    for (const attribute of KEPT) {
      const value = element.getAttribute(attribute);
      if (value !== null && value.length <= TOO_LONG) tag += ` ${attribute}="${escaped(value)}"`;
    }
    const style = element.getAttribute('style');
    if (style !== null && /font-weight|display\s*:\s*block/i.test(style) && style.length <= TOO_LONG)
      tag += ` style="${escaped(style)}"`;
    // One look is enough: what is in a hidden element is hidden with it.
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) tag += ' hidden=""';
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
  if (page.body) visit(page.body);
  return { html: parts.join(''), url, cut, ms: performance.now() - start };
}
