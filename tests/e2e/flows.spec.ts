import { expect, type Page } from '@playwright/test';
import { type Extension, SUPPORTER, test } from './extension';
import { ASPX_GATE, form, gate, HOST, ME, message, PERSON, page, person, storeOf, TRAPS } from './flows/pages';

interface Report {
  value: {
    page: string;
    left: { token: string; reason: string; limit?: number }[];
    letter?: {
      limit?: number;
      length: number;
      fits: boolean;
      short?: { text: string };
      clean?: string;
      office: string;
    };
  };
}

/** Serves those paths of the office's host, fills the tab as the popup does, and tells what was asked of the site since. */
async function open(extension: Extension, pages: Record<string, string>, continueGates = false, path = '/contact') {
  extension.sites[HOST] = ({ url }) => {
    const body = pages[url.split('?')[0] ?? ''];
    return body === undefined ? undefined : { body };
  };
  await extension.seed(storeOf(SUPPORTER, continueGates));
  const tab = await extension.context.newPage();
  await tab.goto(`https://${HOST}${path}`);
  const tabId = await extension.tabOf(tab);
  const from = extension.seen.length;
  const fill = async () => (await extension.ask('fill', { tabId })) as Report;
  const posted = () =>
    extension.seen
      .slice(from)
      .filter(({ method }) => method === 'POST')
      .map(({ url }) => url);
  return { tab, tabId, fill, posted };
}
const textIn = (tab: Page, id: string) => tab.locator(`#${id}`).inputValue();
const values = async (tab: Page) =>
  Object.fromEntries(await Promise.all(PERSON.map(async ([id]) => [id, await textIn(tab, id)] as const)));
const FORM = page(form(person() + message()));

// The browser is shared with other files: they know nothing of this office.
test.afterAll(({ extension }) =>
  extension.worker.evaluate(`chrome.storage.local.remove(['offices', 'my-offices', 'actions', 'preferences'])`),
);

test('a gate is filled, and its button left to the person', async ({ extension }) => {
  const { tab, fill, posted } = await open(extension, { '/contact': gate(), '/form': FORM });
  expect((await fill()).value.page).toBe('gate');
  expect(await textIn(tab, 'zip')).toBe('98105');
  await tab.waitForTimeout(400);
  expect(posted()).toEqual([]);
  await tab.getByRole('button').click();
  await expect.poll(() => textIn(tab, 'message')).toContain('Please speak up.');
  expect(await values(tab)).toEqual(ME);
  expect(posted()).toEqual(['/form']);
  await tab.close();
});

test('a gate is continued for who asked for that, and the form behind it filled', async ({ extension }) => {
  const { tab, fill, posted } = await open(extension, { '/contact': gate(), '/form': FORM }, true);
  await fill();
  await expect.poll(() => textIn(tab, 'message').catch(() => '')).toContain('Please speak up.');
  expect(await values(tab)).toEqual(ME);
  await tab.waitForTimeout(300);
  expect(posted(), 'and the letter is not sent').toEqual(['/form']);
  await tab.close();
});

for (const [what, html] of Object.entries(TRAPS))
  test(`what looks like a gate is never continued with ${what} on it`, async ({ extension }) => {
    const { tab, fill, posted } = await open(
      extension,
      { '/contact': html, '/form': FORM, '/box': page(form(person() + message())) },
      true,
    );
    await tab.waitForTimeout(150);
    await fill();
    await tab.waitForTimeout(500);
    expect(posted()).toEqual([]);
    await tab.close();
  });

test('one form round the whole page: the gate in it is filled, search and newsletter are left', async ({
  extension,
}) => {
  const { tab, fill } = await open(extension, { '/contact': ASPX_GATE });
  expect((await fill()).value.page).toBe('gate');
  expect(await textIn(tab, 'zip')).toBe('98105');
  expect(await textIn(tab, 'zip4')).toBe('4321');
  expect(await textIn(tab, 'news')).toBe('Your Email');
  expect(await textIn(tab, 'ctl00_q')).toBe('Search');
  await tab.close();
});

test('a purpose page is answered and not continued', async ({ extension }) => {
  const purpose = page(
    form(
      '<p><label for="why">Why are you writing?</label><select id="why"><option value="">Choose</option><option value="h">Help with a federal agency</option><option value="o">Share my opinion on an issue</option></select></p>',
      'Next',
      '/form',
    ),
  );
  const { tab, fill, posted } = await open(extension, { '/contact': purpose, '/form': FORM }, true);
  expect((await fill()).value.page).toBe('purpose');
  expect(await textIn(tab, 'why')).toBe('o');
  await tab.waitForTimeout(300);
  expect(posted()).toEqual([]);
  await tab.close();
});

test('a form of two pages: the second is filled when the person goes on', async ({ extension }) => {
  const second = page(
    form(
      `<p><label for="topic">Topic *</label><select id="topic"><option value="">Choose</option><option>Education</option><option>Foreign Affairs</option></select></p><p><label for="subject">Subject *</label><input id="subject"></p>${message()}`,
    ),
  );
  const { tab, fill } = await open(extension, { '/contact': page(form(person(), 'Next', '/two')), '/two': second });
  await fill();
  expect(await values(tab)).toEqual(ME);
  await tab.getByRole('button').click();
  await expect.poll(() => textIn(tab, 'message')).toContain('Please speak up.');
  expect(await textIn(tab, 'topic')).toBe('Foreign Affairs');
  expect(await textIn(tab, 'subject')).toBe('Keep the prisoners in mind');
  await tab.close();
});

