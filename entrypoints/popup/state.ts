import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Action } from '../../core/actions/action';
import { latestAction } from '../../core/actions/start-action';
import { currentAlerts } from '../../core/alerts/current-alerts';
import type { FeedState, Subscription } from '../../core/alerts/subscription';
import { congressOf } from '../../core/forms/congress-host';
import type { LetterEdit } from '../../core/letters/letter';
import { DEFAULT_PREFERENCES, EMPTY_SUPPORTER, type Preferences, type Supporter } from '../../core/supporter/supporter';
import { ask, type FillError, type FillReport, type PageLook, type Requests } from '../../utils/messaging';
import {
  actionsItem,
  editsItem,
  feedsItem,
  preferencesItem,
  readAlertsItem,
  subscriptionsItem,
  supporterDraftItem,
  supporterItem,
} from '../../utils/storage';

export type View = 'home' | 'profile' | 'letter';

export const view = signal<View>('home');
export const supporter = signal<Supporter>(EMPTY_SUPPORTER);
export const draft = signal<Partial<Supporter>>({});
export const preferences = signal<Preferences>(DEFAULT_PREFERENCES);
export const feeds = signal<Record<string, FeedState>>({});
export const publishers = signal<readonly Subscription[] | undefined>(undefined);
export const edits = signal<Record<string, LetterEdit>>({});
export const actions = signal<readonly Action[]>([]);
export const officials = signal<Requests['find-offices']['out'] | undefined>(undefined);
export const tab = signal<{ id: number; url: string } | undefined>(undefined);
export const look = signal<PageLook | FillError | undefined>(undefined);
export const report = signal<FillReport | FillError | undefined>(undefined);
export const busy = signal<'fill' | 'write' | 'refresh' | undefined>(undefined);
export const now = signal(Date.now());

export const hasProfile = computed(() => supporter.value.family !== '' && supporter.value.given !== '');
export const alert = computed(() => currentAlerts(feeds.value, now.value)[0]);
export const action = computed(() => (alert.value ? latestAction(actions.value, alert.value.id) : undefined));
export const problem = computed(() => Object.values(feeds.value).find((feed) => feed.problem !== undefined)?.problem);

/** Reads everything in one go, so that the first picture is the right one; pages and offices are asked for after it. */
export async function load(): Promise<void> {
  const [person, typed, wishes, fed, follows, changed, done, [front]] = await Promise.all([
    supporterItem.get(),
    supporterDraftItem.get(),
    preferencesItem.get(),
    feedsItem.get(),
    subscriptionsItem.get(),
    editsItem.get(),
    actionsItem.get(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  supporter.value = person;
  draft.value = typed as Partial<Supporter>;
  preferences.value = wishes;
  feeds.value = fed;
  publishers.value = follows;
  edits.value = changed;
  actions.value = done;
  if (front?.id !== undefined && congressOf(front.url ?? '') !== undefined)
    tab.value = { id: front.id, url: front.url ?? '' };
  actionsItem.watch((value) => {
    actions.value = value;
  });
  feedsItem.watch((value) => {
    feeds.value = value;
  });
}

/** Marks the alert as read, looks at the page in front and looks up the offices. */
export async function lookAround(): Promise<void> {
  const shown = alert.value?.id;
  if (shown !== undefined)
    await readAlertsItem.update((read) => (read.includes(shown) ? read : [...read, shown].slice(-500)));
  await Promise.all([findOffices(), lookAtPage()]);
}

const NO_OFFICES: Requests['find-offices']['out'] = {
  representation: { state: '', senators: [], representative: { kind: 'none', why: 'no-data' } },
  mine: [],
  known: [],
};

export async function findOffices(): Promise<void> {
  if (hasProfile.value) officials.value = await ask('find-offices', {}).catch(() => NO_OFFICES);
}

export async function lookAtPage(): Promise<void> {
  if (!tab.value) return;
  const seen = await ask('look', { tabId: tab.value.id }).catch(() => undefined);
  look.value = seen === undefined ? 'worker' : seen.ok ? seen.value : seen.error;
}
