import { expect, type Page } from '@playwright/test';
import { openScreen } from '../../tools/harness/launch.mjs';
import { openToolbarPopup, pressToolbarButton } from '../../tools/harness/toolbar.mjs';
import { CANAL } from '../unit/letters/bodies';
import { FRAMES } from '../unit/letters/markup';
import { content, TITLE } from './alert-world';
import { type Extension, SUPPORTER, test } from './extension';
import { page as asPage, form } from './hostile/build-page';
import { LIGHTHOUSE, senator } from './invented';

/** House and Senate pages taken back in Chrome's own settings ("on click"), and given again there. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
  };
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
  storage: { local: { get(key: string): Promise<Record<string, { deliveries: Delivery[] }[]>> } };
};
interface Delivery {
  readonly state: string;
  readonly failure?: string;
  readonly tabId?: number;
}
const PAGES = ['https://*.house.gov/*', 'https://*.senate.gov/*'];
const CONTACT = 'https://www.quill.senate.gov/contact';
const QUILL = { ...senator('Q1', 'Quill'), contactForm: CONTACT };

const inSettings = async <T>(extension: Extension, work: (settings: Page) => Promise<T>): Promise<T> => {
  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  const answer = await work(settings);
  await settings.close();
  return answer;
};
const withhold = (extension: Extension): Promise<void> =>
  inSettings(extension, (settings) =>
    settings.evaluate(
      (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      extension.id,
    ),
  );
const giveAgain = (extension: Extension): Promise<void> =>
  inSettings(extension, (settings) =>
    settings.evaluate(
      async ([id, hosts]) => {
        for (const host of hosts) await chrome.developerPrivate.addHostPermission(id, host);
      },
      [extension.id, PAGES] as const,
    ),
  );

async function setUp(extension: Extension): Promise<void> {
  extension.sites['*'] = () => ({ body: asPage(form()) });
  await extension.seed({
    'local:supporter': SUPPORTER,
    'local:feeds': { test: { failures: 0, alerts: [LIGHTHOUSE] } },
    'local:offices': { congress: 999, asOf: '2099-01-01', offices: [QUILL] },
    'local:actions': [],
  });
}
const deliveries = async (extension: Extension): Promise<readonly Delivery[]> => {
  const { actions } = await extension.worker.evaluate(() => chrome.storage.local.get('actions'));
  return actions?.at(-1)?.deliveries ?? [];
};
const message = (page: Page): Promise<string> => page.locator('#message').inputValue();

test.afterEach(({ extension }) => giveAgain(extension));

test('pages taken back: nothing is read or filled, the popup says so and asks again; given again, the same page is filled', async ({
  extension,
}) => {
  await setUp(extension);
  const page = await extension.context.newPage();
  await page.goto(CONTACT);
  const tabId = await extension.tabOf(page);
  await withhold(extension);
  expect(await extension.ask('look', { tabId })).toEqual({ ok: false, error: 'no-access' });
  expect(await extension.ask('fill', { tabId })).toEqual({ ok: false, error: 'no-access' });
  expect(await message(page)).toBe('');

  await page.bringToFront();
  const popup = await openToolbarPopup(extension);
  const notice = `document.querySelector('.notice.warn')`;
  await popup.until(`${notice} !== null`);
  expect(await popup.evaluate(`${notice}.textContent`)).toMatch(/can’t be filled.*are kept.*Allow it/);
  // Nobody can answer the browser's own question in a test: what is asked for is looked at, and given in its settings.
  await popup.evaluate(
    `chrome.permissions.request = (what) => { globalThis.asked = what.origins; return new Promise(() => undefined); }; 0`,
  );
  await popup.click(`${notice}.querySelector('button')`);
  expect(await popup.evaluate('globalThis.asked')).toEqual(PAGES);
  await popup.close();

  await giveAgain(extension);
  await expect.poll(async () => await extension.ask('look', { tabId })).toMatchObject({ ok: true });
  expect(await extension.ask('fill', { tabId })).toMatchObject({ ok: true });
  expect(await message(page)).toContain('Please keep it lit.');
  await page.close();
});

test('taken back while letters are under way: said at once; given again, it goes on in the same tab', async ({
  extension,
}) => {
  await setUp(extension);
  // The office's page takes its time: its form is there and not shown yet.
  extension.sites['*'] = () => ({ body: asPage(form('', 'hidden action="/send" method="post"')) });
  const opened = extension.context.waitForEvent('page');
  expect(await extension.ask('start-action', { alertId: 'one', offices: ['Q1'], again: true })).toMatchObject({
    ok: true,
  });
  const page = await opened;
  await page.waitForURL(CONTACT);
  await withhold(extension);
  await expect.poll(() => deliveries(extension)).toMatchObject([{ state: 'failed', failure: 'no-permission' }]);
  const [{ tabId } = {}] = await deliveries(extension);
  expect(await message(page)).toBe('');

  const popup = await openScreen(extension);
  const notice = popup.locator('.notice', { hasText: 'can’t be filled' });
  await expect(notice).toHaveCount(1);
  await expect(popup.locator('.deliveries')).toContainText('does not let this page be filled. Allow it');
  await page.evaluate(() => document.forms[0]?.removeAttribute('hidden'));
  await page.waitForTimeout(300);
  expect(await message(page)).toBe('');
  await giveAgain(extension);
  await expect.poll(() => message(page)).toContain('Please keep it lit.');
  await expect.poll(() => deliveries(extension)).toMatchObject([{ state: 'filled', tabId }]);
  await expect(notice).toHaveCount(0);
  await popup.close();
  await page.close();
});

test('the person’s press of the toolbar’s button opens the page in front, and that one alone', async ({
  extension,
}) => {
  await setUp(extension);
  await withhold(extension);
  const other = await extension.context.newPage();
  await other.goto(`${CONTACT}?other`);
  const otherTab = await extension.tabOf(other);
  const page = await extension.context.newPage();
  await page.goto(CONTACT);
  const popup = await pressToolbarButton(extension, page);
  await popup.until(`document.querySelector('#fill') !== null`);
  await popup.click(`document.querySelector('#fill')`);
  await expect.poll(() => message(page)).toContain('Please keep it lit.');
  expect(await extension.ask('fill', { tabId: otherTab })).toEqual({ ok: false, error: 'no-access' });
  expect(await message(other)).toBe('');
  await popup.close();
  await page.close();
  await other.close();
});

test('a letter’s page of any site is read after the press of the toolbar’s button, and not before', async ({
  extension,
}) => {
  await setUp(extension);
  extension.sites['canal.example'] = () => ({ body: FRAMES['classic theme']?.(TITLE, content(CANAL)) ?? '' });
  const page = await extension.context.newPage();
  await page.goto('https://canal.example/locks/');
  const tabId = await extension.tabOf(page);
  expect(await extension.ask('read-page-letter', { tabId })).toEqual({ ok: false, error: 'no-access' });
  const popup = await pressToolbarButton(extension, page);
  const button = `[...document.querySelectorAll('button')].find((one) => /page.s letter/i.test(one.textContent))`;
  await popup.until(`Boolean(${button})`);
  await popup.click(button);
  await popup.until(`document.body.textContent.includes('Harrow Canal')`);
  await popup.close();
  await page.close();
});
