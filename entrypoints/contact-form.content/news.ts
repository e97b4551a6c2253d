import type { PageNews } from '../../utils/messaging';

const CALM = 200;
const LATEST = 1500;
const TAKES_INPUT =
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset]),select,textarea,[contenteditable]:not([contenteditable=false]),[role=combobox]';

/** By the browser's own method: a page may have a form of that name. */
const all = (selector: string): ArrayLike<Element> => Document.prototype.querySelectorAll.call(document, selector);

/** Says when the page is there and when its controls, or what a person sees of them, have changed. */
export function watchPage(send: (message: PageNews) => void, signal: AbortSignal): void {
  let known = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const tell = (): void => {
    timer = undefined;
    const controls = all(TAKES_INPUT);
    const now = `${location.href} ${controls.length} ${notices()} ${Array.from(controls).slice(0, 300).map(isShown).join('')}`;
    if (now === known) return;
    known = now;
    send({ to: 'background', kind: 'page-news', hasForm: looksLikeForm(controls) });
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
  // Come back to, or shown after it was made ready in the dark: what was said of it before is not known any more.
  const anew = (): void => {
    known = '';
    soon();
  };
  addEventListener('pageshow', anew, { signal });
  document.addEventListener('prerenderingchange', anew, { signal });
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
/** Enough for a word on the toolbar, no more: room for a letter among other fields. */
const looksLikeForm = (controls: ArrayLike<Element>): boolean => {
  const shown = Array.from(controls).filter((one) => (one as HTMLElement).offsetWidth > 0);
  return shown.length > 3 && shown.some((one) => one.matches('textarea,[contenteditable]'));
};
const notices = (): number =>
  all('.gform_confirmation_message,.wpcf7-response-output,.elementor-message-success,[role=status],[role=alert]')
    .length;
