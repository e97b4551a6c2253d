import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageNews } from '../../utils/messaging';
import { watchPage } from './news';

const AGAIN = 5;
const SOON = 300;

interface Runtime {
  sendMessage(message: PageNews): Promise<unknown>;
}

/** Only looks: tells the background that a House or Senate page is there or has changed. Reading and writing come when asked for. */
export default defineContentScript({
  matches: ['https://*.house.gov/*', 'https://*.senate.gov/*'],
  allFrames: true,
  runAt: 'document_idle',
  main() {
    // The polyfill would be three times this script; both browsers know this much by themselves.
    const here = globalThis as unknown as {
      browser?: { runtime: Runtime };
      chrome?: { runtime: Runtime };
      rapidResponderWatch?: AbortController;
    };
    const runtime = (here.browser ?? here.chrome)?.runtime;
    // Put in a second time: the newer script takes over.
    here.rapidResponderWatch?.abort();
    here.rapidResponderWatch = new AbortController();
    const { signal } = here.rapidResponderWatch;
    // A worker that was stopped over the news is told once more, which wakes it.
    const tell = (message: PageNews, more = AGAIN): void => {
      if (signal.aborted) return;
      try {
        runtime?.sendMessage(message).catch(() => more > 0 && setTimeout(tell, SOON, message, more - 1));
      } catch {
        // The extension was updated or removed: this script has nobody to talk to any more.
      }
    };
    watchPage(tell, signal);
  },
});
