import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { differences } from '../../tools/demo/expected.mjs';
import { clickWrite, openReadyPopup, pageOf, seed, waitFor, waitUntilReady } from '../../tools/demo/job.mjs';
import { HOSTS, SUPPORTER } from '../../tools/demo/people.mjs';
import { lettersSent, OTHER_HOSTS, serveDemo } from '../../tools/demo/serve.mjs';
import { launchExtension, openScreen } from '../../tools/harness/launch.mjs';
import { lookInto, recordMessages, recordPages, recordStorage, requestsIn, type Seen } from './leak/record';
import { addToTable } from './report-table';

interface Shown {
  readonly action: { getTitle(what: object): Promise<string>; getBadgeText(what: object): Promise<string> };
  readonly notifications?: { getAll(): Promise<object> };
}

/** What nobody but the office may get, in the shapes in which it could travel. */
const PERSONAL = [
  SUPPORTER.given,
  SUPPORTER.family,
  SUPPORTER.street,
  SUPPORTER.street2,
  SUPPORTER.email,
  SUPPORTER.phone,
  '802-555-0143',
  '(802) 555-0143',
  SUPPORTER.city,
  SUPPORTER.zip,
].flatMap((value) => [...new Set([value, encodeURIComponent(value), value.replaceAll(' ', '+'), value.toLowerCase()])]);
/** What a letter and its receipt may hold: who signs, and where they live as far as the office must know. */
const SIGNATURE = new Set(
  [SUPPORTER.given, SUPPORTER.family, SUPPORTER.city, SUPPORTER.zip].flatMap((one) => [one, one.toLowerCase()]),
);

const leaksIn = (seen: readonly Seen[], but: ReadonlySet<string> = new Set()): string[] =>
  seen.flatMap(({ where, text }) =>
    PERSONAL.filter((value) => !but.has(value) && text.includes(value)).map(
      (value) => `${where}: ${value} in ${text.slice(Math.max(0, text.indexOf(value) - 60), text.indexOf(value) + 60)}`,
    ),
  );
const OFFICES = [HOSTS.amend, HOSTS.gravity, HOSTS.house];

test.setTimeout(150_000);

