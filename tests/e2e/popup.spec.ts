import { expect, type Page } from '@playwright/test';
import { openState } from '../../tools/screens/open-state.mjs';
import { ALERT, BASE, CHOSEN, OFFICES, TWO_ALERTS } from '../../tools/screens/people.mjs';
import { type Extension, test } from './extension';

type Stored = Record<string, unknown>;
declare const chrome: { storage: { local: { get(key: string): Promise<Stored> } } };

const open = (extension: Extension, stored: Stored): Promise<Page> =>
  openState(extension, { screen: 'popup', state: 'test', path: 'popup.html', popup: true, stored });
const kept = (extension: Extension, key: string): Promise<unknown> =>
  extension.worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);

/** The popup closed and opened again, with what is stored by then. */
async function reopen(extension: Extension, page: Page): Promise<Page> {
  await page.waitForTimeout(150);
  await page.close();
  const again = await extension.context.newPage();
  await again.setViewportSize({ width: 380, height: 600 });
  await again.goto(`chrome-extension://${extension.id}/popup.html`);
  await again.waitForSelector('html[data-ready]');
  return again;
}

test('what is typed is never lost when the popup closes', async ({ extension }) => {
  const page = await open(extension, BASE);
  await page.fill('#given', 'Ruth');
  await page.fill('#street', '214 Linden');
  const again = await reopen(extension, page);
  await expect(again.locator('#given')).toHaveValue('Ruth');
  await expect(again.locator('#street')).toHaveValue('214 Linden');
  await again.close();
});

test('a profile is typed and saved with the keyboard alone', async ({ extension }) => {
  const page = await open(extension, BASE);
  const answers: Record<string, string> = {
    given: 'Ruth',
    family: 'Okafor',
    street: '214 Linden Street',
    city: 'Seattle',
    zip: '98105-4321',
    email: 'ruth@example.org',
  };
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => document.activeElement?.id ?? '');
    if (id === 'state') await page.keyboard.type('Washington');
    else if (answers[id] !== undefined) await page.keyboard.type(answers[id]);
    if (await page.evaluate(() => document.activeElement?.matches('button[type=submit]'))) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.alert h1')).toHaveText(ALERT.title);
  expect(await kept(extension, 'supporter')).toMatchObject({ given: 'Ruth', state: 'WA', zip: '98105', zip4: '4321' });
  await page.close();
});

test('goes back to the letter where the person was, and to the alert that they chose', async ({ extension }) => {
  const page = await open(extension, TWO_ALERTS);
  await page.locator('.lines button', { hasText: 'Keep the river clean' }).click();
  await expect(page.locator('.alert h1')).toHaveText('Keep the river clean');
  await page.click('text=Read and edit');
  await page.fill('#own', 'I swim there.');
  await page.evaluate(() => scrollTo(0, 200));
  const again = await reopen(extension, page);
  await expect(again.locator('#own')).toHaveValue('I swim there.');
  expect(await again.evaluate(() => scrollY)).toBeGreaterThan(100);
  await again.click('[aria-label="Back"]');
  await expect(again.locator('.alert h1')).toHaveText('Keep the river clean');
  await again.close();
});

test('a letter of one’s own is pasted, addressed, kept as a draft, used and removed', async ({ extension }) => {
  const page = await open(extension, CHOSEN);
  await page.click('text=Paste or type a letter');
  await page.fill('#own-text', 'Dear Senator:\n\nPlease keep the clinics open. I ask you to vote for the bill.');
  const again = await reopen(extension, page);
  await expect(again.locator('#own-text')).toHaveValue(/keep the clinics open/);
  await expect(again.locator('#to-0')).toHaveValue('senate');
  await again.selectOption('#to-0', `office:${OFFICES[1]?.bioguide}`);
  await again.fill('#own-title', 'Clinics');
  await again.fill('#own-topics', 'health care, rural');
  await again.click('#use-letter');
  await expect(again.locator('.alert h1')).toHaveText('Clinics');
  await expect(again.locator('.lines li')).toHaveText([/Tomas Calloway/]);
  await expect(again.locator('.glance')).toContainText('Dear Senator Calloway: Please keep the clinics open.');
  expect(await kept(extension, 'own-alerts')).toMatchObject([{ title: 'Clinics', topics: ['health care', 'rural'] }]);
  await again.click('text=Remove this letter');
  await again.locator('dialog').getByRole('button', { name: 'Remove this letter' }).click();
  await expect(again.locator('.alert h1')).toHaveText(ALERT.title);
  expect(await kept(extension, 'own-alerts')).toEqual([]);
  await again.close();
});

test('a representative is chosen by hand, and the choice is kept', async ({ extension }) => {
  const page = await open(extension, CHOSEN);
  await page.click('[aria-label="Change my officials"]');
  await page.selectOption('#by-hand', 'Q4');
  await expect(page.locator('.lines')).toContainText('Lena Park');
  const again = await reopen(extension, page);
  await again.click('[aria-label="Back"]');
  await expect(again.locator('.lines')).toContainText('Lena Park');
  await again.close();
});

test('the other ways to an office: its phone with a script, and the letter to copy', async ({ extension }) => {
  const page = await open(extension, {
    ...CHOSEN,
    'local:actions': [
      {
        id: 'x',
        alertId: 'a',
        started: 1,
        clickExpires: 2,
        deliveries: [{ bioguide: 'Q3', state: 'failed', failure: 'not-found', at: 1, filled: 0, left: 0, needs: [] }],
      },
    ],
    'session:alive': true,
  });
  await page.click('[aria-label^="Other ways"]');
  await expect(page.locator('a[href^="tel:"]')).toHaveAttribute('href', 'tel:2025550103');
  await expect(page.locator('.paper')).toContainText('My name is Ruth Okafor'.replace('My', 'my'));
  await page.bringToFront();
  await page.getByRole('button', { name: 'Copy the letter' }).click();
  await expect(page.locator('[role=status]', { hasText: 'copied' })).toBeVisible();
  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<textarea id="pasted">'));
  await page.focus('#pasted');
  await page.keyboard.press('Control+V');
  await expect(page.locator('#pasted')).toHaveValue(/^Dear Representative Moss:[\s\S]*Okafor/);
  await page.close();
});

test('a permission that was taken back is asked for again, by a click', async ({ extension }) => {
  const page = await open(extension, CHOSEN);
  // The browser gives no way to take a required permission back: what it would answer then is put in its place.
  await page.addInitScript(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: Record<string, unknown> } }).chrome;
    const state = { asked: false };
    Object.assign(globalThis, { state });
    permissions.contains = async () => state.asked;
    permissions.request = async () => {
      state.asked = navigator.userActivation.isActive;
      return state.asked;
    };
  });
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  const notice = page.locator('.notice', { hasText: 'can’t be filled right now' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Allow these pages' }).click();
  await expect(notice).toHaveCount(0);
  await page.close();
});
