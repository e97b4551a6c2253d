/** The content script of the same frame keeps the handles of controls; the page's own scripts see neither of us. */
export const elementOf = (ref: string): HTMLElement | undefined =>
  (
    globalThis as unknown as { rapidResponder?: { elementOf?: (ref: string) => Element | undefined } }
  ).rapidResponder?.elementOf?.(ref) as HTMLElement | undefined;

const MARK = 1600;

/** Brings a control into the middle of the window, clear of fixed headers, puts the cursor there and marks it for a moment. */
export function jumpTo(ref: string): void {
  const element = elementOf(ref);
  if (!element?.isConnected) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  element.focus({ preventScroll: true });
  element.animate?.(
    [
      { outline: '3px solid #d98318', outlineOffset: '3px' },
      { outline: '3px solid #d98318', outlineOffset: '3px' },
    ],
    { duration: MARK },
  );
}
