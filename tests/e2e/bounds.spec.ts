import { expect, type Page } from '@playwright/test';
import { type Extension, SUPPORTER, test } from './extension';
import { page as asPage, form } from './hostile/build-page';
import { LIGHTHOUSE, senator } from './invented';

/** The person's click counts for one office's own host, for a limited time; and a page's process may ask for nothing. */
const OFFICE = senator('Q1', 'Quill');

/** A tab that an action opened for Senator Quill, and that shows `url` now. `clickExpires` in milliseconds from now. */
async function openedBy(extension: Extension, url: string, clickExpires: number): Promise<Page> {
  extension.sites['*'] = () => ({ body: asPage(form()) });
  const page = await extension.context.newPage();
  await page.goto('https://www.quill.senate.gov/blank');
  const tabId = await extension.tabOf(page);
  const now = Date.now();
  const delivery = {
    bioguide: 'Q1',
    state: 'opened',
    at: now,
    tabId,
    url: 'https://www.quill.senate.gov/contact',
    filled: 0,
    left: 0,
    needs: [],
  };
  await extension.seed({
    'local:supporter': SUPPORTER,
    'local:feeds': { test: { failures: 0, alerts: [LIGHTHOUSE] } },
    'local:offices': { congress: 999, asOf: '2099-01-01', offices: [OFFICE] },
    'local:actions': [
      { id: `a${now}`, alertId: 'one', started: now, clickExpires: now + clickExpires, deliveries: [delivery] },
    ],
  });
  await page.goto(url);
  return page;
}
const message = (page: Page): Promise<string> => page.locator('#message').inputValue();

test('a tab that an action opened is filled on its office’s own host', async ({ extension }) => {
  const page = await openedBy(extension, 'https://www.quill.senate.gov/contact', 60_000);
  await expect.poll(() => message(page)).toContain('Please keep it lit.');
  await page.close();
});

test('led to another office’s host, it gets nothing', async ({ extension }) => {
  const page = await openedBy(extension, 'https://www.marsh.senate.gov/contact', 60_000);
  await page.waitForTimeout(2500);
  expect(await message(page)).toBe('');
  await page.close();
});

test('after the click has run out, it gets nothing', async ({ extension }) => {
  const page = await openedBy(extension, 'https://www.quill.senate.gov/contact', -1);
  await page.waitForTimeout(2500);
  expect(await message(page)).toBe('');
  await page.close();
});

test('whoever takes over a page’s process reads no profile and starts no fill', async ({ extension }) => {
  const page = await openedBy(extension, 'https://www.quill.senate.gov/other', -1);
  const tabId = await extension.tabOf(page);
  const session = await extension.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension.id}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const inWorld = async (expression: string): Promise<unknown> => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `Promise.resolve().then(() => ${expression}).then((v) => JSON.stringify(v ?? null), (e) => 'refused')`,
      contextId: worlds.at(-1) ?? 0,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  expect(String(await inWorld('chrome.storage.local.get(null)'))).not.toContain(SUPPORTER.family);
  expect(String(await inWorld('chrome.storage.session.get(null)'))).not.toContain('alive');
  for (const kind of ['fill', 'start-action', 'look', 'find-offices', 'resume-action']) {
    const asked = `chrome.runtime.sendMessage({ to: 'background', kind: '${kind}', data: { tabId: ${tabId}, alertId: 'one', offices: ['Q1'], again: true, actionId: 'a' } })`;
    expect(await inWorld(asked), kind).toMatch(/^(?:null|refused)$/);
  }
  await page.waitForTimeout(300);
  expect(await message(page)).toBe('');
  await session.detach();
  await page.close();
});

test('the context menu of House and Senate pages holds "fill this form"', async ({ extension }) => {
  // A menu item that is not there cannot be changed.
  const changed = await extension.worker.evaluate(
    `chrome.contextMenus.update('fill-form', { enabled: true }).then(() => 'there', (error) => error.message)`,
  );
  expect(changed).toBe('there');
});
