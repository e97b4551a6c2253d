import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { HOSTS } from '../../tools/demo/people.mjs';
import { seedStorage, stopWorker, theWorker } from '../../tools/harness/launch.mjs';
import { ARCHIVE, CANAL, textOf } from '../unit/letters/bodies';
import { FRAMES } from '../unit/letters/markup';
import { BOX, content, SITE, TITLE, tabOf, test, visit } from './alert-world';

declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
};

const LETTER_PAGE = FRAMES['classic theme']?.(TITLE, content(CANAL)) ?? '';

test('publishers found by their site’s address: WordPress, RSS, one letter page, nothing', async ({ world }) => {
  const post = {
    id: 7,
    link: `https://${SITE}/rapid-responder/locks/`,
    title: { rendered: TITLE },
    content: { rendered: content(CANAL) },
    date_gmt: new Date().toISOString().slice(0, 19),
  };
  world.sites[SITE] = ({ url }) => {
    if (url === '/')
      return {
        headers: { link: `<https://${SITE}/wp-json/>; rel="https://api.w.org/"` },
        body: '<title>Home | Friends of the Canal</title>',
      };
    const json = (value: unknown) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
    if (url.startsWith('/wp-json/wp/v2/types'))
      return json({ rr_letter: { name: 'Letters', rest_base: 'letters' }, page: { rest_base: 'pages' } });
    return url.startsWith('/wp-json/wp/v2/letters') ? json([post]) : undefined;
  };
  expect(await world.ask('find-publisher', { address: SITE })).toMatchObject({
    ok: true,
    value: { name: 'Friends of the Canal', source: 'wordpress', signed: false, letters: 1 },
  });

  world.sites[SITE] = ({ url }) =>
    url === '/'
      ? {
          body: '<link rel="alternate" type="application/rss+xml" href="/blog/feed"><link rel="alternate" type="application/rss+xml" href="https://elsewhere.example/feed">',
        }
      : url === '/blog/feed'
        ? {
            body: `<rss version="2.0"><channel><title>Canal blog</title><item><title>${TITLE}</title><link>https://${SITE}/a</link><description><![CDATA[${content(CANAL)}]]></description></item></channel></rss>`,
          }
        : undefined;
  expect(await world.ask('find-publisher', { address: `https://${SITE}` })).toMatchObject({
    ok: true,
    value: { name: 'Canal blog', source: 'rss', feed: `https://${SITE}/blog/feed`, letters: 1 },
  });

  world.sites[SITE] = ({ url }) => (url === '/letter' ? { body: LETTER_PAGE } : undefined);
  expect(await world.ask('find-publisher', { address: `${SITE}/letter` })).toMatchObject({
    ok: true,
    value: { source: 'page', feed: `https://${SITE}/letter` },
  });

  world.sites[SITE] = ({ url }) => (url === '/' ? { body: '<h1>Hello</h1>' } : undefined);
  expect(await world.ask('find-publisher', { address: SITE })).toEqual({ ok: false, error: 'no-source' });
  expect(await world.ask('find-publisher', { address: 'not an address' })).toEqual({ ok: false, error: 'no-source' });
});

test('from a letter file to a signed feed that is followed, fills, and is refused when one byte has changed', async ({
  world,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'rapid-responder-alerts-'));
  const publish = (...args: string[]) =>
    execFileSync(
      'node',
      [
        'tools/publish/publish.mjs',
        ...args,
        '--key',
        join(folder, 'key.pem'),
        '--out',
        join(folder, 'out'),
        '--expires',
        '2099-01-01',
        '--topics',
        'environment',
      ],
      { encoding: 'utf8' },
    );
  execFileSync('node', ['tools/publish/publish.mjs', '--new-key', join(folder, 'key.pem')]);
  writeFileSync(join(folder, 'letter.txt'), `${TITLE}\n\nDear Senator / Representative:\n\n${textOf(CANAL)}\n`);
  publish(join(folder, 'letter.txt'), '--to', 'senate,house', '--publisher', 'Friends of the Canal');
  const file = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
  let spoil = (text: string) => text;
  world.sites[SITE] = ({ url }) => {
    if (url === '/') return { body: '<link rel="alternate" type="application/feed+json" href="/alerts/feed.json">' };
    if (url === '/alerts/feed.json')
      return { headers: { 'content-type': 'application/feed+json' }, body: spoil(file('feed.json')) };
    return url === '/alerts/feed.json.sig' ? { body: file('feed.json.sig') } : undefined;
  };
  const found = (await world.ask('find-publisher', { address: SITE })) as {
    ok: boolean;
    value: Record<string, unknown>;
  };
  expect(found).toMatchObject({
    ok: true,
    value: { name: 'Friends of the Canal', source: 'json-feed', signed: true, letters: 1 },
  });
  const followed = (await world.ask('subscribe', found.value)) as { ok: boolean; value: { id: string } };
  expect(followed).toMatchObject({ ok: true, value: { key: found.value.key } });
  const { id } = followed.value;
  const feed = async () =>
    ((await world.stored('feeds')) as Record<string, { problem?: string; version?: number; alerts: { id: string }[] }>)[
      id
    ];
  expect(await feed()).toMatchObject({ version: 1, alerts: [{ id: 'open-the-harrow-locks' }] });

  const worker = await theWorker(world.extension.context);
  // Letters that were begun would be counted first.
  await seedStorage(worker, { 'local:actions': [] });
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  await world.ask('mark-alert-read', { alertId: 'open-the-harrow-locks' });
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');

  const form = await visit(world, `https://${HOSTS.gravity}/contact`);
  await form.waitForSelector(BOX, { state: 'visible' });
  expect(await world.ask('fill', { tabId: await tabOf(world, form), alertId: 'open-the-harrow-locks' })).toMatchObject({
    ok: true,
  });
  expect(await form.inputValue(BOX)).toContain(textOf(CANAL));
  await form.close();

  spoil = (text) => text.replace('Harrow', 'Narrow');
  expect(await world.ask('refresh-alerts', {})).toBe(false);
  expect(await feed()).toMatchObject({
    problem: 'bad-signature',
    version: 1,
    alerts: [{ id: 'open-the-harrow-locks', title: 'Open the Harrow Locks' }],
  });

  // A second alert: told of once, also when the worker was stopped in between.
  spoil = (text) => text;
  await seedStorage(worker, {
    'local:preferences': { response: 'yes', continueGates: false, notify: true, quietFrom: 0, quietTo: 0 },
  });
  writeFileSync(
    join(folder, 'two.txt'),
    `Rapid Responder Letter: Keep the Archive\n\nDear Senator:\n\n${textOf(ARCHIVE)}\n`,
  );
  publish(join(folder, 'two.txt'), '--to', 'senate');
  expect(await world.ask('refresh-alerts', {})).toBe(true);
  expect(Object.keys(await worker.evaluate(() => chrome.notifications.getAll()))).toEqual(['alert:keep-the-archive']);
  expect(await world.stored('told-alerts')).toEqual(['open-the-harrow-locks', 'keep-the-archive']);
  await stopWorker(world.extension.context);
  expect(await world.ask('refresh-alerts', {})).toBe(true);
  expect(await world.stored('told-alerts')).toEqual(['open-the-harrow-locks', 'keep-the-archive']);
  expect(await feed()).toMatchObject({ version: 2 });

  expect(await world.ask('unsubscribe', { id })).toBe(true);
  expect(await feed()).toBeUndefined();
});
