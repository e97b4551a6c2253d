import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { differences } from '../../../tools/demo/expected.mjs';
import { pageOf } from '../../../tools/demo/job.mjs';
import { HOSTS } from '../../../tools/demo/people.mjs';

declare const chrome: {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> };
    session: { clear(): Promise<void> };
  };
};

export const OFFICES = [HOSTS.amend, HOSTS.gravity, HOSTS.house];
export const SEND: Readonly<Record<string, string>> = {
  [HOSTS.amend]: '#submit',
  [HOSTS.gravity]: '#gform_submit_button_7',
  [HOSTS.house]: '#submit',
};

export interface Delivery {
  readonly bioguide: string;
  readonly state: string;
  readonly failure?: string;
}
interface Stored {
  readonly id: string;
  readonly deliveries: readonly Delivery[];
}

/** Stops the worker, as the browser may at any moment. */
export const makeStopper = async (page: Page): Promise<() => Promise<void>> => {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => void (await session.send('ServiceWorker.stopAllWorkers').catch(() => undefined));
};

/** One stored item, read without the worker. */
export const read = <T>(screen: Page, key: string): Promise<T | undefined> =>
  screen.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key) as Promise<T | undefined>;

export const actionsOf = async (screen: Page): Promise<readonly Stored[]> =>
  (await read<Stored[]>(screen, 'actions')) ?? [];

/** As on the first day: no action, no receipt, no page of an office. */
export async function startAfresh(context: BrowserContext, screen: Page): Promise<void> {
  for (const page of context.pages()) if (/\.(?:senate|house)\.gov\//.test(page.url())) await page.close();
  // The closed tabs are still being noted: what is taken away too early would be written back.
  for (let calm = 0; calm < 4; calm++) {
    await wait(100);
    const before = await actionsOf(screen);
    await screen.evaluate(async () => {
      await chrome.storage.local.remove(['actions', 'receipts', 'storage-troubles', 'set-aside']);
      await chrome.storage.session.clear();
    });
    if (before.length > 0) calm = 0;
  }
  await screen.goto(screen.url());
  await screen.locator('#write').waitFor();
}

export interface Clicks {
  /** How often the person was told that it did not start, and clicked once more. */
  again: number;
  /** How often the person pressed "go on". */
  goOn: number;
}

/**
 * Does what a person does until all three forms are ready: clicks, clicks once more when told to, goes on past the gate.
 * Gives how long it took in milliseconds; throws when it does not come to an end.
 */
export async function bringToReady(
  { context, screen }: { context: BrowserContext; screen: Page },
  gateAfter: number,
  clicks: Clicks,
  within = 75_000,
): Promise<number> {
  const start = Date.now();
  await screen.locator('#write').click();
  let gateSeen: number | undefined;
  for (;;) {
    if (Date.now() - start > within) throw new Error(`Not ready in time: ${JSON.stringify(await actionsOf(screen))}`);
    await wait(60);
    const deliveries = (await actionsOf(screen)).at(-1)?.deliveries ?? [];
    if (deliveries.length === 3 && deliveries.every(({ state }) => state === 'filled' || state === 'needs-you'))
      return Date.now() - start;
    const house = pageOf(context, HOSTS.house);
    const gate = house?.locator('#emailForm button');
    if (gate && (await gate.isVisible().catch(() => false))) {
      gateSeen ??= Date.now();
      const filled = deliveries.some(({ state }) => state === 'gate');
      if (filled && Date.now() - gateSeen > gateAfter) await gate.click({ timeout: 3000 }).catch(() => undefined);
    }
    const told = screen.locator('.notice.bad');
    if (deliveries.length === 0 && (await told.isVisible().catch(() => false))) {
      clicks.again += 1;
      await screen
        .locator('#write')
        .click({ timeout: 3000 })
        .catch(() => undefined);
    }
  }
}

/** Presses the sites' own buttons and waits for all three thanks to be known. */
export async function sendAll({ context, screen }: { context: BrowserContext; screen: Page }): Promise<void> {
  for (const host of OFFICES) {
    const page = pageOf(context, host);
    if (!page) throw new Error(`No tab of ${host}`);
    await page.click(SEND[host] ?? '');
  }
  for (const end = Date.now() + 100_000; Date.now() < end; await wait(100)) {
    const deliveries = (await actionsOf(screen)).at(-1)?.deliveries ?? [];
    if (deliveries.every(({ state }) => state === 'confirmed')) return;
  }
  throw new Error(`The thanks were not seen: ${JSON.stringify(await actionsOf(screen))}`);
}

/** Everything that is not as it should be once all is ready; [] when the job ended right. */
export async function wrongAtTheEnd({ context, screen }: { context: BrowserContext; screen: Page }): Promise<string[]> {
  const wrong: string[] = [];
  const actions = await actionsOf(screen);
  if (actions.length !== 1) wrong.push(`${actions.length} actions instead of one`);
  for (const host of OFFICES) {
    const tabs = context.pages().filter((page) => page.url().startsWith(`https://${host}/`));
    if (tabs.length !== 1) wrong.push(`${tabs.length} tabs of ${host} instead of one`);
    if (tabs[0]) wrong.push(...(await differences(tabs[0], host)).map((one: string) => `${host}: ${one}`));
  }
  return wrong;
}
