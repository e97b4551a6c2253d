import type { PageNews, PageSent } from '../../utils/messaging';
import { all, isConnected, textContent } from './dom';
import { TAKES_INPUT } from './labels';
import { elementOf } from './refs';
import { stateOf } from './state-of';

const CALM = 200;
const LATEST = 1500;

/** Sends to the background; a background that is gone (the extension was updated) is no error of the page's. */
export type Send = (message: PageNews | PageSent) => void;

/** Says when the page is there and when its controls, or what a person sees of them, have changed. */
export function watchPage(send: Send, signal: AbortSignal): void {
  let known = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const tell = (): void => {
    timer = undefined;
    const controls = all(document, TAKES_INPUT);
    const now = `${location.href} ${controls.length} ${notices()} ${Array.from(controls).slice(0, 300).map(isShown).join('')}`;
    if (now === known) return;
    known = now;
    send({ to: 'background', kind: 'page-news', hasControls: controls.length > 0 });
  };
  const soon = (): void => {
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since > LATEST) return;
    clearTimeout(timer);
    timer = setTimeout(tell, CALM);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'disabled'],
  });
  addEventListener('pageshow', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  tell();
}

const isShown = (element: Element): string => {
  const { offsetWidth, disabled, options } = element as HTMLSelectElement;
  return offsetWidth > 0 && !disabled ? `1${options?.length ?? ''}` : '0';
};
const notices = (): number =>
  all(
    document,
    '.gform_confirmation_message,.wpcf7-response-output,.elementor-message-success,[role=status],[role=alert]',
  ).length;

/** Tells the letter as it stands when the person sends the form: what was really sent is what the receipt keeps. */
export function watchSending(send: Send, messageRef: () => string | undefined, signal: AbortSignal): void {
  const told = (event: Event): void => {
    const ref = messageRef();
    const message = ref === undefined ? undefined : elementOf(ref);
    if (!event.isTrusted || !message || !isConnected(message)) return;
    const inside = event.target instanceof Node && event.target.contains(message);
    if (!inside) return;
    const text = 'value' in message ? stateOf(message) : (textContent(message) ?? '');
    send({ to: 'background', kind: 'page-sent', message: text.slice(0, 50_000) });
  };
  addEventListener('submit', told, { capture: true, signal });
}
