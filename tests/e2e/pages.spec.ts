import { expect, type Page } from '@playwright/test';
import { openState } from '../../tools/screens/open-state.mjs';
import { BASE, CHOSEN, receiptsAt, SUPPORTER } from '../../tools/screens/people.mjs';
import { type Extension, test } from './extension';

type Stored = Record<string, unknown>;
declare const chrome: {
  storage: { local: { get(key: string | null): Promise<Stored> } };
};

const open = (extension: Extension, path: string, stored: Stored): Promise<Page> =>
  openState(extension, { screen: path, state: 'test', path, stored });
const kept = (extension: Extension, key: string): Promise<unknown> =>
  extension.worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);

/** Goes on with Tab until the focus is on what `find` says; fails when it never is. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never reached ${selector}.`);
}

test('first run, with the keyboard alone: read, agree, say who you are, see it filled; nothing is sent', async ({
  extension,
}) => {
  const page = await open(extension, 'welcome.html', { ...BASE, 'local:consent': 0 });
  await expect(page.locator('form')).toHaveCount(0);
  await page.click('text=Español');
  await expect(page.locator('#agree')).toHaveText('Estoy de acuerdo');
  await page.click('text=English');
  await expect(page.locator('#agree')).toHaveText('I agree');
  expect(await kept(extension, 'supporter')).toBeUndefined();
  await tabTo(page, '#agree');
  await page.keyboard.press('Enter');
  await expect(page.locator('form.profile')).toBeVisible();
  for (const field of ['given', 'family', 'street', 'city'] as const) {
    await tabTo(page, `#${field}`);
    await page.keyboard.type(SUPPORTER[field]);
  }
  await tabTo(page, '#state');
  await page.keyboard.type('Washington');
  await tabTo(page, '#zip');
  await page.keyboard.type('98105');
  await tabTo(page, '#email');
  await page.keyboard.type(SUPPORTER.email);
  await tabTo(page, 'form.profile [type=submit]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.lines')).toContainText('Ida Quill');
  expect(await kept(extension, 'supporter')).toMatchObject({ given: 'Ruth', state: 'WA', zip: '98105' });

  await page.goto(`chrome-extension://${extension.id}/practice.html`);
  await page.waitForSelector('html[data-ready]');
  await tabTo(page, '#fill');
  await page.keyboard.press('Enter');
  await expect(page.locator('.report .count')).toBeVisible();
  await expect(page.locator('#first-name')).toHaveValue('Ruth');
  await expect(page.locator('#state')).toHaveValue('WA');
  await expect(page.locator('#topic')).toHaveValue('Civil Rights');
  await expect(page.locator('#message')).toHaveValue(/^Dear Senator Practice:[\s\S]*Ruth Okafor\nSeattle, WA 98105$/);
  await expect(page.locator('[name=response][value=yes]')).toBeChecked();
  await expect(page.locator('[name=newsletter]')).not.toBeChecked();
  const before = extension.seen.length;
  await tabTo(page, '.office button');
  await page.keyboard.press('Enter');
  await expect(page.locator('main .notice.good')).toBeVisible();
  expect(page.url()).toContain('/practice.html');
  expect(extension.seen.length).toBe(before);
  await page.close();
});

test('a practice form is filled for nobody when there is no profile, and the page says so', async ({ extension }) => {
  const page = await open(extension, 'practice.html', BASE);
  await page.click('#fill');
  await expect(page.locator('.guide')).toContainText('an invented person stands in for you');
  await expect(page.locator('#last-name')).toHaveValue('Example');
  await page.click('.guide .row-of .button');
  await expect(page.locator('#last-name')).toHaveValue('');
  await page.close();
});

test('"save" tells of all mistakes with one click, and goes to the first', async ({ extension }) => {
  const page = await open(extension, 'options.html#profile', BASE);
  await page.fill('#zip', '981');
  await page.click('form.profile [type=submit]');
  await expect(page.locator('.error')).toHaveCount(7);
  await expect(page.locator('#given')).toBeFocused();
  await page.close();
});

test('language and look change at once, there and in the other screens', async ({ extension }) => {
  const page = await open(extension, 'options.html#settings', CHOSEN);
  await page.click('text=Español');
  await expect(page.locator('main h1')).toHaveText('Ajustes');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.click('label:has([name=theme][value=dark])');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await page.evaluate(
    () => getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(dark).toContain('rgb(20, 23, 31)');
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html`);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'es');
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(popup.locator('#write')).toHaveText('Escribir a mis 3 oficinas');
  await popup.close();
  await page.click('text=Հայերեն');
  await expect(page.locator('main h1')).toHaveText('Կարգավորումներ');
  await page.close();
});

test('options: a part is linked to by name, and the section that was open last comes back', async ({ extension }) => {
  const page = await open(extension, 'options.html#notifications', CHOSEN);
  await expect(page.locator('#notifications')).toBeVisible();
  await page.click('nav a[href="#data"]');
  await expect(page.locator('main h1')).toBeFocused();
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(page.locator('nav [aria-current]')).toHaveAttribute('href', '#data');
  await page.close();
});

test('everything is saved as a file, deleted, and brought back', async ({ extension }) => {
  const page = await open(extension, 'options.html#data', { ...CHOSEN, 'local:receipts': receiptsAt(Date.now()) });
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('main .card >> nth=0 >> .button')]);
  const path = await download.path();
  await page.click('#delete-all');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(await kept(extension, 'supporter')).toMatchObject({ given: 'Ruth' });
  await page.click('#delete-all');
  await page.click('dialog .danger');
  await expect(page.locator('.notice.good')).toContainText('Everything is deleted');
  expect(await kept(extension, 'supporter')).toBeUndefined();
  expect(await kept(extension, 'receipts')).toBeUndefined();
  await page.setInputFiles('#bring', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.locator('.notice.warn')).toContainText('another kind of file');
  await page.setInputFiles('#bring', path);
  await expect(page.locator('.notice.good')).toContainText('here again');
  expect(await kept(extension, 'supporter')).toMatchObject({ given: 'Ruth' });
  expect(await kept(extension, 'receipts')).toHaveLength(7);
  await page.close();
});

test('letters sent: found by words, asked once whether they answered, deleted one by one', async ({ extension }) => {
  const page = await open(extension, 'options.html#receipts', { ...CHOSEN, 'local:receipts': receiptsAt(Date.now()) });
  await expect(page.locator('.receipt')).toHaveCount(7);
  await page.fill('#find', 'representative prisoners home');
  await expect(page.locator('.receipt')).toHaveCount(1);
  await page.click('.receipt .notice .button >> nth=0');
  await expect(page.locator('.receipt')).toContainText('They answered');
  await expect(page.locator('.receipt .notice')).toHaveCount(0);
  await page.click('.receipt .danger');
  await page.click('dialog .danger');
  await expect(page.locator('.receipt')).toHaveCount(0);
  await page.fill('#find', '');
  await expect(page.locator('.receipt')).toHaveCount(6);
  const [text] = await Promise.all([page.waitForEvent('download'), page.click('.tools .button >> nth=1')]);
  expect(text.suggestedFilename()).toBe('letters.txt');
  await page.close();
});

test('a publisher is left on a second yes, and its alerts go with it', async ({ extension }) => {
  const page = await open(extension, 'options.html#publishers', CHOSEN);
  await expect(page.locator('.publisher')).toHaveCount(2);
  await page.click('.publisher .danger >> nth=0');
  await page.click('dialog .danger');
  await expect(page.locator('.publisher')).toHaveCount(1);
  expect(await kept(extension, 'feeds')).not.toHaveProperty('demo');
  await page.fill('#address', 'not an address');
  await page.click('form.add [type=submit]');
  await expect(page.locator('#address')).toHaveAttribute('aria-invalid', 'true');
  await page.close();
});

test('a representative chosen by hand from the list of the state is kept', async ({ extension }) => {
  const page = await open(extension, 'options.html#officials', CHOSEN);
  await expect(page.locator('.lines')).toContainText('Abel Moss');
  await page.selectOption('#member', 'Q4');
  await expect(page.locator('.lines')).toContainText('Lena Park');
  await expect(page.locator('.lines')).not.toContainText('Abel Moss');
  await page.close();
});
