import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openState } from '../../tools/screens/open-state.mjs';
import { ALERT, CHOSEN, receiptsAt, SUPPORTER } from '../../tools/screens/people.mjs';
import { type Extension, test } from './extension';

/** The browser's own storage, really full; two real windows at once; broken and giant files. */
declare const chrome: {
  windows: { create(how: object): Promise<unknown> };
  storage: {
    local: {
      QUOTA_BYTES: number;
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
      getBytesInUse(key: null): Promise<number>;
    };
  };
};
const kept = (extension: Extension, key: string): Promise<unknown> =>
  extension.worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
const open = (extension: Extension, path: string, stored: Record<string, unknown>, popup = false): Promise<Page> =>
  openState(extension, { screen: path, state: 'test', path, popup, stored });
/** Leaves room for `bytes` more. */
const fillStore = (extension: Extension, bytes: number): Promise<void> =>
  extension.worker.evaluate(async (room) => {
    const { local } = chrome.storage;
    // The copy of public data would be given up first.
    await local.remove('offices');
    const free = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - room;
    await local.set({ ballast: 'x'.repeat(free - 20) });
  }, bytes);
const makeRoom = (extension: Extension): Promise<void> =>
  extension.worker.evaluate(() => chrome.storage.local.remove('ballast'));
const FULL = 'The browser’s storage is full';
const LONG = 'I grew up by the harbour. '.repeat(40);

test('a full store: the profile that was saved stays, what was typed stays in sight, and a word says so', async ({
  extension,
}) => {
  const page = await open(extension, 'options.html#profile', CHOSEN);
  await fillStore(extension, 40);
  await page.fill('#street', `1 ${LONG}`.slice(0, 90));
  const notice = page.getByRole('alert').filter({ hasText: FULL });
  await expect(notice).toBeVisible();
  await page.click('form.profile [type=submit]');
  await expect(notice).toContainText('What was saved before is still there');
  await expect(page.locator('#street')).toHaveValue(/I grew up/);
  await expect(page.locator('.notice.good')).toHaveCount(0);
  expect(await kept(extension, 'supporter')).toMatchObject({ street: SUPPORTER.street });

  await makeRoom(extension);
  await notice.getByRole('button').last().click();
  await expect(notice).toHaveCount(0);
  await page.click('form.profile [type=submit]');
  await expect(page.locator('.notice.good')).toBeVisible();
  expect(await kept(extension, 'supporter')).toMatchObject({ street: expect.stringContaining('I grew up') });
  await page.close();
});

test('a full store: a letter’s earlier words stay, the new ones stay in sight, and a word says so', async ({
  extension,
}) => {
  const page = await open(extension, 'popup.html', CHOSEN, true);
  await page.click('text=Read and edit');
  await page.fill('#own', 'I live by the harbour.');
  await expect.poll(() => kept(extension, 'letter-edits')).toMatchObject({ [ALERT.id]: { ownSentence: /harbour/ } });
  await fillStore(extension, 40);
  await page.fill('#own', LONG);
  await expect(page.getByRole('alert').filter({ hasText: FULL })).toBeVisible();
  await expect(page.locator('#own')).toHaveValue(LONG);
  expect(JSON.stringify(await kept(extension, 'letter-edits'))).toContain('I live by the harbour.');
  await makeRoom(extension);
  await page.fill('#own', `${LONG} And still do.`);
  await expect.poll(async () => JSON.stringify(await kept(extension, 'letter-edits'))).toContain('And still do.');
  await page.close();
});

test('a full store takes no file, and what is there stays', async ({ extension }) => {
  const page = await open(extension, 'options.html#data', { ...CHOSEN, 'local:receipts': receiptsAt(Date.now()) });
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('main .card >> nth=0 >> .button')]);
  const path = await download.path();
  await page.evaluate(() => chrome.storage.local.remove('receipts'));
  await fillStore(extension, 300);
  const before = await kept(extension, 'supporter');
  await page.setInputFiles('#bring', path);
  await expect(page.locator('main .notice.warn')).toContainText('no more room for it');
  expect(await kept(extension, 'receipts')).toBeUndefined();
  expect(await kept(extension, 'supporter')).toEqual(before);
  await makeRoom(extension);
  await page.setInputFiles('#bring', path);
  await expect(page.locator('.notice.good')).toContainText('here again');
  expect(await kept(extension, 'receipts')).toHaveLength(7);
  await page.close();
});

