import { setTimeout as wait } from 'node:timers/promises';
import { seedStorage, theWorker } from '../harness/launch.mjs';
import { openToolbarPopup } from '../harness/toolbar.mjs';
import { HOSTS, MINE, SUPPORTER } from './people.mjs';

const SUBSCRIPTION = {
  id: 'demo',
  name: 'Hillside Human Rights Committee',
  site: `https://${HOSTS.feed}/`,
  feed: `https://${HOSTS.feed}/feed.json`,
  source: 'json-feed',
};
const READY = new Set(['filled', 'needs-you', 'sent', 'confirmed', 'failed']);

/** One stored item, read through whichever worker lives; undefined while none does. */
export async function stored({ context }, key) {
  const worker = await theWorker(context);
  return worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key).catch(() => undefined);
}

/** Asks until the answer is there; says in words what never came. */
export async function waitFor(what, ask, within = 20_000) {
  for (const end = Date.now() + within; Date.now() < end; ) {
    const answer = await ask();
    if (answer) return answer;
    await wait(50);
  }
  throw new Error(`Waited ${within / 1000} s in vain for ${what}.`);
}

/** The last action as it stands in the extension's storage. */
export const lastAction = async (extension) => (await stored(extension, 'actions'))?.at(-1);

/** Brings the extension to where a supporter is who has typed a profile and one publisher's address, on a new machine. */
export async function seed(extension) {
  const { worker } = extension;
  await seedStorage(worker, { 'local:supporter': SUPPORTER, 'local:subscriptions': [SUBSCRIPTION] });
  // The weekly look at the public table of offices, brought forward.
  await worker.evaluate(() => chrome.alarms.create('refresh-offices', { when: Date.now() }));
  await waitFor('the table of offices', () => stored(extension, 'offices'), 60_000);
  await waitFor('the alert', async () => (await stored(extension, 'feeds'))?.[SUBSCRIPTION.id]?.alerts.length);
}

/** Expression for the button in the popup. */
export const WRITE_BUTTON = `[...document.querySelectorAll('button')].find((one) => /Write to my 3 offices/.test(one.textContent) && !one.disabled)`;

/** Opens the real toolbar popup and waits until it offers to write to all three offices. */
export async function openReadyPopup(extension) {
  const popup = await openToolbarPopup(extension);
  await popup.until(`Boolean(${WRITE_BUTTON})`);
  return popup;
}

/** The one click. Gives its time in epoch milliseconds. */
export async function clickWrite(popup) {
  const at = Date.now();
  await popup.click(WRITE_BUTTON);
  return at;
}

/** The tab that shows a host's page, as a Playwright page. */
export const pageOf = (context, host) => context.pages().find((page) => page.url().startsWith(`https://${host}/`));

const hostOf = (bioguide) => MINE.find((one) => one.bioguide === bioguide)?.host;

/** Presses the gate page's own button, as the person does. */
export async function continueGate(context, bioguide) {
  const page = pageOf(context, hostOf(bioguide));
  await page.bringToFront();
  await Promise.all([page.waitForEvent('load'), page.click('#emailForm button')]);
}

/**
 * Waits until all three deliveries are ready, going on past each gate; `press: false` leaves the gate's button to the
 * extension. Gives one row an office, in the action's order: `{bioguide, host, state, filled, left, needs, failure, ms}`;
 * ms from the click until the form was ready.
 * @param {any} extension
 * @param {number} clicked
 * @param {{onGate?: (bioguide: string) => unknown, press?: boolean}} [options]
 */
export async function waitUntilReady(extension, clicked, { onGate, press = true } = {}) {
  const gone = new Set();
  const action = await waitFor(
    'all three forms',
    async () => {
      const now = await lastAction(extension);
      for (const { bioguide, state } of now?.deliveries ?? [])
        if (press && state === 'gate' && !gone.has(bioguide)) {
          gone.add(bioguide);
          await onGate?.(bioguide);
          await continueGate(extension.context, bioguide);
        }
      return now?.started >= clicked && now.deliveries.every(({ state }) => READY.has(state)) && now;
    },
    40_000,
  );
  return action.deliveries.map(({ at, ...rest }) => ({ ...rest, host: hostOf(rest.bioguide), ms: at - clicked }));
}
