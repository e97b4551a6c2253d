// The status panel in Firefox: closed to the page, says whose page it is and what is left; the person's own click on "next
// office" leads there, a click that a script of the page makes does nothing, and nothing in it fills or sends.
// Fails without the defence: let `attachShadow` in entrypoints/status-panel/panel.ts make an open tree.
import assert from 'node:assert/strict';
import { HOSTS } from '../../../tools/demo/people.mjs';
import { lettersSent, serveDemo } from '../../../tools/demo/serve.mjs';
import { launchFirefox } from '../../../tools/harness/firefox.mjs';
import { helpersFor } from './helpers.mjs';

const server = await serveDemo();
const firefox = await launchFirefox({ port: server.port });
const { ask, stored, until, seed } = helpersFor(firefox);

/** What stands in the panel of the page in front: its words, and the middle of a button. Undefined without a panel. */
const panel = (label) =>
  firefox.inside((wanted) => {
    for (const host of document.documentElement.children) {
      const root = host.openOrClosedShadowRoot;
      if (!root) continue;
      const button = [...root.querySelectorAll('button')].find((one) => one.textContent.includes(wanted));
      const box = button?.getBoundingClientRect();
      return {
        text: root.querySelector('section').innerText,
        at: box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) },
      };
    }
    return undefined;
  }, label);
const visible = async () => {
  const tabs = await firefox.chrome(async () => gBrowser.selectedBrowser.currentURI.host);
  return tabs;
};

try {
  await seed();
  await until('the alert', async () => (await stored('feeds'))?.demo?.alerts.length > 0);
  await firefox.goto(firefox.url('popup.html'));
  await firefox.until(() => document.querySelector('#write')?.textContent.includes('3'));
  await firefox.evaluate(() => document.querySelector('#write').click());
  await until('two forms and the gate', async () => {
    const all = ((await stored('actions'))?.at(-1)?.deliveries ?? []).map(({ state }) => state);
    return all.length === 3 && !all.includes('opened') && !all.includes('waiting');
  });
  const home = await firefox.send('WebDriver:GetWindowHandle').then((answer) => answer.value ?? answer);
  for (const handle of await firefox.handles()) {
    await firefox.send('WebDriver:SwitchToWindow', { handle, focus: true });
    if ((await firefox.evaluate(() => location.host)) === HOSTS.gravity) break;
  }
  const shown = await until('the panel', () => panel('Next'));
  assert.match(shown.text, /Senator/);
  const seen = await firefox.evaluate(() => {
    const hosts = [...document.documentElement.children].filter((one) => one.tagName === 'DIV');
    for (const host of hosts) host.click();
    return hosts.map((host) => `${host.shadowRoot} ${host.textContent}`);
  });
  assert.deepEqual(seen, ['null '], 'the page finds an empty box');
  assert.equal(await visible(), HOSTS.gravity, 'a click by script leads nowhere');

  assert.ok(shown.at, `a button to the next office: ${shown.text}`);
  await firefox.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', origin: 'viewport', ...shown.at },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
  await until('the next office', async () => (await visible()) !== HOSTS.gravity, 5000);
  assert.ok([HOSTS.amend, HOSTS.house].includes(await visible()));
  assert.deepEqual(lettersSent(server), [], 'nothing is sent');
  await firefox.switchTo(home);
  assert.equal((await ask('find-offices', {})).mine.length, 3);
  console.log('Firefox: the panel is closed to the page, and leads to the next office on the person’s own click.');
} finally {
  await firefox.close();
  await server.close();
}
