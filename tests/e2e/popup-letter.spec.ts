import { expect, type Page } from '@playwright/test';
import { openState } from '../../tools/screens/open-state.mjs';
import { ALERT, CHOSEN, SHORT } from '../../tools/screens/people.mjs';
import { type Extension, test } from './extension';

type Stored = Record<string, unknown>;
declare const chrome: { storage: { local: { get(key: string): Promise<Stored> } } };

async function openLetter(extension: Extension, stored: Stored): Promise<Page> {
  const page = (await openState(extension, {
    screen: 'popup',
    state: 'test',
    path: 'popup.html',
    popup: true,
    stored,
  })) as Page;
  await page.click('text=Read and edit');
  await page.waitForSelector('#own');
  return page;
}
const edits = (extension: Extension): Promise<unknown> =>
  extension.worker.evaluate(async () => (await chrome.storage.local.get('letter-edits'))['letter-edits']);
const BODY = ALERT.letters[0]?.body ?? '';

test('an own sentence is kept and shown as each office will read it', async ({ extension }) => {
  const page = await openLetter(extension, CHOSEN);
  await page.fill('#own', 'My cousin is among them.');
  const paper = page.locator('.preview .paper');
  await expect(paper).toContainText('Dear Senator Quill:');
  await expect(paper).toContainText('My cousin is among them.');
  await page.getByRole('radio', { name: 'Moss' }).check({ force: true });
  await expect(paper).toContainText('Dear Representative Moss:');
  await expect(paper).toContainText('My cousin is among them.');
  await expect.poll(() => edits(extension)).toMatchObject({ a: { ownSentence: 'My cousin is among them.' } });
  await page.close();
});

test('each step is taken back and done again, and the first text comes back with the changes shown before', async ({
  extension,
}) => {
  const page = await openLetter(extension, CHOSEN);
  await page.fill('#subject', 'Speak up');
  await page.fill('#body', BODY.replace('raise', 'take up'));
  await page.click('[aria-label="Undo"]');
  await expect(page.locator('#body')).toHaveValue(BODY);
  await expect(page.locator('#subject')).toHaveValue('Speak up');
  await page.click('[aria-label="Redo"]');
  await expect(page.locator('#body')).toHaveValue(/take up/);

  await page.click('text=See what you changed');
  await expect(page.locator('.changes ins')).toContainText('take up');
  await expect(page.locator('.changes del')).toContainText('raise');
  await page.click('text=Back to the organization’s text');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('#body')).toHaveValue(/take up/);
  await page.click('text=Back to the organization’s text');
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(page.locator('#body')).toHaveValue(BODY);
  await page.click('[aria-label="Undo"]');
  await expect(page.locator('#body')).toHaveValue(/take up/);
  await page.close();
});

test('senators and representatives who get different letters keep different edits', async ({ extension }) => {
  const letters = [
    { audience: { kind: 'congress', chamber: 'senate' }, subject: 's', body: 'To the Senate.' },
    { audience: { kind: 'congress', chamber: 'house' }, subject: 's', body: 'To the House.' },
  ];
  const feeds = { demo: { failures: 0, nextTry: 32503680000000, alerts: [{ ...ALERT, letters }] } };
  const page = await openLetter(extension, { ...CHOSEN, 'local:feeds': feeds });
  await page.fill('#body', 'Changed for the Senate.');
  await page.getByRole('radio', { name: 'Moss' }).check({ force: true });
  await expect(page.locator('#body')).toHaveValue('To the House.');
  await expect(page.locator('.preview .paper')).toContainText('To the House.');
  await page.getByRole('radio', { name: 'Calloway' }).check({ force: true });
  await expect(page.locator('#body')).toHaveValue('Changed for the Senate.');
  await page.close();
});

test('a version that fits is shown before it is used, for that office alone', async ({ extension }) => {
  const page = await openLetter(extension, SHORT);
  await expect(page.locator('.length')).toContainText('of at most 340 characters');
  await page.click('text=See the shorter version');
  await expect(page.locator('.preview .changes del').first()).toContainText('winter');
  expect(await edits(extension)).toBeUndefined();
  await page.click('text=Use it for this office');
  await expect(page.locator('.preview .paper')).not.toContainText('winter');
  await expect(page.locator('.notice', { hasText: 'gets the shorter version' })).toBeVisible();
  await page.getByRole('radio', { name: 'Calloway' }).check({ force: true });
  await expect(page.locator('.preview .paper')).toContainText('winter');
  await page.getByRole('radio', { name: 'Quill' }).check({ force: true });
  await page.click('text=Use the whole letter as written');
  await expect(page.locator('.preview .paper')).toContainText('winter');
  await page.close();
});

test('what filters refuse is told, and a clean version is shown before it is used', async ({ extension }) => {
  const page = await openLetter(extension, CHOSEN);
  await page.fill('#body', 'Please read "The list" at https://hillside.example.org/list and act.');
  await page.click('text=See a version without them');
  await expect(page.locator('.preview .changes del').first()).toBeVisible();
  await page.click('text=Use this version');
  await expect(page.locator('.preview .paper')).not.toContainText('"');
  await expect(page.locator('.preview .paper')).not.toContainText('https://');
  await expect(page.locator('#body')).toHaveValue(/https:\/\//);
  await page.click('text=Use the whole letter as written');
  await expect(page.locator('.preview .paper')).toContainText('https://');
  await page.close();
});