test('the profile is in the forms and in the extension’s own storage, and nowhere else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rr-leak-'));
  const [netLog, consoleLog] = [join(folder, 'net.json'), join(folder, 'console.log')];
  const server = await serveDemo();
  const extension = await launchExtension({
    port: server.port,
    hosts: OTHER_HOSTS,
    args: [
      `--log-net-log=${netLog}`,
      '--net-log-capture-mode=Everything',
      '--enable-logging',
      `--log-file=${consoleLog}`,
      '--log-level=0',
    ],
  });
  const { context } = extension;
  const pages = await recordPages(context);
  let stores: Seen[] = [];
  let atGate: Seen[] = [];
  try {
    const screen: Page = await openScreen(extension, 'popup.html?recording');
    const writes = await recordStorage(screen);
    await seed(extension);
    const sent = await recordMessages(extension.worker);
    const popup = await openReadyPopup(extension);
    const clicked = await clickWrite(popup);
    await waitUntilReady(extension, clicked, {
      onGate: async () => {
        atGate = await sent();
      },
    });

    for (const host of OFFICES) {
      const page = pageOf(context, host);
      if (!page) throw new Error(`No tab of ${host}`);
      expect(await differences(page, host), 'the job was done').toEqual([]);
      // The House page's own server wrote the ZIP code, which the person sent through the gate, into its markup.
      const told = host === HOSTS.house ? new Set([SUPPORTER.zip]) : new Set<string>();
      expect(leaksIn(await lookInto(page), told), `what ${host} shows and stores`).toEqual([]);
    }
    const onHouse = new Set([SUPPORTER.zip]);
    expect(leaksIn(pages, onHouse), 'addresses, attributes, texts, messages, errors and words of the pages').toEqual(
      [],
    );

    const gate = atGate.filter(({ where }) => where.startsWith(`https://${HOSTS.house}/`));
    expect(
      gate.some(({ text }) => text.includes(SUPPORTER.zip)),
      'the gate is given the ZIP code',
    ).toBe(true);
    expect(leaksIn(gate, new Set([SUPPORTER.zip])), 'and nothing besides').toEqual([]);

    stores = await writes();
    const stored = stores;
    const keysWith = (some: readonly Seen[]) => [...new Set(some.map(({ where }) => where))].sort();
    const leaked = stored.filter((one) => leaksIn([one]).length > 0);
    expect(keysWith(leaked), 'what is stored where').toEqual(['local:receipts', 'local:supporter']);
    expect(
      leaksIn(
        stored.filter(({ where }) => where === 'local:receipts'),
        SIGNATURE,
      ),
      'receipts',
    ).toEqual([]);

    const shown = await context.serviceWorkers()[0]?.evaluate(async () => {
      const { action, notifications } = (globalThis as unknown as { chrome: Shown }).chrome;
      return JSON.stringify([await action.getTitle({}), await action.getBadgeText({}), await notifications?.getAll()]);
    });
    expect(leaksIn([{ where: 'toolbar and notifications', text: shown ?? '' }])).toEqual([]);

    // The person sends one letter: that request holds the person, and no other ever does.
    const amend = pageOf(context, HOSTS.amend);
    await amend?.bringToFront();
    await amend?.click('#submit');
    await waitFor('the letter', () => lettersSent(server).length === 1);
  } finally {
    await extension.close();
    await server.close();
  }
  const mine = lettersSent(server);
  const gatePost = server.seen.filter(({ url }: { url: string }) => url.includes('formproc_za'));
  const others = server.seen.filter((one: object) => !mine.includes(one) && !gatePost.includes(one));
  const asText = (all: object[]): Seen[] => all.map((one) => ({ where: 'request', text: JSON.stringify(one) }));
  expect(others.length).toBeGreaterThan(5);
  expect(leaksIn(asText(others)), 'requests that reached a server').toEqual([]);
  expect(leaksIn(asText(gatePost), new Set([SUPPORTER.zip])), 'what the gate got').toEqual([]);
  expect(leaksIn(asText(mine)).length, 'the letter itself is personal').toBeGreaterThan(0);

  const network = requestsIn(netLog);
  expect(
    network.some(({ text }) => text.includes(HOSTS.feed)),
    'the network log saw the worker',
  ).toBe(true);
  const toOffice = ({ text }: Seen) =>
    /^POST \S+ HTTP\/1/.test(text) && /^host: \S+\.(?:senate|house)\.gov/im.test(text);
  expect(network.filter(toOffice), 'the gate and the letter').toHaveLength(2);
  expect(leaksIn(network.filter((one) => !toOffice(one))), 'all that left the browser').toEqual([]);
  expect(leaksIn([{ where: 'the browser’s own log', text: readFileSync(consoleLog, 'utf8') }])).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
  const count = (word: RegExp) => pages.filter(({ where }) => word.test(where)).length;
  addToTable('leak', [
    'Looked at, all free of the profile but where said:',
    `  requests that reached a server     ${server.seen.length} (one letter and one gate, by the person’s own press, hold it)`,
    `  events of the browser’s network    ${network.length} (the same two)`,
    `  writes into the extension’s store  ${stores.length} (only supporter and receipts hold it)`,
    `  messages to the gate’s page        ${atGate.length} (only the ZIP code)`,
    `  attributes and texts that changed  ${count(/^attribute|^text|^new element/)}`,
    `  addresses                          ${count(/^address/)}`,
    `  console lines and errors           ${count(/console|error|rejection/)}`,
    '  stores, titles and shadow trees of three pages; toolbar words; the browser’s own log',
  ]);
});
