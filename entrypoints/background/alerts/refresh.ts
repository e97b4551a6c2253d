import { browser } from 'wxt/browser';
import { currentAlerts } from '../../../core/alerts/current-alerts';
import { applyFetch, EMPTY_FEED, isDue } from '../../../core/alerts/next-fetch';
import { PRESET } from '../../../core/alerts/publishers';
import type { Subscription } from '../../../core/alerts/subscription';
import { feedsItem, readAlertsItem, subscriptionsItem } from '../../../utils/storage';
import { fetchFeed } from './fetch-feed';

/** The publishers the supporter follows; the first ones are there from the start. */
export const subscriptions = async (): Promise<readonly Subscription[]> => (await subscriptionsItem.get()) ?? PRESET;

/** Shows how many current alerts the supporter has not looked at. */
export async function showBadge(): Promise<void> {
  const [feeds, read] = await Promise.all([feedsItem.get(), readAlertsItem.get()]);
  const unread = currentAlerts(feeds, Date.now()).filter(({ id }) => !read.includes(id)).length;
  await browser.action.setBadgeText({ text: unread === 0 ? '' : String(unread) });
  await browser.action.setBadgeBackgroundColor({ color: '#1f3f7d' });
}

async function refreshOne(one: Subscription, evenIfNotDue: boolean): Promise<boolean> {
  if (one.feed === undefined) return true;
  const before = (await feedsItem.get())[one.id] ?? EMPTY_FEED;
  if (!evenIfNotDue && !isDue(before, Date.now())) return true;
  const fetched = await fetchFeed(one.feed, before, one.key);
  await feedsItem.update((feeds) => ({
    ...feeds,
    [one.id]: applyFetch(feeds[one.id] ?? EMPTY_FEED, fetched, Date.now(), Math.random()),
  }));
  return fetched.kind !== 'failed';
}

/** Looks at the feeds that are due, or at all of them when the person asks. Runs once at a time. True when none failed. */
export const refreshAlerts = (evenIfNotDue: boolean): Promise<boolean> =>
  navigator.locks.request('feeds', async () => {
    let good = true;
    for (const one of await subscriptions()) good = (await refreshOne(one, evenIfNotDue)) && good;
    await showBadge();
    return good;
  }) as Promise<boolean>;
