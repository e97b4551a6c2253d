import { setTimeout as wait } from 'node:timers/promises';
import { HOSTS, SUPPORTER } from '../../../tools/demo/people.mjs';

/** What the tests in Firefox share; `firefox` is what `launchFirefox` gives. */
export function helpersFor(firefox) {
  const stored = (key) => firefox.evaluateAsync(async (name) => (await browser.storage.local.get(name))[name], key);
  const ask = (kind, data) =>
    firefox.evaluateAsync((k, d) => browser.runtime.sendMessage({ to: 'background', kind: k, data: d }), kind, data);
  const until = async (what, look, within = 60_000) => {
    for (const end = Date.now() + within; Date.now() < end; await wait(100)) {
      const answer = await look();
      if (answer) return answer;
    }
    throw new Error(`Waited in vain for ${what}.`);
  };
  /** Runs `work` in the tab of a host, and goes back to where it was. */
  const inTab = async (host, work) => {
    const answer = await firefox.send('WebDriver:GetWindowHandle');
    const home = answer.value ?? answer;
    try {
      for (const handle of await firefox.handles()) {
        await firefox.switchTo(handle);
        const here = await firefox.evaluate(() => location.host).catch(() => undefined);
        if (here === host) return await work();
      }
      throw new Error(`No tab shows ${host}.`);
    } finally {
      await firefox.switchTo(home);
    }
  };
  /** A new tab with an address; gives its number in the extension, and stays on the screen it was on. */
  const openTab = (url) =>
    firefox.evaluateAsync(async (address) => {
      const { id } = await browser.tabs.create({ url: address, active: true });
      // A new tab is "complete" before it has begun; a page without access does not tell its address.
      let begun = false;
      for (let tries = 0; tries < 100; tries++) {
        const { status, url: now } = await browser.tabs.get(id);
        begun ||= status === 'loading' || now === address;
        if (begun && status === 'complete' && (now === undefined || now === address)) return id;
        await new Promise((done) => setTimeout(done, 50));
      }
      return id;
    }, url);
  /** A supporter with one publisher, whose alert is there. */
  const seed = async () => {
    await firefox.goto(firefox.url('popup.html'));
    await firefox.evaluateAsync(
      (supporter, feed) =>
        browser.storage.local.set({
          supporter,
          subscriptions: [
            {
              id: 'demo',
              name: 'Demo',
              site: `https://${feed}/`,
              feed: `https://${feed}/feed.json`,
              source: 'json-feed',
            },
          ],
        }),
      SUPPORTER,
      HOSTS.feed,
    );
  };
  return { stored, ask, until, inTab, openTab, seed };
}
