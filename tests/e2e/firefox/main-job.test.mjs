// The main job in Firefox: three forms filled from one click, with the background stopped in the middle, nothing sent.
import assert from 'node:assert/strict';
import { EXPECTED } from '../../../tools/demo/expected.mjs';
import { HOSTS } from '../../../tools/demo/people.mjs';
import { lettersSent, serveDemo } from '../../../tools/demo/serve.mjs';
import { launchFirefox } from '../../../tools/harness/firefox.mjs';
import { helpersFor } from './helpers.mjs';

const server = await serveDemo();
const firefox = await launchFirefox({ port: server.port });

const { stored, until: untilThen, inTab, seed } = helpersFor(firefox);
const until = (what, look) => untilThen(what, look, 40_000);
const deliveries = async () => (await stored('actions'))?.at(-1)?.deliveries ?? [];

const seen = (selectors) =>
  firefox.evaluate(
    (list) =>
      Object.fromEntries(
        list.map((selector) => {
          const one = document.querySelector(selector);
          if (!one) return [selector, undefined];
          if (one.type === 'checkbox' || one.type === 'radio') return [selector, one.checked];
          return [selector, one.localName === 'select' ? one.options[one.selectedIndex]?.text.trim() : one.value];
        }),
      ),
    selectors,
  );

try {
  await seed();
  await until('the alert', async () => (await stored('feeds'))?.demo?.alerts.length > 0);
  await firefox.goto(firefox.url('popup.html'));
  await firefox.until(() => document.querySelector('#write')?.textContent.includes('3'));
  await firefox.stopBackground();
  await firefox.evaluate(() => document.querySelector('#write').click());
  await until('the gate', async () => (await deliveries()).some(({ state }) => state === 'gate'));
  await firefox.stopBackground();
  await inTab(HOSTS.house, () => firefox.evaluate(() => document.querySelector('#emailForm button').click()));
  const ready = new Set(['filled', 'needs-you']);
  await until('all three forms', async () => {
    const all = await deliveries();
    return all.length === 3 && all.every(({ state }) => ready.has(state));
  });
  for (const [host, expected] of Object.entries(EXPECTED)) {
    const values = await inTab(host, () => seen(Object.keys(expected)));
    assert.deepEqual(values, expected, host);
  }
  assert.deepEqual(lettersSent(server), [], 'nothing is sent');
  console.log('Firefox: three forms filled, background stopped twice, nothing sent.');
} finally {
  await firefox.close();
  await server.close();
}
