import type { PanelState } from '../../core/forms/frame';
import { PANEL_STYLE } from './panel-style';
import { elementOf } from './refs';

let host: HTMLElement | undefined;
let root: ShadowRoot | undefined;
let away = false;

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (text !== '') element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** A page's own script can click too; only the person's clicks count. */
const onClick = (button: HTMLElement, run: () => void): void =>
  button.addEventListener('click', (event) => {
    if (event.isTrusted) run();
  });

function jumpTo(ref: string): void {
  const element = elementOf(ref) as HTMLElement | undefined;
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  element.focus({ preventScroll: true });
}

function lines(items: PanelState['needs'], show: string): HTMLUListElement {
  const list = make('ul');
  for (const { ref, text } of items) {
    const line = make('li');
    line.append(make('span', text));
    if (ref !== undefined && elementOf(ref)) {
      const button = make('button', show, { type: 'button', 'aria-label': `${show}: ${text}` });
      onClick(button, () => jumpTo(ref));
      line.append(button);
    }
    list.append(line);
  }
  return list;
}

/** Shows where the delivery of this page stands; `undefined` takes the panel away. Status only: nothing here fills. */
export function showPanel(panel: PanelState | undefined): boolean {
  if (!panel) {
    host?.remove();
    return true;
  }
  if (!host || !root) {
    host = make('div');
    root = host.attachShadow({ mode: 'closed' });
  }
  if (!host.isConnected) document.documentElement.append(host);
  draw(root, panel);
  return true;
}

function draw(into: ShadowRoot, panel: PanelState): void {
  const box = make('section', '', { 'data-status': panel.status, 'aria-label': panel.title });
  const style = make('style', PANEL_STYLE);
  const redraw = (put: boolean): void => {
    away = put;
    draw(into, panel);
    into.querySelector('button')?.focus({ preventScroll: true });
  };
  if (away) {
    box.className = 'small';
    const open = make('button', panel.title, { type: 'button', 'aria-expanded': 'false' });
    onClick(open, () => redraw(false));
    box.append(open);
    into.replaceChildren(style, box);
    return;
  }
  const head = make('header');
  const close = make('button', '\u2013', {
    type: 'button',
    'aria-label': panel.labels.close,
    title: panel.labels.close,
  });
  onClick(close, () => redraw(true));
  head.append(make('h2', panel.title), close);
  box.append(head, make('p', panel.summary, { role: 'status' }));
  if (panel.needs.length > 0) box.append(make('h3', panel.labels.needs), lines(panel.needs, panel.labels.show));
  if (panel.left.length > 0) {
    const more = make('details');
    more.append(make('summary', `${panel.labels.left} (${panel.left.length})`), lines(panel.left, panel.labels.show));
    box.append(more);
  }
  if (panel.next !== undefined) box.append(make('p', panel.next, { class: 'next' }));
  into.replaceChildren(style, box);
}
