import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Alert } from '../../core/alerts/alert';
import { PRESET } from '../../core/alerts/publishers';
import type { FeedState, Subscription } from '../../core/alerts/subscription';
import type { LetterEdit } from '../../core/letters/letter';
import type { Receipt } from '../../core/receipts/receipt';
import { DEFAULT_PREFERENCES, EMPTY_SUPPORTER, type Preferences, type Supporter } from '../../core/supporter/supporter';
import { watchFull } from '../../utils/backup';
import { ask, type Requests } from '../../utils/messaging';
import {
  editsItem,
  feedsItem,
  ownAlertsItem,
  preferencesItem,
  receiptsItem,
  subscriptionsItem,
  supporterDraftItem,
  supporterItem,
} from '../../utils/storage';
import type { Item } from '../../utils/stored-item';

export const supporter = signal<Supporter>(EMPTY_SUPPORTER);
export const draft = signal<Partial<Supporter>>({});
export const preferences = signal<Preferences>(DEFAULT_PREFERENCES);
export const subscriptions = signal<readonly Subscription[]>([]);
export const feeds = signal<Record<string, FeedState>>({});
export const ownAlerts = signal<readonly Alert[]>([]);
export const edits = signal<Record<string, LetterEdit>>({});
export const receipts = signal<readonly Receipt[]>([]);
export const officials = signal<Requests['find-offices']['out'] | 'unreachable' | undefined>(undefined);
export const now = signal(Date.now());
/** The browser took no more of what was to be saved. */
export const storeIsFull = signal(false);
/** What was done last, read aloud. */
export const said = signal('');

/** Reads an item now and whenever it changes, in this window or another. */
async function follow<T>(item: Item<T>, take: (value: T) => void): Promise<void> {
  item.watch(take);
  take(await item.get());
}

export async function load(): Promise<void> {
  watchFull((full) => {
    storeIsFull.value = full;
  });
  await Promise.all([
    follow(supporterItem, (value) => {
      supporter.value = value;
    }),
    supporterDraftItem.get().then((value) => {
      draft.value = value as Partial<Supporter>;
    }),
    follow(preferencesItem, (value) => {
      preferences.value = value;
    }),
    follow(subscriptionsItem, (value) => {
      subscriptions.value = value ?? PRESET;
    }),
    follow(feedsItem, (value) => {
      feeds.value = value;
    }),
    follow(ownAlertsItem, (value) => {
      ownAlerts.value = value;
    }),
    follow(editsItem, (value) => {
      edits.value = value;
    }),
    follow(receiptsItem, (value) => {
      receipts.value = value;
    }),
  ]);
}

export async function findOffices(): Promise<void> {
  officials.value = await ask('find-offices', {}).catch(() => 'unreachable' as const);
}

export async function prefer(change: Partial<Preferences>): Promise<void> {
  preferences.value = await preferencesItem.update((all) => ({ ...all, ...change }));
}

/** Hands a text to the browser's own "save" as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Asks for access to addresses; must be called in the click. Throws never. */
export const allow = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins }).catch(() => false);
