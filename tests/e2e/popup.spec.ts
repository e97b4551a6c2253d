import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { SUPPORTER, startFrom, test } from './extension';

const office = (bioguide: string, name: string, last: string, more: object) => ({
  bioguide,
  name,
  last,
  state: 'WA',
  url: `https://www.${last.toLowerCase()}.senate.gov`,
  phone: '202-555-0101',
  ...more,
});
const OFFICES = [
  office('Q1', 'Ida Quill', 'Quill', { chamber: 'senate', title: 'Senator' }),
  office('Q2', 'Tomas Calloway', 'Calloway', { chamber: 'senate', title: 'Senator' }),
  office('Q3', 'Abel Moss', 'Moss', { chamber: 'house', district: 7, title: 'Representative' }),
  office('Q4', 'Lena Park', 'Park', { chamber: 'house', district: 9, title: 'Representative' }),
];
const ALERT = {
  id: 'a',
  publisher: 'Hillside Human Rights Committee',
  title: 'Ask Congress to bring the prisoners home',
  summary: 'People are still held. A short letter from you helps.',
  topics: ['human rights'],
  published: '2020-01-01T00:00:00Z',
  expires: '2099-12-20T00:00:00Z',
  letters: [
    {
      audience: { kind: 'congress' },
      subject: 'Please act',
      body: 'They are still held.\n\nPlease raise their names.',
    },
  ],
};
const delivery = (bioguide: string, state: string, more: object = {}) => ({
  bioguide,
  state,
  at: 1,
  filled: 3,
  left: 0,
  needs: [],
  ...more,
});

const BASE = {
  'local:offices': { congress: 999, asOf: '2099-01-01', offices: OFFICES },
  'local:subscriptions': [],
  'local:feeds': { demo: { failures: 0, alerts: [ALERT] } },
};
const KNOWN = { ...BASE, 'local:supporter': SUPPORTER };
const CHOSEN = {
  ...KNOWN,
  'local:my-offices': ['Q1', 'Q2', 'Q3'],
  'local:offices-confirmed': 119,
  'local:my-district': { state: 'WA', number: 7, zip: '98105', congress: 119 },
};
const ACTION = {
  id: 'x',
  alertId: 'a',
  started: 1,
  clickExpires: 2,
  deliveries: [
    delivery('Q1', 'confirmed'),
    delivery('Q2', 'needs-you', {
      needs: [
        { reason: 'topic-unsure', label: 'Topic' },
        { reason: 'captcha', label: '' },
      ],
    }),
    delivery('Q3', 'failed', { failure: 'not-found' }),
  ],
};

/** Each state of the popup: what is stored, and what the person does to get there. */
const STATES: Record<string, { stored: Record<string, unknown>; act?: (page: Page) => Promise<void> }> = {
  'first run': { stored: BASE },
  'first run, mistakes': {
    stored: BASE,
    act: async (page) => {
      await page.fill('#zip', '981');
      await page.click('button[type=submit]');
      await page.waitForSelector('.error');
    },
  },
  'whom to choose': { stored: KNOWN },
  ready: { stored: CHOSEN },
  letter: { stored: CHOSEN, act: (page) => page.click('text=Read and edit') },
  'under way': { stored: { ...CHOSEN, 'session:alive': true, 'local:actions': [ACTION] } },
  'no alert': { stored: { ...KNOWN, 'local:feeds': { demo: { failures: 2, problem: 'timeout', alerts: [] } } } },
};

async function open(
  extension: {
    context: import('@playwright/test').BrowserContext;
    id: string;
    worker: import('@playwright/test').Worker;
    seed(items: object): Promise<void>;
  },
  stored: Record<string, unknown>,
): Promise<Page> {
  await startFrom(extension, stored);
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await page.waitForSelector('html[data-ready]');
  return page;
}

for (const [name, { stored, act }] of Object.entries(STATES))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${name}, ${colorScheme}: no accessibility fault, nothing cut off`, async ({ extension }) => {
      const page = await open(extension, stored);
      await page.emulateMedia({ colorScheme });
      await act?.(page);
      await page.waitForTimeout(250);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
      await page.close();
    });

test('what is typed is never lost when the popup closes', async ({ extension }) => {
  const page = await open(extension, BASE);
  await page.fill('#given', 'Ruth');
  await page.fill('#street', '214 Linden');
  await page.close();
  const again = await extension.context.newPage();
  await again.goto(`chrome-extension://${extension.id}/popup.html`);
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
  const stored = await extension.worker.evaluate(
    async () =>
      (
        await (
          globalThis as unknown as {
            chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
          }
        ).chrome.storage.local.get('supporter')
      ).supporter,
  );
  expect(stored).toMatchObject({ given: 'Ruth', family: 'Okafor', state: 'WA', zip: '98105', zip4: '4321' });
  await page.close();
});

test('an own sentence is kept and shown as the office will read it', async ({ extension }) => {
  const page = await open(extension, CHOSEN);
  await page.click('text=Read and edit');
  await page.fill('#own', 'My cousin is among them.');
  await expect(page.locator('.paper')).toContainText('Dear Senator Quill:');
  await expect(page.locator('.paper')).toContainText('My cousin is among them.');
  await page.close();
  const again = await open(extension, {
    ...CHOSEN,
    'local:letter-edits': { a: { ownSentence: 'My cousin is among them.' } },
  });
  await again.click('text=Read and edit');
  await expect(again.locator('#own')).toHaveValue('My cousin is among them.');
  await again.close();
});