test('steps within one page: what a step brings is filled, what the person cleared stays clear', async ({
  extension,
}) => {
  const html = page(
    `<div id="app">${person()}<p><label for="phone">Phone</label><input id="phone"></p></div><button type="button" id="next">Next</button>
    <script>document.getElementById('next').onclick=()=>document.getElementById('app').insertAdjacentHTML('beforeend',${JSON.stringify(message())})</script>`,
  );
  const { tab, fill } = await open(extension, { '/contact': html });
  await fill();
  expect(await values(tab)).toEqual(ME);
  await tab.locator('#phone').fill('');
  await tab.locator('#next').click();
  await expect.poll(() => textIn(tab, 'message')).toContain('Please speak up.');
  expect(await textIn(tab, 'phone')).toBe('');
  await tab.close();
});

test('a preview is left as it is', async ({ extension }) => {
  const hidden = ['first', 'last', 'zip', 'email', 'message'].map(
    (name) => `<input type="hidden" name="${name}" value="x">`,
  );
  const { fill, posted, tab } = await open(
    extension,
    { '/contact': page(form(`<p>Please check your message.</p>${hidden.join('')}`, 'Confirm and send')) },
    true,
  );
  await fill();
  await tab.waitForTimeout(300);
  expect(posted()).toEqual([]);
  await tab.close();
});

test('a rejected form comes back: the empty is filled, what differs is not overwritten', async ({ extension }) => {
  const given = { first: 'Ruthie', last: 'Okafor', city: 'Tacoma', zip: '98105', email: 'ruth.okafor@example.org' };
  const html = page(
    `<div role="alert" class="error">Street address is required.</div>${form(person(given) + message('', 'My own words.'))}`,
  );
  const { tab, fill } = await open(extension, { '/contact': html });
  const { value } = await fill();
  expect(value.page).toBe('rejected');
  expect(await values(tab)).toEqual({ ...ME, first: 'Ruthie', city: 'Tacoma' });
  expect(await textIn(tab, 'message')).toBe('My own words.');
  expect(value.left.filter(({ reason }) => reason === 'differs').map(({ token }) => token)).toEqual([
    'given-name',
    'address-level2',
    'x-message',
  ]);
  await tab.close();
});

test('a form in nested frames of the office\u2019s own sites is filled; one that never ends holds nothing up', async ({
  extension,
}) => {
  const host = 'forms.orrin.senate.gov';
  extension.sites[host] = ({ url }) => {
    if (url === '/hangs') return new Promise(() => undefined);
    return { body: url === '/outer' ? page(`<iframe src="https://${HOST}/inner"></iframe>`) : page('') };
  };
  const top = page(
    `<iframe src="https://${host}/outer" width="700" height="900"></iframe><iframe src="https://${host}/hangs"></iframe>`,
  );
  const inner = page(form(person() + message()));
  extension.sites[HOST] = ({ url }) => ({ body: url === '/inner' ? inner : top });
  await extension.seed(storeOf(SUPPORTER, false));
  const tab = await extension.context.newPage();
  await tab.goto(`https://${HOST}/contact`, { waitUntil: 'commit' });
  const frame = () => tab.frames().find((one) => one.url().endsWith('/inner'));
  await expect.poll(() => frame()?.locator('#message').count()).toBe(1);
  const { value } = (await extension.ask('fill', { tabId: await extension.tabOf(tab) })) as Report;
  expect(value.page).toBe('contact');
  expect(await frame()?.locator('#message').inputValue()).toContain('Please speak up.');
  await tab.close();
});

test('a letter that is too long is shown shorter, and written so when the person wants it', async ({ extension }) => {
  const { tab, tabId, fill } = await open(extension, { '/contact': page(form(person() + message('maxlength="300"'))) });
  const { value } = await fill();
  expect(value.left).toContainEqual(expect.objectContaining({ token: 'x-message', reason: 'too-long', limit: 300 }));
  expect(await textIn(tab, 'message')).toBe('');
  const { letter } = value;
  expect(letter).toMatchObject({ limit: 300, fits: false });
  expect(await extension.ask('fit-letter', { tabId })).toEqual({ ok: true, value: letter });
  await extension.ask('use-short-letter', { alertId: 'one', bioguide: letter?.office, limit: 300, use: true });
  await extension.ask('use-clean-letter', { alertId: 'one', use: true });
  expect((await fill()).value.letter).toMatchObject({ fits: true, usesShort: true, usesClean: true, refused: [] });
  const written = await textIn(tab, 'message');
  expect(written).toBe(letter?.short?.text.replaceAll('"', "'"));
  expect(written).toContain("I ask you to 'speak' today.");
  expect(written.length).toBeLessThanOrEqual(300);
  await tab.close();
});
