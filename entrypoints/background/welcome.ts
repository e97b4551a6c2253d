import { browser } from 'wxt/browser';

/** Opens the welcome page once, after the extension was installed; an update opens nothing. */
export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
