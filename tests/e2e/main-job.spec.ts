import { expect } from '@playwright/test';
import { differences } from '../../tools/demo/expected.mjs';
import {
  clickWrite,
  continueGate,
  lastAction,
  openReadyPopup,
  pageOf,
  stored,
  WRITE_BUTTON,
  waitFor,
  waitUntilReady,
} from '../../tools/demo/job.mjs';
import { HOSTS, MINE, SUPPORTER } from '../../tools/demo/people.mjs';
import { lettersSent } from '../../tools/demo/serve.mjs';
import { stopWorker } from '../../tools/harness/launch.mjs';
import { type Demo, type DemoExtension as Extension, test } from './demo-world';

const OFFICES = [HOSTS.amend, HOSTS.gravity, HOSTS.house];
const SEND = { [HOSTS.amend]: '#submit', [HOSTS.gravity]: '#gform_submit_button_7', [HOSTS.house]: '#submit' };

const states = async (extension: Extension): Promise<string[]> =>
  (await lastAction(extension))?.deliveries.map(({ state }: { state: string }) => state) ?? [];

async function expectFilled({ context }: Extension): Promise<void> {
  for (const host of OFFICES) {
    const page = pageOf(context, host);
    expect(page, `a tab of ${host}`).toBeDefined();
    if (page) expect(await differences(page, host), host).toEqual([]);
  }
}

/** Whatever reached this machine's server must be free of the person, but for the gate's ZIP code and the letters. */
function expectNothingTold(server: Demo): void {
  const { given, family, street, email, phone } = SUPPORTER;
  const asked = server.seen.filter((one) => !lettersSent(server).includes(one));
  for (const { host, url, headers, body } of asked)
    for (const personal of [given, family, street, email, phone])
      expect(`${url} ${JSON.stringify(headers)} ${body}`, host).not.toContain(personal);
}

test('one click fills three forms, the person sends, and the receipts are kept', async ({ server, extension }) => {
  const popup = await openReadyPopup(extension);
  const clicked = await clickWrite(popup);
  const gates: string[] = [];
  const rows = await waitUntilReady(extension, clicked, {
    onGate: async (bioguide: string) => void gates.push(bioguide),
  });
  expect(gates).toEqual([MINE.find(({ host }) => host === HOSTS.house)?.bioguide]);
  expect(rows.map(({ host, state }: { host: string; state: string }) => `${host} ${state}`)).toEqual([
    `${HOSTS.amend} filled`,
    `${HOSTS.gravity} filled`,
    `${HOSTS.house} needs-you`,
  ]);
  await expectFilled(extension);
  expect(lettersSent(server)).toEqual([]);
  expectNothingTold(server);

  const letters: string[] = [];
  for (const host of OFFICES) {
    const page = pageOf(extension.context, host);
    if (!page) throw new Error(`No tab of ${host}`);
    await page.bringToFront();
    letters.push(await page.locator('textarea:visible').first().inputValue());
    await page.click(SEND[host] ?? '');
  }
  await waitFor('three thanks', async () => (await states(extension)).every((state) => state === 'confirmed'));
  expect(lettersSent(server).map(({ host }: { host: string }) => host)).toEqual(OFFICES);
  expectNothingTold(server);

  const receipts = await stored(extension, 'receipts');
  expect(receipts).toHaveLength(3);
  const kept = JSON.stringify(receipts);
  for (const letter of letters) expect(receipts.map(({ text }: { text: string }) => text)).toContain(letter);
  expect(receipts.every(({ state }: { state: string }) => state === 'confirmed')).toBe(true);
  for (const personal of [SUPPORTER.street, SUPPORTER.email, SUPPORTER.phone]) expect(kept).not.toContain(personal);
});

test('the keyboard alone is enough', async ({ server, extension }) => {
  const popup = await openReadyPopup(extension);
  const focused = `document.activeElement === ${WRITE_BUTTON}`;
  for (let presses = 0; presses < 20 && !(await popup.evaluate(focused)); presses++) await popup.press('Tab');
  expect(await popup.evaluate(focused), 'Tab reaches the button').toBe(true);
  const clicked = Date.now();
  await popup.press('Enter');
  await waitUntilReady(extension, clicked);
  await expectFilled(extension);
  expect(lettersSent(server)).toEqual([]);
});

test('a worker that is stopped while the tabs open loses nothing', async ({ server, extension }) => {
  const popup = await openReadyPopup(extension);
  const opened = extension.context.waitForEvent('page');
  const clicked = await clickWrite(popup);
  await opened;
  await stopWorker(extension.context);
  await waitUntilReady(extension, clicked);
  await expectFilled(extension);
  expect(lettersSent(server)).toEqual([]);
});

test('a worker that is stopped at the gate goes on behind it', async ({ server, extension }) => {
  const popup = await openReadyPopup(extension);
  await clickWrite(popup);
  await waitFor('the gate', async () => {
    const now = await states(extension);
    return now.includes('gate') && !now.includes('opened') && !now.includes('waiting');
  });
  await stopWorker(extension.context);
  await continueGate(extension.context, MINE.find(({ host }) => host === HOSTS.house)?.bioguide);
  await waitFor('the form behind the gate', async () => (await states(extension)).includes('needs-you'));
  await expectFilled(extension);
  expect(lettersSent(server)).toEqual([]);
});

test('without a click nothing is filled', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`https://${HOSTS.gravity}/contact`);
  await page.waitForSelector('#input_7_9', { state: 'visible' });
  // The content script speaks within its calm time of 200 ms, at the latest after 1.5 s.
  await page.waitForTimeout(2000);
  expect(await page.inputValue('#input_7_9')).toBe('');
  expect(await page.inputValue('#input_7_1_3')).toBe('');
  expect(await states(extension)).toEqual([]);
});
