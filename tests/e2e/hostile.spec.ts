import { expect } from '@playwright/test';
import { SUPPORTER, test } from './extension';
import { HOSTILE_PAGES } from './hostile/pages';

/** What may never reach a page that should not have it. */
const SECRETS = ['Okafor', 'Linden Street', 'ruth.okafor@example.org', '2025550143', '98105'];
const ALERT = {
  id: 'one',
  publisher: 'Test',
  title: 'Keep the lighthouse',
  topics: ['environment'],
  letters: [{ audience: { kind: 'congress' }, subject: 'Keep the lighthouse', body: 'Please keep it lit.' }],
};

for (const hostile of HOSTILE_PAGES)
  test(hostile.name, async ({ extension }) => {
    const { host, pathname } = new URL(hostile.url);
    const answers = new Map(Object.entries({ ...hostile.others, [`${host}${pathname}`]: hostile.html }));
    extension.sites['*'] = ({ host: asked, url }) => {
      const body = answers.get(`${asked}${url.split('?')[0]}`);
      return body === undefined ? undefined : { body };
    };
    const seenBefore = extension.seen.length;
    await extension.seed({ 'local:supporter': SUPPORTER, 'local:feeds': { test: { failures: 0, alerts: [ALERT] } } });
    const page = await extension.context.newPage();
    await page.goto(hostile.url);
    const tabId = await extension.tabOf(page);
    await extension.ask('fill', { tabId });
    await page.waitForTimeout(50);

    const frames = await Promise.all(
      page.frames().map((frame) =>
        frame
          .evaluate(() => ({
            traps: [...document.querySelectorAll<HTMLInputElement>('.trap')].map(
              (one) => one.getAttribute('value') ?? one.value,
            ),
            all: [...document.querySelectorAll<HTMLInputElement>('input,textarea,select')].map((one) => one.value),
            message: document.querySelector<HTMLTextAreaElement>('#message')?.value ?? '',
            family: document.querySelector<HTMLInputElement>('#last')?.value ?? '',
          }))
          .catch(() => ({ traps: [], all: [], message: '', family: '' })),
      ),
    );
    const leaked = (values: readonly string[]): string[] =>
      values.filter((value) => SECRETS.some((secret) => value.includes(secret)));
    expect(leaked(frames.flatMap(({ traps }) => traps)), 'traps stay empty').toEqual([]);
    if (hostile.expect === 'nothing')
      expect(leaked(frames.flatMap(({ all }) => all)), 'nothing is written').toEqual([]);
    if (hostile.expect === 'filled') {
      expect(frames[0]?.family).toBe('Okafor');
      expect(frames[0]?.message).toContain('Please keep it lit.');
    }
    const sent = extension.seen
      .slice(seenBefore)
      .filter(
        ({ method, url, body }) => method !== 'GET' || SECRETS.some((secret) => `${url} ${body}`.includes(secret)),
      );
    expect(sent, 'nothing is sent').toEqual([]);
    // The extension still answers.
    expect(await extension.ask('look', { tabId })).toBeDefined();
    await page.close();
  });
