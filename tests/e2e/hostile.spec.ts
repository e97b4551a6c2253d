import { expect } from '@playwright/test';
import { SUPPORTER, test } from './extension';
import { hasSecret, spyOnControls, valuesOf } from './hostile/look';
import { HOSTILE_PAGES } from './hostile/pages';
import { LIGHTHOUSE, senator } from './invented';
import { addToTable } from './report-table';

/** Known, so that the panel stands in the page too. */
const QUILL = senator('Q1', 'Quill');

interface Answer {
  readonly ok: boolean;
  readonly error?: string;
  readonly value?: { page: string; refusal?: string; filled: unknown[]; left: unknown[] };
}

/** What the extension said it did, in a few words. */
function wordsOf({ ok, error, value }: Answer): string {
  if (!ok || !value) return `refused: ${error}`;
  const { page, refusal, filled, left } = value;
  return refusal ? `refused: ${refusal}` : `${page}: filled ${filled.length}, left ${left.length}`;
}

for (const hostile of HOSTILE_PAGES)
  test(hostile.name, async ({ extension }) => {
    const { url, others, before, after } = hostile;
    const address = new URL(url);
    const answers = new Map(Object.entries({ ...others, [`${address.host}${address.pathname}`]: hostile.html }));
    const bodyOf = (host: string, path: string) =>
      answers.get(`${host}${path.split('?')[0]}`)?.replaceAll('%ID%', extension.id);
    extension.sites['*'] = ({ host, url: path }) => {
      const body = bodyOf(host, path);
      return body === undefined ? undefined : { body };
    };
    const seenBefore = extension.seen.length;
    await extension.seed({
      'local:supporter': SUPPORTER,
      'local:feeds': { test: { failures: 0, alerts: [LIGHTHOUSE] } },
      'local:offices': { congress: 999, asOf: '2099-01-01', offices: [QUILL] },
      'local:actions': [],
    });
    const page = await extension.context.newPage();
    // The server of this test speaks TLS alone.
    await page.route(/^http:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: bodyOf(address.host, address.pathname) ?? '' }),
    );
    await spyOnControls(page);
    await page.goto(url);
    const tabId = await extension.tabOf(page);
    await before?.(page, extension.context);
    const answer = (await extension.ask('fill', { tabId })) as Answer;
    await page.waitForTimeout(50);

    const values = await valuesOf(page);
    const leaked = values.filter(({ honest, value }) => hasSecret(value) && (hostile.expect === 'nothing' || !honest));
    expect(leaked, 'not one value where it should not be, at no moment').toEqual([]);
    if (hostile.expect === 'filled') {
      expect(await page.locator('#last').inputValue()).toBe(SUPPORTER.family);
      expect(await page.locator('#message').inputValue()).toContain('Please keep it lit.');
    }
    if (hostile.says !== undefined)
      expect(wordsOf(answer), 'and a word to the person').toBe(`refused: ${hostile.says}`);
    await after?.(page, extension.context);
    const sent = extension.seen
      .slice(seenBefore)
      .filter(({ method, url: path, body }) => method !== 'GET' || hasSecret(decodeURIComponent(`${path} ${body}`)));
    expect(sent, 'nothing is sent').toEqual([]);
    expect(await extension.ask('look', { tabId }), 'the extension still answers').toBeDefined();
    await page.close();
    addToTable('hostile', [
      `${hostile.name.slice(0, 66).padEnd(67)}${wordsOf(answer).padEnd(31)}${hostile.expect === 'filled' ? 'its own only' : hostile.expect === 'nothing' ? 'none' : 'no trap'}`,
    ]);
  });
