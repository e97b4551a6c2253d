import { browser } from 'wxt/browser';

/**
 * Shows the popup over the tab in front; where the browser opens popups on a click alone, the same screen comes up as a
 * small window that is told which tab it is about.
 */
export async function openPopupFor(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const url = browser.runtime.getURL(`/popup.html?full=1&tab=${tabId}` as '/popup.html');
    await browser.windows.create({ url, type: 'popup', width: 420, height: 680 });
  }
}
