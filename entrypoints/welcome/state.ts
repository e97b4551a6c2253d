import { computed, signal } from '@preact/signals';
import { PRESET } from '../../core/alerts/publishers';
import type { Subscription } from '../../core/alerts/subscription';
import { DEFAULT_PREFERENCES, EMPTY_SUPPORTER, type Preferences, type Supporter } from '../../core/supporter/supporter';
import { watchFull } from '../../utils/backup';
import { ask, type Requests } from '../../utils/messaging';
import { consentItem, subscriptionsItem, supporterDraftItem, supporterItem } from '../../utils/storage';

/** When the person agreed, in epoch milliseconds; 0 before. */
export const agreed = signal(0);
export const supporter = signal<Supporter>(EMPTY_SUPPORTER);
export const preferences = signal<Preferences>(DEFAULT_PREFERENCES);
export const draft = signal<Partial<Supporter>>({});
export const publishers = signal<readonly Subscription[]>([]);
export const officials = signal<Requests['find-offices']['out'] | undefined>(undefined);
/** The browser took no more of what was to be saved. */
export const storeIsFull = signal(false);
export const hasProfile = computed(() => supporter.value.given !== '' && supporter.value.family !== '');

export async function load(): Promise<void> {
  watchFull((full) => {
    storeIsFull.value = full;
  });
  const [when, person, typed, follows] = await Promise.all([
    consentItem.get(),
    supporterItem.get(),
    supporterDraftItem.get(),
    subscriptionsItem.get(),
  ]);
  agreed.value = when;
  supporter.value = person;
  draft.value = typed as Partial<Supporter>;
  publishers.value = follows ?? PRESET;
}

export async function findOffices(): Promise<void> {
  if (hasProfile.value) officials.value = await ask('find-offices', {}).catch(() => undefined);
}
