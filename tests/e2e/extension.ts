import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { launchExtension, openScreen, seedStorage } from '../../tools/harness/launch.mjs';
import { serveSites } from '../../tools/harness/serve.mjs';

/** What runs in the worker and in the extension's pages sees the browser's own object. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
};

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}
export type Site = (request: {
  host: string;
  url: string;
  method: string;
  body: string;
}) => Answer | undefined | Promise<Answer | undefined>;

export interface Extension {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  /** Host → answers; may be changed by each test. */
  readonly sites: Record<string, Site>;
  /** Every request that reached a site. */
  readonly seen: { host: string; method: string; url: string; body: string }[];
  /** Asks the background as the popup does. */
  ask(kind: string, data: unknown): Promise<unknown>;
  seed(items: Record<string, unknown>): Promise<void>;
  tabOf(page: Page): Promise<number>;
}

/** A browser with the built extension, shared by the tests of one file. */
export const test = base.extend<object, { extension: Extension }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a pattern here
    async ({}, use) => {
      const server = await serveSites({});
      const launched = await launchExtension({
        port: server.port,
        hosts: ['*.example', '*.example.org', 'unitedstates.github.io'],
      });
      const screen: Page = await openScreen(launched);
      // The first fetch of an installed extension is over before a test puts alerts of its own in its place.
      await screen.evaluate(() => chrome.runtime.sendMessage({ to: 'background', kind: 'refresh-alerts', data: {} }));
      await use({
        context: launched.context,
        worker: launched.worker,
        id: launched.id,
        sites: server.sites as Record<string, Site>,
        seen: server.seen,
        ask: (kind, data) =>
          screen.evaluate(([k, d]) => chrome.runtime.sendMessage({ to: 'background', kind: k, data: d }), [
            kind,
            data,
          ] as const),
        seed: (items) => seedStorage(launched.worker, items),
        // The extension does not see the address of a page that it has no access to: then the tab in front is meant.
        tabOf: async (page) => {
          await page.bringToFront();
          return launched.worker.evaluate(async (url: string) => {
            const [only, ...more] = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
            if (only && more.length === 0) return only.id ?? -1;
            return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
          }, page.url());
        },
      });
      await launched.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** An invented supporter, as the popup would have stored them. */
export { SUPPORTER } from '../../tools/screens/people.mjs';

/** A feed's state with one current alert for all of Congress. */
export const feedWith = (alert: Record<string, unknown>) => ({ failures: 0, alerts: [alert] });
