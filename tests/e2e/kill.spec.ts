import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { pageOf, seed, waitFor } from '../../tools/demo/job.mjs';
import { HOSTS } from '../../tools/demo/people.mjs';
import { lettersSent, OTHER_HOSTS, serveDemo } from '../../tools/demo/serve.mjs';
import { launchExtension, stopWorker } from '../../tools/harness/launch.mjs';
import {
  click,
  complaints,
  type Delivery,
  killBrowser,
  OFFICES,
  type Person,
  personAt,
  SEND,
  stopWhen,
  untilReady,
} from './kill/person';
import { addToTable } from './report-table';

type Demo = Awaited<ReturnType<typeof serveDemo>>;
type Extension = Awaited<ReturnType<typeof launchExtension>>;

/** One server for the file; a browser whose profile outlives it for every test. */
const test = base.extend<{ profile: string; extension: Extension; person: Person }, { server: Demo }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a pattern here
    async ({}, use) => {
      const server = await serveDemo();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a pattern here
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'rapid-responder-kill-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  extension: async ({ server, profile }, use) => {
    server.seen.length = 0;
    const extension = await launchExtension({ port: server.port, hosts: OTHER_HOSTS, profile });
    await seed(extension);
    await use(extension);
    await extension.close().catch(() => undefined);
  },
  person: async ({ extension }, use) => use(await personAt(extension)),
});

const restart = (server: Demo, profile: string) => launchExtension({ port: server.port, hosts: OTHER_HOSTS, profile });
const row = (what: string, ...said: string[]): void => addToTable('kill', [`${what.padEnd(58)} ${said.join('; ')}`]);
const some = (state: string) => (now: readonly Delivery[]) => now.some((one) => one.state === state);
const sent = (server: Demo): number => lettersSent(server).length;

async function expectAllRight(context: BrowserContext, person: Person, server: Demo): Promise<void> {
  expect(await complaints(context)).toEqual([]);
  expect(await person.deliveries()).toHaveLength(3);
  expect(await person.stored('actions')).toHaveLength(1);
  expect(sent(server)).toBe(0);
}

const MOMENTS: readonly (readonly [string, (now: readonly Delivery[]) => boolean])[] = [
  ['as soon as the click is stored', (now) => now.length === 3],
  ['when the first tab is noted', some('opened')],
  ['when every tab is noted', (now) => now.length === 3 && now.every(({ tabId }) => tabId !== undefined)],
  ['when the first form is filled', some('filled')],
  ['at the gate', some('gate')],
  [
    'when all is ready but what is behind the gate',
    (now) => now.filter(({ state }) => state === 'filled').length === 2,
  ],
];

test('the worker is stopped at every step until the forms are ready', async ({ extension, person, server }) => {
  for (const [name, moment] of MOMENTS) {
    await click(person);
    await stopWhen(extension.context, person, moment);
    await untilReady(extension.context, person);
    await expectAllRight(extension.context, person, server);
    row(`worker stopped ${name}`, await person.states(), '3 tabs, nothing wrong in the forms');
    for (const page of extension.context.pages()) if (page !== person.screen) await page.close();
    await waitFor('the closed tabs', async () => (await person.deliveries()).every((one) => one.tabId === undefined));
    await person.screen.evaluate(() =>
      (globalThis as never as Chrome).chrome.storage.local.set({ actions: [], receipts: [] }),
    );
  }
});