/** A real second window with one of our screens. */
async function newWindow(extension: Extension, path: string): Promise<Page> {
  const opened = extension.context.waitForEvent('page');
  await extension.worker.evaluate((url) => chrome.windows.create({ url, width: 700, height: 800 }), path);
  const page = await opened;
  await page.waitForSelector('html[data-ready]');
  return page;
}

test('two windows at once: each saves what was typed in it, and neither undoes the other', async ({ extension }) => {
  const options = await open(extension, 'options.html#profile', CHOSEN);
  const popup = await newWindow(extension, 'popup.html?full=1');
  await popup.getByRole('button', { name: 'My details' }).click();
  await Promise.all([options.fill('#phone', '2025550199'), popup.fill('#street', '9 Pier Road')]);
  await expect.poll(() => kept(extension, 'supporter-draft')).toEqual({ phone: '2025550199', street: '9 Pier Road' });
  await Promise.all([options.click('form.profile [type=submit]'), popup.click('form.profile [type=submit]')]);
  await expect
    .poll(() => kept(extension, 'supporter'))
    .toEqual({ ...SUPPORTER, phone: '2025550199', street: '9 Pier Road' });

  // One item, written from two windows at the same moment.
  const settings = await newWindow(extension, 'options.html#settings');
  await options.goto(options.url().replace('#profile', '#settings'));
  await Promise.all([
    options.click('label:has([name=theme][value=dark])'),
    settings
      .locator('input[type=checkbox]')
      .first()
      .click()
      .then(() => settings.locator('input[type=checkbox]').nth(1).click()),
  ]);
  await expect
    .poll(() => kept(extension, 'preferences'))
    .toMatchObject({ theme: 'dark', response: 'no', continueGates: true });
  await expect(settings.locator('[name=theme][value=dark]')).toBeChecked();
  for (const page of [popup, settings, options]) await page.close();
});

const whole = (items: Record<string, unknown>, more: object = {}) =>
  JSON.stringify({ format: 'rapid-responder-backup', version: 1, made: '2026-01-01T00:00:00Z', items, ...more });
const BAD_FILES: Readonly<Record<string, { text: string; says: string }>> = {
  'cut off': { text: whole({ supporter: { v: 1, value: SUPPORTER } }).slice(0, -30), says: 'cannot be read' },
  'no text at all': { text: '\u0000\u0001\u0002', says: 'cannot be read' },
  'another kind of file': { text: '[1,2,3]', says: 'another kind of file' },
  'of a newer version': { text: whole({}, { version: 99 }), says: 'newer version' },
  'with nothing of ours': { text: whole({ strange: { v: 1, value: 1 } }), says: 'nothing that can be used' },
  'that names a prototype': {
    text: '{"format":"rapid-responder-backup","version":1,"made":"x","items":{"__proto__":{"v":1,"value":{"given":"Eve"}}}}',
    says: 'nothing that can be used',
  },
  'deep as a well': { text: `${'['.repeat(200_000)}${']'.repeat(200_000)}`, says: 'another kind|cannot be read' },
};

test('broken and giant files change nothing, each with a word of its own', async ({ extension }) => {
  const page = await open(extension, 'options.html#data', CHOSEN);
  const before = await extension.worker.evaluate(() => chrome.storage.local.get(null));
  for (const [name, { text, says }] of Object.entries(BAD_FILES)) {
    await page.setInputFiles('#bring', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('main .notice.warn'), name).toContainText(new RegExp(says));
  }
  const folder = mkdtempSync(join(tmpdir(), 'rapid-responder-giant-'));
  for (const [name, megabytes] of [
    ['giant.json', 13],
    ['vast.json', 300],
  ] as const) {
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    const file = join(folder, name);
    writeFileSync(file, Buffer.alloc(megabytes * 1_000_000, '{'));
    await page.setInputFiles('#bring', file);
    await expect(page.locator('main .notice.warn'), name).toContainText('far too large', { timeout: 20_000 });
  }
  rmSync(folder, { recursive: true, force: true });
  expect(await extension.worker.evaluate(() => chrome.storage.local.get(null))).toEqual(before);

  const half = whole({
    supporter: { v: 1, value: { ...SUPPORTER, given: 'Ines' } },
    receipts: { v: 1, value: [{ id: 1 }, 'broken'] },
  });
  await page.setInputFiles('#bring', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(half) });
  await expect(page.locator('main .notice.good')).toContainText(/part/);
  expect(await kept(extension, 'supporter')).toMatchObject({ given: 'Ines' });
  await page.close();
});
