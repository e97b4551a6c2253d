import { browser } from 'wxt/browser';

const query = new URLSearchParams(location.search);

/** The popup as a page of its own, with room: `popup.html?full=1`. */
export const isFull = query.has('full');
/** The page was opened to print the letter that it shows. */
export const wantsPrint = query.has('print');

/** The tab that this window was opened for. */
export const aboutTab = query.has('tab') ? Number(query.get('tab')) : undefined;

/** Opens the same screen as a page of its own, and closes the popup. */
export async function openFull(to?: 'print'): Promise<void> {
  const path = `/popup.html?full=1${to ? `&${to}=1` : ''}` as const;
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/popup.html') });
  window.close();
}
