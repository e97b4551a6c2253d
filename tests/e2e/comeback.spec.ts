import { test as base, expect, type Page } from '@playwright/test';
import { launchExtension, openScreen, seedStorage } from '../../tools/harness/launch.mjs';
import { serveSites } from '../../tools/harness/serve.mjs';
import { SUPPORTER } from './extension';
import { page as asPage, form } from './hostile/build-page';
import { LIGHTHOUSE, senator } from './invented';

/** Pages that the browser keeps when they are left: their scripts start only once. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Record<string, { deliveries: Delivery[] }[]>> } };
};
interface Delivery {
  readonly state: string;
  readonly failure?: string;
}

interface Started {
  readonly page: Page;
  readonly screen: Page;
}
const test = base.extend<{ started: Started }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a pattern here
  started: async ({}, use) => {
    const server = await serveSites({ '*': () => ({ body: asPage(form()) }) });
    const extension = await launchExtension({ port: server.port, without: ['--disable-back-forward-cache'] });
    await seedStorage(extension.worker, {
      'local:supporter': SUPPORTER,
      'local:feeds': { test: { failures: 0, alerts: [LIGHTHOUSE] } },
      'local:offices': { congress: 999, asOf: '2099-01-01', offices: [senator('Q1', 'Quill'), senator('Q2', 'Marsh')] },
    });
    const screen = await openScreen(extension);
    const opened = extension.context.waitForEvent('page');
    await screen.evaluate(() =>
      chrome.runtime.sendMessage({
        to: 'background',
        kind: 'start-action',
        data: { alertId: 'one', offices: ['Q1'], again: true },
      }),
    );
    await use({ page: await opened, screen });
    await extension.close();
    await server.close();
  },
});
const message = (page: Page): Promise<string> => page.locator('#message').inputValue();
const delivery = async ({ screen }: Started): Promise<Delivery | undefined> =>
  (await screen.evaluate(() => chrome.storage.local.get('actions'))).actions?.at(-1)?.deliveries[0];

test('led astray and back again, the tab is the letter’s as before, and what the person changed stays', async ({
  started,
}) => {
  const { page } = started;
  await expect.poll(() => message(page)).toContain('Please keep it lit.');
  await page.fill('#city', 'Tacoma');
  await page.evaluate(() => Object.assign(globalThis, { kept: true }));
  await page.goto('https://www.marsh.senate.gov/contact');
  await expect.poll(() => delivery(started)).toMatchObject({ state: 'failed', failure: 'wrong-office' });
  expect(await message(page)).toBe('');
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => 'kept' in globalThis), 'the browser kept the page').toBe(true);
  await expect.poll(async () => (await delivery(started))?.state).toMatch(/^(?:filled|needs-you)$/);
  expect((await delivery(started))?.failure).toBeUndefined();
  expect(await page.inputValue('#city')).toBe('Tacoma');
});
