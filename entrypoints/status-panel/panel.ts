import type { PanelLine, PanelState, PanelWish } from '../../core/actions/panel-state';
import { elementOf, jumpTo } from './jump';
import { boxesOf, choosePlace, NARROWEST, type Place, WORDY } from './place';
import { PANEL_STYLE } from './style';

const SIGN: Readonly<Record<PanelState['status'], string>> = {
  working: '\u2026',
  ready: '\u2713',
  'needs-you': '!',
  sent: '\u2713',
  failed: '\u00d7',
};

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
function button(text: string, run: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const made = make('button', text, { type: 'button', ...attributes });
  made.addEventListener('click', (event) => {
    if (event.isTrusted) run();
  });
  return made;
}

interface Panel {
  show(state: PanelState): void;
  /** Changes how many offices wait in other tabs, in words, and nothing else. */
  next(next: string | undefined): void;
}

/** Makes the panel of this page. Status only: nothing here fills. */
export function makePanel(wish: (message: PanelWish) => void): Panel {
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const box = make('section');
  const head = make('header');
  // Stays the same element, so that a screen reader hears what changes in it.
  const status = make('p', '', { role: 'status' });
  const more = make('div');
  const body = make('main');
  body.append(status, more);
  box.append(head, body);
  root.append(make('style', PANEL_STYLE), box);
  const room = make('div', '', { 'aria-hidden': 'true' });
  let state: PanelState | undefined;
  /** Undefined until the person folds or unfolds it: then the room beside the form decides. */
  let folded: boolean | undefined;
  let gone: PanelState['status'] | undefined;
  let last: Place | undefined;

  function lines(items: readonly PanelLine[], show: string): HTMLUListElement {
    const list = make('ul');
    for (const { ref, frameId = 0, text } of items) {
      const line = make('li');
      line.append(make('span', text));
      if (ref !== undefined && (frameId !== 0 || elementOf(ref)))
        line.append(
          button(
            show,
            () => (frameId === 0 ? jumpTo(ref) : wish({ to: 'background', kind: 'panel-jump', frameId, ref })),
            { 'aria-label': `${show}: ${text}` },
          ),
        );
      list.append(line);
    }
    return list;
  }

  function fold(to: boolean): void {
    folded = to;
    draw();
    head.querySelector('button')?.focus({ preventScroll: true });
  }

  function close(): void {
    gone = state?.status;
    host.remove();
    room.remove();
  }

  function drawHead(panel: PanelState, isFolded: boolean, place: Place): void {
    const { labels, title, status, needs } = panel;
    const sign = make('i', status === 'needs-you' ? String(needs.length) : SIGN[status], { 'aria-hidden': 'true' });
    const shut = button('\u00d7', close, { class: 'close', 'aria-label': labels.close, title: labels.close });
    if (isFolded) {
      const open = button('', () => fold(false), {
        class: 'tab',
        'aria-expanded': 'false',
        'aria-label': title,
        title: `${title}: ${labels.unfold}`,
      });
      open.append(sign);
      if (place.side === 'bar' || place.free >= WORDY) open.append(make('span', title));
      head.replaceChildren(open);
      return;
    }
    const down = button('\u2013', () => fold(true), {
      'aria-expanded': 'true',
      'aria-label': labels.fold,
      title: labels.fold,
    });
    head.replaceChildren(sign, make('h2', title), down, shut);
  }

  function drawMore(panel: PanelState): void {
    const { labels, note, filled, needs, left, next } = panel;
    const open = more.querySelector('details')?.open === true;
    more.replaceChildren();
    if (note !== undefined) more.append(make('p', note, { class: 'note' }));
    if (filled !== undefined) more.append(make('p', filled, { class: 'soft' }));
    if (needs.length > 0) more.append(make('h3', labels.needs), lines(needs, labels.show));
    if (left.length > 0) {
      const rest = make('details');
      rest.open = open;
      rest.append(make('summary', `${labels.left} (${left.length})`), lines(left, labels.show));
      more.append(rest);
    }
    if (next === undefined) return;
    more.append(
      make('p', next, { class: 'soft next' }),
      button(labels.next, () => wish({ to: 'background', kind: 'panel-next' }), { class: 'go' }),
    );
  }

  function draw(): void {
    if (!state) return;
    const area = state.areaRef === undefined ? undefined : elementOf(state.areaRef);
    // After Send the form is gone: the panel stays where it was.
    const place = area || !last ? choosePlace(boxesOf(area), innerWidth, innerHeight) : last;
    last = place;
    const isFolded = folded ?? place.free < NARROWEST;
    host.dataset.side = place.side;
    box.style.setProperty('--free', `${Math.max(place.free, isFolded ? 0 : NARROWEST + 48)}px`);
    box.dataset.status = state.status;
    box.setAttribute('aria-label', state.title);
    box.toggleAttribute('data-folded', isFolded);
    drawHead(state, isFolded, place);
    drawMore(state);
    // Folded, only what changes is heard; nothing unseen takes the keyboard.
    more.hidden = isFolded;
    if (!host.isConnected) document.documentElement.append(host);
    // Along the bottom it would lie on the page's last lines: they get room to be scrolled clear of it.
    room.style.cssText = `height:${place.side === 'bar' ? 48 : 0}px`;
    if (place.side === 'bar') document.documentElement.append(room);
    else room.remove();
    if (status.textContent !== state.summary) status.textContent = state.summary;
  }

  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted || box.hasAttribute('data-folded')) return;
    event.stopPropagation();
    fold(true);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('resize', () => {
    clearTimeout(timer);
    last = undefined;
    timer = setTimeout(() => host.isConnected && draw(), 150);
  });

  return {
    show: (panel) => {
      state = panel;
      // Put away is put away, until there is something else to say.
      if (gone === panel.status) return;
      gone = undefined;
      draw();
    },
    next: (next) => {
      if (!state) return;
      const { next: _before, ...rest } = state;
      state = { ...rest, ...(next !== undefined && { next }) };
      if (host.isConnected) draw();
    },
  };
}
