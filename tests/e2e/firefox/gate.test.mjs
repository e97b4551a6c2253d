// A ZIP gate in Firefox: filled with the ZIP code alone and not pressed; behind the person's own press the form is filled.
// Who lets simple gates be continued is led on without a press, and nothing is sent then either.
// Fails without the defence: take `if (continueGates && complete)` out of entrypoints/background/actions/record-fill.ts.
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { HOSTS, MINE, SUPPORTER } from '../../../tools/demo/people.mjs';
import { lettersSent, serveDemo } from '../../../tools/demo/serve.mjs';
import { launchFirefox } from '../../../tools/harness/firefox.mjs';
import { helpersFor } from './helpers.mjs';

const server = await serveDemo();
const firefox = await launchFirefox({ port: server.port });
const { ask, stored, until, inTab, seed } = helpersFor(firefox);
const { bioguide } = MINE.find(({ host }) => host === HOSTS.house);
const state = async () => (await stored('actions'))?.at(-1)?.deliveries[0]?.state;
const posts = () => server.seen.filter(({ host, method }) => host === HOSTS.house && method === 'POST');
const write = async () => {
  const alertId = (await stored('feeds')).demo.alerts[0].id;
  assert.equal((await ask('start-action', { alertId, offices: [bioguide], again: true })).ok, true);
};

try {
  await seed();
  await until('the alert', async () => (await stored('feeds'))?.demo?.alerts.length > 0);
  await write();
  await until('the gate', async () => (await state()) === 'gate');
  const typed = await inTab(HOSTS.house, () =>
    firefox.evaluate(() =>
      [...document.querySelectorAll('#emailForm input')]
        .filter(({ type, value }) => type !== 'hidden' && type !== 'submit' && value !== '')
        .map(({ value }) => value),
    ),
  );
  assert.ok(typed.join('') !== '' && SUPPORTER.zip.startsWith(typed[0]), `the ZIP code: ${typed}`);
  await wait(1500);
  assert.equal(posts().length, 0, 'the gate’s button is the person’s');
  await inTab(HOSTS.house, () => firefox.evaluate(() => document.querySelector('#emailForm button').click()));
  await until('the form', async () => ['filled', 'needs-you'].includes(await state()));
  assert.equal(posts().length, 1, 'one press, one gate');
  for (const personal of [SUPPORTER.given, SUPPORTER.family, SUPPORTER.street, SUPPORTER.email])
    assert.ok(!posts()[0].body.includes(personal), 'the gate learns the ZIP code, no more');

  await firefox.evaluateAsync(async () => {
    const { preferences } = await browser.storage.local.get('preferences');
    await browser.storage.local.set({ preferences: { ...preferences, response: 'yes', continueGates: true } });
    await browser.storage.local.remove('actions');
    for (const tab of await browser.tabs.query({ url: 'https://*.house.gov/*' })) await browser.tabs.remove(tab.id);
  });
  await write();
  await until('the form behind the gate', async () => ['filled', 'needs-you'].includes(await state()));
  assert.equal(posts().length, 2);
  assert.deepEqual(lettersSent(server), [], 'nothing is sent');
  console.log(
    'Firefox: the gate gets the ZIP code alone, waits for the person or goes on as they wished; nothing sent.',
  );
} finally {
  await firefox.close();
  await server.close();
}
