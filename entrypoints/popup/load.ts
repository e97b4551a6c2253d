import { browser } from 'wxt/browser';
import { congressOf } from '../../core/forms/congress-host';
import type { Supporter } from '../../core/supporter/supporter';
import { ask, type Requests } from '../../utils/messaging';
import {
  actionsItem,
  editsItem,
  feedsItem,
  lastFillItem,
  lastOfficesItem,
  preferencesItem,
  readAlertsItem,
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

/** Reads everything in one go, so that the first picture is the right one; pages and offices are asked for after it. */
export async function load(): Promise<void> {
  const [person, typed, wishes, fed, follows, changed, done, last, told, front] = await Promise.all([
    supporterItem.get(),
    supporterDraftItem.get(),
    preferencesItem.get(),
    feedsItem.get(),
    subscriptionsItem.get(),
    editsItem.get(),
    actionsItem.get(),
    lastOfficesItem.get(),
    lastFillItem.get(),
    tabInFront(),
  ]);
  state.supporter.value = person;
  state.draft.value = typed as Partial<Supporter>;
  state.preferences.value = wishes;
  state.feeds.value = fed;
  state.publishers.value = follows;
  state.edits.value = changed;
  state.actions.value = done;
  state.lastOffices.value = last;
  if (front?.id !== undefined)
    state.tab.value = { id: front.id, url: front.url ?? '', congress: congressOf(front.url ?? '') !== undefined };
  if (told && told.tabId === front?.id && told.url === front.url && Date.now() - told.at < TOLD_FOR)
    state.report.value = told.told;
  actionsItem.watch((value) => {
    state.actions.value = value;
  });
  feedsItem.watch((value) => {
    state.feeds.value = value;
  });
}

/** Marks the alert as read, looks at the page in front and looks up the offices. */
export async function lookAround(): Promise<void> {
  await Promise.all([markRead(), findOffices(), lookAtPage()]);
}

async function markRead(): Promise<void> {
  const shown = state.alert.value?.id;
  if (shown === undefined) return;
  await readAlertsItem.update((read) => (read.includes(shown) ? read : [...read, shown].slice(-500)));
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
  const found = await ask('find-offices', {}).catch(() => NO_OFFICES);
  state.officials.value = found;
  if (found.mine.length > 0) await lastOfficesItem.set([...found.mine]);
}

export async function lookAtPage(): Promise<void> {
  const front = state.tab.value;
  if (!front?.congress) return;
  const seen = await ask('look', { tabId: front.id }).catch(() => undefined);
  state.look.value = seen === undefined ? 'worker' : seen.ok ? seen.value : seen.error;
}
