import { browser } from 'wxt/browser';
import { openLetters } from '../../../core/actions/badge';
import { currentAlerts } from '../../../core/alerts/current-alerts';
import { applyFetch, EMPTY_FEED, type Fetched, isDue } from '../../../core/alerts/next-fetch';
import { PRESET } from '../../../core/alerts/publishers';
import type { Subscription } from '../../../core/alerts/subscription';
import { originsFor } from '../../../utils/origins';
import { actionsItem, feedsItem, readAlertsItem, subscriptionsItem } from '../../../utils/storage';
import { fetchFeed } from './fetch-feed';
import { findPublisher } from './find-publisher';
import { keepAsTold, notifyOfNew } from './notify';

/** The publishers the supporter follows; the first ones are there from the start. */
export const subscriptions = async (): Promise<readonly Subscription[]> => (await subscriptionsItem.get()) ?? PRESET;

/** Shows how many letters are begun and not sent, else how many current alerts the supporter has not looked at. */
export async function showBadge(): Promise<void> {
  const [feeds, read, actions] = await Promise.all([feedsItem.get(), readAlertsItem.get(), actionsItem.get()]);
  const now = Date.now();
  const unread = currentAlerts(feeds, now).filter(({ id }) => !read.includes(id)).length;
  const open = openLetters(actions, now);
  const count = open > 0 ? open : unread;
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: open > 0 ? '#8a5200' : '#1f3f7d' });
}

const mayRead = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: originsFor(address).slice(0, 1) }).catch(() => false);

const keep = (one: Subscription): Promise<unknown> =>
  subscriptionsItem.update((all) => (all ?? PRESET).map((other) => (other.id === one.id ? one : other)));

/** A publisher whose feed is not known yet is looked for, once its site may be read. */
async function withFeed(one: Subscription): Promise<Subscription | Extract<Fetched, { kind: 'failed' }>> {
  if (one.feed !== undefined) return one;
  if (!(await mayRead(one.site))) return { kind: 'failed', problem: 'no-permission' };
  const found = await findPublisher({ address: one.site });
  if (!found.ok) return { kind: 'failed', problem: found.error };
  const { feed, source, key } = found.value;
  const known: Subscription = { ...one, feed, source, ...(key !== undefined && { key }) };
  await keep(known);
  return known;
}

async function fetchOne(one: Subscription): Promise<Fetched> {
  const known = await withFeed(one);
  if ('kind' in known) return known;
  const before = (await feedsItem.get())[one.id] ?? EMPTY_FEED;
  const fetched = await fetchFeed({ ...known, feed: known.feed ?? '' }, before);
  if (fetched.kind === 'failed' && fetched.problem === 'offline' && !(await mayRead(known.feed ?? '')))
    return { kind: 'failed', problem: 'no-permission' };
  return fetched;
}

/** Looks at one publisher's alerts when they are due, or in any case; false when it failed. */
export async function refreshOne(one: Subscription, evenIfNotDue: boolean): Promise<boolean> {
  if (!evenIfNotDue && !isDue((await feedsItem.get())[one.id] ?? EMPTY_FEED, Date.now())) return true;
  const fetched = await fetchOne(one);
  const [now, random] = [Date.now(), Math.random()];
  if (fetched.kind === 'feed' && (await feedsItem.get())[one.id]?.reached === undefined)
    await keepAsTold(fetched.feed.alerts.map(({ id }) => id));
  const feeds = await feedsItem.update((all) => ({
    ...all,
    [one.id]: applyFetch(all[one.id] ?? EMPTY_FEED, fetched, now, random),
  }));
  const taken = feeds[one.id]?.problem === undefined;
  // The publisher changed its key, and the old one vouched for the new.
  if (taken && fetched.kind === 'feed' && fetched.signed && fetched.signed.key !== one.key) {
    const latest = (await subscriptions()).find(({ id }) => id === one.id) ?? one;
    await keep({ ...latest, key: fetched.signed.key });
  }
  return taken;
}

/** Looks at the feeds that are due, or at all of them when the person asks. Runs once at a time. True when none failed. */
export const refreshAlerts = (evenIfNotDue: boolean): Promise<boolean> =>
  navigator.locks.request('feeds', async () => {
    let good = true;
    for (const one of await subscriptions()) good = (await refreshOne(one, evenIfNotDue)) && good;
    await showBadge();
    await notifyOfNew();
    return good;
  }) as Promise<boolean>;