interface Chrome {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

test('the worker is stopped around Send: what was sent is known, and once', async ({ extension, person, server }) => {
  await click(person);
  await untilReady(extension.context, person);
  for (const host of OFFICES) {
    await stopWorker(extension.context);
    const page = pageOf(extension.context, host) as Page;
    await page.bringToFront();
    await page.click(SEND[host] ?? '');
  }
  await waitFor('three thanks', async () => (await person.states()) === 'confirmed, confirmed, confirmed');
  await waitFor('three receipts', async () => (await receipts(person)).join() === 'confirmed,confirmed,confirmed');
  expect(sent(server)).toBe(3);
  row('worker stopped before each Send', await person.states(), `${sent(server)} letters, 3 receipts`);
});

const receipts = async (person: Person): Promise<string[]> =>
  ((await person.stored('receipts')) as { state: string }[] | undefined)?.map(({ state }) => state) ?? [];

test('tabs are closed: what is left is opened again, and nothing twice', async ({ extension, person, server }) => {
  const { context } = extension;
  await click(person);
  await untilReady(context, person);
  await (pageOf(context, HOSTS.gravity) as Page).close();
  await waitFor('the closed tab', async () => (await person.states()) === 'filled, failed: tab-closed, needs-you');
  row('a filled tab closed', await person.states());
  const [action] = (await person.stored('actions')) as { id: string }[];
  await stopWorker(context);
  await person.ask('resume-action', { actionId: action?.id });
  await untilReady(context, person);
  await expectAllRight(context, person, server);
  row('"go on"', await person.states(), '3 tabs');

  // The office is slow to answer, and the person closes the tab after Send: nobody knows, and nobody pretends to.
  const answer = server.sites[HOSTS.gravity];
  let release = (): void => undefined;
  const slow = new Promise<void>((done) => {
    release = done;
  });
  server.sites[HOSTS.gravity] = async (request: { method: string }) => {
    if (request.method === 'POST') await slow;
    return answer(request);
  };
  const page = pageOf(context, HOSTS.gravity) as Page;
  await page.bringToFront();
  await page.click(SEND[HOSTS.gravity] ?? '');
  await waitFor('the pressed Send', async () => JSON.stringify(await person.deliveries()).includes('"pressed"'));
  await page.close();
  await waitFor('the doubt', async () => (await person.states()) === 'filled, failed: unsure, needs-you');
  release();
  server.sites[HOSTS.gravity] = answer;
  await person.ask('resume-action', { actionId: action?.id });
  expect(context.pages().some((one) => one.url().startsWith(`https://${HOSTS.gravity}/`))).toBe(false);
  row('Send pressed, tab closed before the thanks, "go on"', await person.states(), 'not opened again by itself');
  await person.ask('mark-sent', { actionId: action?.id, bioguide: (await person.deliveries())[1]?.bioguide });
  expect(await person.states()).toBe('filled, sent, needs-you');
  expect((await receipts(person)).filter((state) => state === 'sent')).toHaveLength(1);
});

test('the browser is killed and started again', async ({ person, server, profile }) => {
  await click(person);
  await waitFor('an open tab', async () => (await person.deliveries()).some(({ state }) => state === 'opened'));
  await killBrowser(profile);
  const second = await restart(server, profile);
  const again = await personAt(second);
  await again.ask('find-offices', {});
  await waitFor('the lost tabs', async () => (await again.deliveries()).every((one) => one.tabId === undefined));
  expect(second.context.pages().filter((page) => page.url().includes('.gov'))).toEqual([]);
  row('browser killed while the tabs open, started again', await again.states(), 'nothing opens by itself');
  const [action] = (await again.stored('actions')) as { id: string }[];
  await again.ask('resume-action', { actionId: action?.id });
  await untilReady(second.context, again);
  await expectAllRight(second.context, again, server);
  row('"go on"', await again.states(), '3 tabs');

  const page = pageOf(second.context, HOSTS.gravity) as Page;
  await page.bringToFront();
  await page.click(SEND[HOSTS.gravity] ?? '');
  await waitFor('the thanks', async () => (await again.states()) === 'filled, confirmed, needs-you');
  await killBrowser(profile);
  const third = await restart(server, profile);
  const last = await personAt(third);
  await last.ask('find-offices', {});
  await waitFor('the lost tabs', async () => (await last.deliveries()).every((one) => one.tabId === undefined));
  expect(await last.states()).toBe('failed: tab-closed, confirmed, failed: tab-closed');
  await last.ask('resume-action', { actionId: action?.id });
  await waitFor('the two that are left', async () => {
    const now = await last.deliveries();
    return now.filter(({ tabId }) => tabId !== undefined).length === 2 && now[0]?.state === 'filled';
  });
  expect(third.context.pages().some((one) => one.url().startsWith(`https://${HOSTS.gravity}/`))).toBe(false);
  expect(sent(server)).toBe(1);
  expect(await receipts(last)).toContain('confirmed');
  row('one sent, browser killed, started again, "go on"', await last.states(), `${sent(server)} letter sent`);
  await third.close();
});
