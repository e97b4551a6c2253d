// The extension is updated in the middle of an action: the old scripts are quiet, the tabs stay the action's, and it goes on.
// Fails without the defence: let `lives` in entrypoints/background/actions/store.ts give false; the tabs are forgotten then.
import assert from 'node:assert/strict';
import { EXPECTED } from '../../../tools/demo/expected.mjs';
import { HOSTS } from '../../../tools/demo/people.mjs';
import { lettersSent, serveDemo } from '../../../tools/demo/serve.mjs';
import { launchFirefox } from '../../../tools/harness/firefox.mjs';
import { helpersFor } from './helpers.mjs';

const server = await serveDemo();
const firefox = await launchFirefox({ port: server.port });
const { stored, until, inTab, seed } = helpersFor(firefox);
const deliveries = async () => (await stored('actions'))?.at(-1)?.deliveries ?? [];
const zip = () => inTab(HOSTS.house, () => firefox.evaluate(() => document.querySelector('#zip5, [name=zip5]')?.value));

try {
  await seed();
  await until('the alert', async () => (await stored('feeds'))?.demo?.alerts.length > 0);
  await firefox.goto(firefox.url('popup.html'));
  await firefox.until(() => document.querySelector('#write')?.textContent.includes('3'));
  await firefox.evaluate(() => document.querySelector('#write').click());
  await until('the gate and two forms', async () => {
    const all = (await deliveries()).map(({ state }) => state);
    return all.includes('gate') && !all.includes('opened') && !all.includes('waiting');
  });
  const before = (await deliveries()).map(({ tabId }) => tabId);

  // A screen of the extension goes with it: the update is made from another tab, and a new screen opened after it.
  const { handle } = await firefox.send('WebDriver:NewWindow', { type: 'tab' });
  await firefox.switchTo(handle);
  await firefox.install();
  await firefox.goto(firefox.url('popup.html'));
  await until('the action, with its tabs', async () => (await deliveries()).every(({ tabId }) => tabId !== undefined));
  assert.deepEqual(
    (await deliveries()).map(({ tabId }) => tabId),
    before,
    'the same tabs',
  );
  assert.notEqual(await zip(), '', 'the gate is as it was');

  await inTab(HOSTS.house, () => firefox.evaluate(() => document.querySelector('#emailForm button').click()));
  await until('the form behind the gate', async () => (await deliveries()).some(({ state }) => state === 'needs-you'));
  const message =
    Object.keys(EXPECTED[HOSTS.house]).find((selector) => /message|comment/i.test(selector)) ?? 'textarea';
  const text = await inTab(HOSTS.house, () =>
    firefox.evaluate((at) => document.querySelector(at)?.value ?? '', message),
  );
  assert.ok(text.length > 100, 'the letter stands in the form');
  assert.deepEqual(lettersSent(server), [], 'nothing is sent');
  console.log('Firefox: updated in the middle of an action, it goes on in the same tabs.');
} finally {
  await firefox.close();
  await server.close();
}
