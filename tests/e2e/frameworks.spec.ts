import { expect } from '@playwright/test';
import { SUPPORTER, test } from './extension';
import { buildApps } from './frameworks/build.mjs';
import { prisoners } from './invented';

const HOST = 'www.dale.senate.gov';
const ALERT = prisoners('Please speak up.\n\nThey are held.');
const LETTER = 'Dear Senator:\n\nPlease speak up.\n\nThey are held.\n\nSincerely,\nRuth Okafor\nSeattle, WA 98105';

/** What the app would send, in its own words. */
const MODEL = {
  prefix: '2',
  first: 'Ruth',
  last: 'Okafor',
  street: '214 Linden Street',
  street2: 'Apt 4B',
  city: 'Seattle',
  state: 'WA',
  zip: '98105',
  phone: '(202) 555-0143',
  email: 'ruth.okafor@example.org',
  emailAgain: 'ruth.okafor@example.org',
  topic: 't3',
  subject: 'Keep the prisoners in mind',
  message: LETTER,
};

const APPS: Record<string, Record<string, unknown>> = {
  react: { ...MODEL, region: '', response: 'Yes' },
  preact: { ...MODEL, region: '', response: 'Yes' },
  vue: { ...MODEL, region: '', response: 'Yes' },
  jquery: { ...MODEL, stateName: 'Washington', phoneDigits: '2025550143', maskComplete: true, valid: true },
};

let scripts: Map<string, string>;
test.beforeAll(async () => {
  scripts = await buildApps(Object.keys(APPS));
});

interface Report {
  value: { undone: string[]; left: { reason: string; label: string }[] };
}

for (const [name, model] of Object.entries(APPS))
  test(`${name}: the app's own state holds every value`, async ({ extension }) => {
    extension.sites[HOST] = ({ url }) => {
      const body = scripts.get(url);
      if (body !== undefined) return { body, headers: { 'content-type': 'text/javascript' } };
      if (url !== '/contact') return undefined;
      return {
        body: `<!doctype html><html lang="en"><title>Contact</title><h1>Contact Senator Dale</h1><main id="app"></main><script type="module" src="/${name}.js"></script></html>`,
      };
    };
    await extension.seed({ 'local:supporter': SUPPORTER, 'local:feeds': { test: { failures: 0, alerts: [ALERT] } } });
    const page = await extension.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`https://${HOST}/contact`);
    await page.waitForSelector('textarea, select');
    const tabId = await extension.tabOf(page);
    const report = (await extension.ask('fill', { tabId })) as Report;
    expect(await page.evaluate('window.model'), JSON.stringify(report)).toEqual(model);
    expect(report.value.undone).toEqual([]);
    expect(errors).toEqual([]);
    await page.waitForTimeout(300);
    expect(await page.evaluate('window.model'), 'it stays').toEqual(model);
    await page.close();
  });
