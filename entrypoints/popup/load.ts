import { browser } from 'wxt/browser';
import { congressOf } from '../../core/forms/congress-host';
import type { Supporter } from '../../core/supporter/supporter';
import { readTroubles, watchFull } from '../../utils/backup';
import { ask, type Requests } from '../../utils/messaging';
import { CONGRESS_PAGES } from '../../utils/origins';
import {
  actionsItem,
  editsItem,
  feedsItem,
  lastFillItem,
  lastOfficesItem,
  limitsItem,
  ownAlertsItem,
  ownDraftItem,
  preferencesItem,
  subscriptionsItem,
  supporterDraftItem,
  supporterItem,
} from '../../utils/storage';
import { aboutTab, isFull } from './full';
import * as state from './state';

/** How long the popup tells again of a fill, in milliseconds. */
const TOLD_FOR = 15 * 60_000;

/** The tab that the screen is about: the one in front, or the one that a window of its own was told of. */
async function tabInFront() {
  if (aboutTab !== undefined) return browser.tabs.get(aboutTab).catch(() => undefined);
  return isFull ? undefined : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function takeTab() {
  const front = await tabInFront();
  if (front?.id !== undefined)
    state.tab.value = { id: front.id, url: front.url ?? '', congress: congressOf(front.url ?? '') !== undefined };
  return front;
}

/** Reads everything in one go, so that the first picture is the right one; pages and offices are asked for after it. */
export async function load(): Promise<void> {
  const [told, front] = await Promise.all([lastFillItem.get(), takeTab(), readLetters(), readPerson()]);
  if (told && told.tabId === front?.id && told.url === front.url && Date.now() - told.at < TOLD_FOR)
    state.report.value = told.told;
  watch();
}

async function readPerson(): Promise<void> {
  const [person, typed, wishes, last, allowed] = await Promise.all([
    supporterItem.get(),
    supporterDraftItem.get(),
    preferencesItem.get(),
    lastOfficesItem.get(),
    browser.permissions.contains({ origins: CONGRESS_PAGES }),
  ]);
  state.supporter.value = person;
  state.draft.value = typed as Partial<Supporter>;
  state.preferences.value = wishes;
  state.lastOffices.value = last;
  state.allowed.value = allowed;
}

async function readLetters(): Promise<void> {
  const [fed, own, typed, follows, changed, done, limits] = await Promise.all([
    feedsItem.get(),
    ownAlertsItem.get(),
    ownDraftItem.get(),
    subscriptionsItem.get(),
    editsItem.get(),
    actionsItem.get(),
    limitsItem.get(),
  ]);
  state.feeds.value = fed;
  state.ownAlerts.value = own;
  state.ownDraft.value = typed;
  state.publishers.value = follows;
  state.edits.value = changed;
  state.actions.value = done;
  state.limits.value = limits;
}

function watch(): void {
  watchFull((full) => {
    state.storeIsFull.value = full;
  });
  actionsItem.watch((value) => {
    state.actions.value = value;
  });
  feedsItem.watch((value) => {
    state.feeds.value = value;
  });
  ownAlertsItem.watch((value) => {
    state.ownAlerts.value = value;
  });
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
    event.addListener(() => void lookAtPermission());
  for (const event of ['online', 'offline'])
    addEventListener(event, () => {
      state.online.value = event === 'online';
    });
}

export async function lookAtPermission(): Promise<void> {
  const [allowed] = await Promise.all([browser.permissions.contains({ origins: CONGRESS_PAGES }), takeTab()]);
  state.allowed.value = allowed;
  await lookAtPage();
}

/** Looks at the page in front and at the store, and looks up the offices. */
export async function lookAround(): Promise<void> {
  const shown = state.alert.value?.id;
  const read = shown === undefined ? undefined : ask('mark-alert-read', { alertId: shown }).catch(() => false);
  const [troubles] = await Promise.all([readTroubles().catch(() => []), findOffices(), lookAtPage(), read]);
  state.troubles.value = troubles;
}

const NO_OFFICES: Requests['find-offices']['out'] = {
  representation: { state: '', senators: [], representative: { kind: 'none', why: 'no-data' } },
  mine: [],
  known: [],
  confirm: false,
};

/** Asks who represents the supporter, and keeps the answer for the next time's first picture. */
export async function findOffices(): Promise<void> {
  if (!state.hasProfile.value) return;
  await takeOffices(await ask('find-offices', {}).catch(() => NO_OFFICES));
}

export async function takeOffices(answer: Requests['find-offices']['out']): Promise<void> {
  state.officials.value = answer;
  if (answer.mine.length > 0) await lastOfficesItem.set([...answer.mine]).catch(() => undefined);
}

export async function lookAtPage(): Promise<void> {
  const front = state.tab.value;
  if (!front?.congress) return;
  const seen = await ask('look', { tabId: front.id }).catch(() => undefined);
  state.look.value = seen === undefined ? 'worker' : seen.ok ? seen.value : seen.error;
}

/** Takes the person's choice of a representative. */
export const choose = async (bioguide: string): Promise<void> =>
  takeOffices(await ask('choose-representative', { bioguide }));
