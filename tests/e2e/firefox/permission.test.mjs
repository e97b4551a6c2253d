// The person has taken the host permission back: nothing is read or filled, the popup says so and has a button that asks again.
// Fails without the defence: take `if (!target) return err('no-access')` out of entrypoints/background/fill/requests.ts.
import assert from 'node:assert/strict';
import { HOSTS } from '../../../tools/demo/people.mjs';
import { serveDemo } from '../../../tools/demo/serve.mjs';
import { launchFirefox } from '../../../tools/harness/firefox.mjs';
import { helpersFor } from './helpers.mjs';

const server = await serveDemo();
const firefox = await launchFirefox({ port: server.port, grant: false });
const { ask, openTab, seed, inTab, until } = helpersFor(firefox);
try {
  await seed();
  const tabId = await openTab(`https://${HOSTS.amend}/contact/email-adaline`);
  assert.deepEqual(await ask('look', { tabId }), { ok: false, error: 'no-access' });
  assert.deepEqual(await ask('fill', { tabId }), { ok: false, error: 'no-access' });
  const empty = await inTab(HOSTS.amend, () =>
    firefox.evaluate(() =>
      [...document.querySelectorAll('input[type=text], input[type=email], textarea')].every((one) => one.value === ''),
    ),
  );
  assert.equal(empty, true, 'the form is as it was');

  // Given again, as by the button in the popup: the same page can be filled without being opened anew.
  await firefox.chrome(async (id) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionPermissions.add(
      id,
      { permissions: [], origins: ['https://*.house.gov/*', 'https://*.senate.gov/*'] },
      extension,
    );
  }, firefox.addon);
  await until('the form to be seen', async () => (await ask('look', { tabId })).ok, 10_000);
  const filled = await ask('fill', { tabId });
  assert.equal(filled.ok, true);
  assert.ok(filled.value.filled.length > 5, 'now it is filled');
  console.log('Firefox: permission withdrawn is said, nothing is filled; given again, the same page is.');
} finally {
  await firefox.close();
  await server.close();
}
