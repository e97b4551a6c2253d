import { expect } from '@playwright/test';
import { openState } from '../../tools/screens/open-state.mjs';
import { CHOSEN, receiptsAt } from '../../tools/screens/people.mjs';
import { test } from './extension';

/** How many sheets of paper a PDF has. */
const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('a letter that was sent is printed on a sheet of its own, without the screen round it', async ({ extension }) => {
  const page = await openState(extension, {
    screen: 'options.html#receipts',
    state: 'test',
    path: 'options.html#receipts',
    stored: { ...CHOSEN, 'local:receipts': receiptsAt(Date.now()) },
  });
  await page.evaluate(() => {
    globalThis.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();

  await page
    .locator('.receipt')
    .first()
    .getByRole('button', { name: 'Print', includeHidden: true })
    .dispatchEvent('click');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  await expect(page.locator('.sheet')).toBeVisible();
  await expect(page.locator('.sheet')).toContainText('Senator Ida Quill');
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.locator('.receipt').first()).toBeHidden();
  expect(sheets(await page.pdf({ format: 'Letter' }))).toBe(1);
  await page.close();
});
