import { readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { differences } from '../../../tools/demo/expected.mjs';
import { pageOf, waitFor } from '../../../tools/demo/job.mjs';
import { HOSTS, MINE } from '../../../tools/demo/people.mjs';
import { openScreen, stopWorker } from '../../../tools/harness/launch.mjs';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

export const OFFICES = [HOSTS.amend, HOSTS.gravity, HOSTS.house] as const;
export const SEND: Readonly<Record<string, string>> = {
  [HOSTS.amend]: '#submit',
  [HOSTS.gravity]: '#gform_submit_button_7',
  [HOSTS.house]: '#submit',
};
const READY = new Set(['filled', 'needs-you']);

export interface Delivery {
  readonly bioguide: string;
  readonly state: string;
  readonly failure?: string;
  readonly tabId?: number;
}

/**
 * A supporter who can always look: the extension's screen in a tab reads the store also while the worker is stopped, and
 * asks the background as the popup does.
 */
export interface Person {
  readonly screen: Page;
  deliveries(): Promise<readonly Delivery[]>;
  states(): Promise<string>;
  ask(kind: string, data: unknown): Promise<unknown>;
  stored(key: string): Promise<unknown>;
}

export async function personAt(extension: { context: BrowserContext; id: string }): Promise<Person> {
  const screen: Page = await openScreen(extension);
  const stored = (key: string) => screen.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
  const deliveries = async () =>
    ((await stored('actions')) as { deliveries: Delivery[] }[] | undefined)?.flatMap((one) => one.deliveries) ?? [];
  return {
    screen,
    stored,
    deliveries,
    states: async () =>
      (await deliveries()).map(({ state, failure }) => (failure ? `${state}: ${failure}` : state)).join(', '),
    ask: (kind, data) =>
      screen.evaluate(([k, d]) => chrome.runtime.sendMessage({ to: 'background', kind: k, data: d }), [
        kind,
        data,
      ] as const),
  };
}

/** The click on "Write to my 3 offices"; its answer may be lost with the worker. */
export async function click(person: Person): Promise<void> {
  const feeds = (await person.stored('feeds')) as Record<string, { alerts: { id: string }[] }>;
  const [alert] = Object.values(feeds).flatMap(({ alerts }) => alerts);
  const offices = MINE.map(({ bioguide }) => bioguide);
  void person.ask('start-action', { alertId: alert?.id, offices, again: false }).catch(() => undefined);
}

/** Presses the gate's button as often as it stands there, until all three forms are ready; looks into the popup now and then, which wakes a worker. */
export async function untilReady(context: BrowserContext, person: Person): Promise<void> {
  let looked = Date.now();
  const pressed = new Set<Page>();
  await waitFor(
    'all three forms',
    async () => {
      const now = await person.deliveries();
      const page = pageOf(context, HOSTS.house) as Page | undefined;
      if (page && !pressed.has(page) && now[2]?.state === 'gate') {
        pressed.add(page);
        await page.click('#emailForm button').catch(() => pressed.delete(page));
      }
      if (Date.now() - looked > 2000) {
        looked = Date.now();
        await person.ask('find-offices', {}).catch(() => undefined);
      }
      return now.length === 3 && now.every(({ state }) => READY.has(state));
    },
    30_000,
  );
}

/** What a careful person would complain of: a tab too many or too few, an answer that is wrong. [] when all is well. */
export async function complaints(context: BrowserContext): Promise<string[]> {
  const wrong: string[] = [];
  for (const host of OFFICES) {
    const tabs = context.pages().filter((page) => page.url().startsWith(`https://${host}/`));
    if (tabs.length !== 1) wrong.push(`${tabs.length} tabs of ${host}`);
    if (tabs[0]) wrong.push(...(await differences(tabs[0], host)).map((one: string) => `${host}: ${one}`));
  }
  return wrong;
}

/** Waits for a moment of the action, looking all the time, then stops the worker. */
export async function stopWhen(
  context: BrowserContext,
  person: Person,
  moment: (now: readonly Delivery[]) => boolean,
): Promise<void> {
  await waitFor('the moment', async () => moment(await person.deliveries()), 15_000);
  await stopWorker(context);
}

/** Kills the browser as a crash does, by the process that its profile's lock names. */
export async function killBrowser(profile: string): Promise<void> {
  const pid = Number(readlinkSync(`${profile}/SingletonLock`).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
  for (let tries = 0; tries < 100; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await wait(30);
  }
}
