import { expect, type Page } from '@playwright/test';
import { CHOSEN } from '../../tools/screens/people.mjs';
import { type Extension, test } from './extension';

interface Tab {
  id?: number;
  url?: string;
}
declare const chrome: {
  tabs: { get(id: number): Promise<Tab> };
  action: { getBadgeText(what: object): Promise<string>; getTitle(what: object): Promise<string> };
  commands: { onCommand: { dispatch(command: string, tab: Tab): void }; getAll(): Promise<{ name?: string }[]> };
  storage: { session: { get(key: string): Promise<Record<string, { told?: string }>> } };
  contextMenus: { onClicked: { dispatch(info: object, tab: Tab): void } };
};

const FORM = `<!doctype html><title>Contact</title><h1>Contact me</h1><form action="/sent" method="post">
  <label>First name <input name="a" required></label><label>Last name <input name="b" required></label>
  <label>Street address <input name="c" required></label><label>City <input name="d" required></label>
  <label>ZIP code <input name="e" required></label><label>E-mail <input name="f" type="email" required></label>
  <label>Message <textarea name="g" required></textarea></label><button>Send</button></form>`;

/** A form of Senator Quill, who is the supporter's, and the same of a senator who is not. */
async function openForm(extension: Extension, host: string): Promise<{ page: Page; tab: number }> {
  await extension.seed({ ...CHOSEN, 'local:actions': [] });
  extension.sites[host] = () => ({ headers: { 'content-type': 'text/html' }, body: FORM });
  const page = await extension.context.newPage();
  await page.goto(`https://${host}/contact`);
  return { page, tab: await extension.tabOf(page) };
}
const MINE = 'www.quill.senate.gov';
const OTHER = 'www.stranger.senate.gov';
const STRANGER = {
  bioguide: 'Z9',
  name: 'Odd Stranger',
  last: 'Stranger',
  chamber: 'senate',
  state: 'OR',
  url: `https://${OTHER}`,
  title: 'Senator',
};

/** The browser gives a test no way to press its own shortcut or menu: the event that it would send is sent instead. */
const press = (extension: Extension, by: 'shortcut' | 'menu', tabId: number): Promise<void> =>
  extension.worker.evaluate(
    async ([how, id]) => {
      const tab = await chrome.tabs.get(id);
      if (how === 'shortcut') chrome.commands.onCommand.dispatch('fill-form', tab);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: 'fill-form' }, tab);
    },
    [by, tabId] as const,
  );

for (const by of ['shortcut', 'menu'] as const)
  test(`"Fill this form" by ${by} fills as the popup does, and sends nothing`, async ({ extension }) => {
    const posts = () => extension.seen.filter(({ method }) => method === 'POST').length;
    const before = posts();
    const { page, tab } = await openForm(extension, MINE);
    await press(extension, by, tab);
    await expect(page.locator('[name=a]')).toHaveValue('Ruth');
    await expect(page.locator('[name=g]')).toHaveValue(/^Dear Senator Quill:/);
    expect(posts(), 'nothing is sent').toBe(before);
    await page.close();
  });

test('the form of an office that is not mine is left alone until I was asked', async ({ extension }) => {
  const { page, tab } = await openForm(extension, OTHER);
  const table = CHOSEN['local:offices'] as { offices: object[] };
  await extension.seed({ 'local:offices': { ...table, offices: [...table.offices, STRANGER] } });
  await press(extension, 'shortcut', tab);
  await expect
    .poll(() =>
      extension.worker.evaluate(async () => (await chrome.storage.session.get('last-fill'))['last-fill']?.told),
    )
    .toBe('not-mine');
  await expect(page.locator('[name=a]')).toHaveValue('');
  await expect(page.locator('[name=g]')).toHaveValue('');
  await page.close();
});

test('the toolbar says that a form is in front, on that tab alone', async ({ extension }) => {
  const { page, tab } = await openForm(extension, MINE);
  const badge = () => extension.worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  await expect.poll(badge).toBe('form');
  expect(await extension.worker.evaluate((tabId) => chrome.action.getTitle({ tabId }), tab)).toContain('contact form');
  extension.sites[MINE] = () => ({ headers: { 'content-type': 'text/html' }, body: '<h1>About me</h1>' });
  await page.goto(`https://${MINE}/about`);
  await expect.poll(badge).not.toBe('form');
  await page.close();
});

test('both shortcuts are the browser’s to change', async ({ extension }) => {
  const names = await extension.worker.evaluate(async () => (await chrome.commands.getAll()).map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining(['_execute_action', 'fill-form']));
});
