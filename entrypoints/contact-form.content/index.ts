import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageNews } from '../../utils/messaging';
import { watchPage } from './news';

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
    watchPage((message) => {
      try {
        void runtime?.sendMessage(message).catch(() => undefined);
      } catch {
        // The extension was updated or removed: this script has nobody to talk to any more.
      }
    }, here.rapidResponderWatch.signal);
  },
});
