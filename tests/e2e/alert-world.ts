import { test as base, type Page } from '@playwright/test';
import { HOSTS, MINE, SUPPORTER } from '../../tools/demo/people.mjs';
import { senateGravity } from '../../tools/demo/sites/senate-gravity.mjs';
import { openScreen, seedStorage, theWorker } from '../../tools/harness/launch.mjs';
import { serveSites } from '../../tools/harness/serve.mjs';
import type { CANAL } from '../unit/letters/bodies';
import { STYLES } from '../unit/letters/markup';
import type { Site } from './extension';
import { launchGranted } from './granted';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(what: object): Promise<{ id?: number }[]> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

/** An invented organisation's site, which the extension may read. */
export const SITE = 'canal.example';
export const TITLE = 'Rapid Responder Letter: Open the Harrow Locks';
/** A letter in the markup of a classic editor. */
export const content = (body: typeof CANAL): string =>
  STYLES['classic paragraphs']?.({ salutation: 'Dear Senator / Representative:', body }) ?? '';
/** The message box of the invented senator's form. */
export const BOX = '#input_7_9';

type Extension = Awaited<ReturnType<typeof launchGranted>>;
/** The browser, the invented sites, and ways to ask the background and its storage. */
export interface World {
  readonly extension: Extension;
  readonly sites: Record<string, Site>;
  readonly screen: Page;
  ask(kind: string, data: unknown): Promise<unknown>;
  stored(key: string): Promise<unknown>;
}

/** A browser with the built extension, a supporter and one invented senator. */
export const test = base.extend<object, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a pattern here
    async ({}, use) => {
      const server = await serveSites({ [HOSTS.gravity]: senateGravity });
      const extension = await launchGranted({ port: server.port, hosts: [SITE] });
      const quill = MINE.find(({ host }) => host === HOSTS.gravity);
      const office = {
        bioguide: quill?.bioguide,
        name: 'Theodore Quill',
        last: 'Quill',
        chamber: 'senate',
        state: 'VT',
        url: `https://${HOSTS.gravity}`,
      };
      await seedStorage(extension.worker, {
        'local:supporter': SUPPORTER,
        'local:subscriptions': [],
        'local:offices': { congress: 119, asOf: '2999-01-01', offices: [office] },
      });
      const screen = await openScreen(extension, 'popup.html?screen');
      await use({
        extension,
        screen,
        sites: server.sites as Record<string, Site>,
        ask: (kind, data) =>
          screen.evaluate(
            ([k, d]: readonly [string, unknown]) => chrome.runtime.sendMessage({ to: 'background', kind: k, data: d }),
            [kind, data] as const,
          ),
        stored: async (key) => (await screen.evaluate((name: string) => chrome.storage.local.get(name), key))[key],
      });
      await extension.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** The tab in which a page is, brought to the front. */
export async function tabOf({ extension }: World, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await theWorker(extension.context);
  return worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
}

export async function visit({ extension }: World, url: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  return page;
}
