import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { HOSTS, MINE, SUPPORTER } from '../../tools/demo/people.mjs';
import { senateGravity } from '../../tools/demo/sites/senate-gravity.mjs';
import { openScreen, openToolbarPopup, seedStorage, stopWorker, theWorker } from '../../tools/harness/launch.mjs';
import { serveSites } from '../../tools/harness/serve.mjs';
import { ARCHIVE, CANAL, textOf } from '../unit/letters/bodies';
import { FRAMES, STYLES } from '../unit/letters/markup';
import type { Site } from './extension';
import { launchGranted } from './granted';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(what: object): Promise<{ id?: number }[]> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  action: { getBadgeText(details: object): Promise<string> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
};

const SITE = 'canal.example';
const TITLE = 'Rapid Responder Letter: Open the Harrow Locks';
const content = (body: typeof CANAL): string =>
  STYLES['classic paragraphs']?.({ salutation: 'Dear Senator / Representative:', body }) ?? '';
const LETTER_PAGE = FRAMES['classic theme']?.(TITLE, content(CANAL)) ?? '';
const BOX = '#input_7_9';

type Extension = Awaited<ReturnType<typeof launchGranted>>;
interface World {
  readonly extension: Extension;
  readonly sites: Record<string, Site>;
  readonly screen: Page;
  ask(kind: string, data: unknown): Promise<unknown>;
  stored(key: string): Promise<unknown>;
}

const test = base.extend<object, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a pattern here
    async ({}, use) => {
      const server = await serveSites({ [HOSTS.gravity]: senateGravity });
      const extension = await launchGranted({ port: server.port, hosts: [SITE] });
      const quill = MINE.find(({ host }) => host === HOSTS.gravity);
      const office = {
        bioguide: quill?.bioguide,
        name: 'Theodore Quill',
        last: 'Quill',
        chamber: 'senate',
        state: 'VT',
        url: `https://${HOSTS.gravity}`,
      };
      await seedStorage(extension.worker, {
        'local:supporter': SUPPORTER,
        'local:subscriptions': [],
        'local:offices': { congress: 119, asOf: '2999-01-01', offices: [office] },
      });
      const screen = await openScreen(extension, 'popup.html?screen');
      await use({
        extension,
        screen,
        sites: server.sites as Record<string, Site>,
        ask: (kind, data) =>
          screen.evaluate(
            ([k, d]: readonly [string, unknown]) => chrome.runtime.sendMessage({ to: 'background', kind: k, data: d }),
            [kind, data] as const,
          ),
        stored: async (key) => (await screen.evaluate((name: string) => chrome.storage.local.get(name), key))[key],
      });
      await extension.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
});

async function tabOf({ extension }: World, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await theWorker(extension.context);
  return worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
}

async function visit({ extension }: World, url: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  return page;
}

test('the page’s letter: read on asking, exactly, and the page stays as it was', async ({ world }) => {
  world.sites[SITE] = () => ({ body: LETTER_PAGE });
  const page = await visit(world, `https://${SITE}/rapid-responder/locks/`);
  const state = () => page.evaluate(() => document.documentElement.outerHTML + Object.keys(globalThis).join());
  const before = await state();
  const found = (await world.ask('read-page-letter', { tabId: await tabOf(world, page) })) as {
    ok: boolean;
    value: Record<string, unknown>;
  };
  expect(found).toMatchObject({
    ok: true,
    value: {
      title: TITLE,
      subject: 'Open the Harrow Locks',
      url: `https://${SITE}/rapid-responder/locks/`,
      publisher: 'Friends of the Canal',
      unclear: false,
      letters: [{ audience: { kind: 'congress' }, body: textOf(CANAL) }],
    },
  });
  expect(await state()).toBe(before);

  const id = await world.ask('keep-own-letter', found.value);
  const form = await visit(world, `https://${HOSTS.gravity}/contact`);
  await form.waitForSelector(BOX, { state: 'visible' });
  expect(await world.ask('fill', { tabId: await tabOf(world, form), alertId: id })).toMatchObject({ ok: true });
  const letter = await form.inputValue(BOX);
  expect(letter).toContain('Dear Senator Quill:');
  expect(letter).toContain(textOf(CANAL));
  expect(await world.ask('forget-own-letter', { alertId: id })).toBe(true);
  await form.close();
  await page.close();
});

test('what scripts wrote is read as it stands; what the eye does not see is asked about', async ({ world }) => {
  const parts = CANAL.map((part) => `<p>${part}</p>`).join('');
  world.sites[SITE] = () => ({
    body: `<h1>${TITLE}</h1><style>.away{display:none}</style><div class="away"><p>Dear Senator:</p><p>I ask you for something that nobody sees, and this is a second letter, you know.</p></div><div id="host"></div><iframe srcdoc="${'<p>Unimportant</p>'.replaceAll('"', '&quot;')}"></iframe><script>document.querySelector('#host').attachShadow({mode:'open'}).innerHTML = ${JSON.stringify(`<p>Dear Representative:</p>${parts}`)}</script>`,
  });
  const page = await visit(world, `https://${SITE}/`);
  const found = await world.ask('read-page-letter', { tabId: await tabOf(world, page) });
  expect(found).toMatchObject({
    ok: true,
    value: {
      unclear: true,
      letters: [
        { audience: { chamber: 'senate' }, unclear: true },
        { audience: { chamber: 'house' }, body: textOf(CANAL), unclear: false },
      ],
    },
  });
  await page.close();
});

test('an article gives a plain no, and so does a page that may not be read', async ({ world }) => {
  world.sites[SITE] = () => ({ body: '<h1>News</h1><p>The locks stay closed, the council said on Monday.</p>' });
  const page = await visit(world, `https://${SITE}/news`);
  expect(await world.ask('read-page-letter', { tabId: await tabOf(world, page) })).toEqual({
    ok: false,
    error: 'no-letter',
  });
  await page.goto('chrome://version');
  expect(await world.ask('read-page-letter', { tabId: await tabOf(world, page) })).toEqual({
    ok: false,
    error: 'no-access',
  });
  await page.close();
});

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

test('the popup on a letter page', async ({ world }) => {
  world.sites[SITE] = () => ({ body: LETTER_PAGE });
  const page = await visit(world, `https://${SITE}/rapid-responder/locks/`);
  await page.bringToFront();
  const popup = await openToolbarPopup({
    context: world.extension.context,
    worker: await theWorker(world.extension.context),
  });
  const button = `[...document.querySelectorAll('button')].find((one) => /page.s letter/i.test(one.textContent))`;
  await popup.until(`Boolean(${button})`);
  await popup.click(button);
  await popup.until(`document.body.textContent.includes('Harrow Canal')`);
  mkdirSync('.output/pictures', { recursive: true });
  writeFileSync('.output/pictures/popup-on-a-letter-page.png', await popup.screenshot());
  await popup.close();
  await page.close();
});
