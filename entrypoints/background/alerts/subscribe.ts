import * as z from 'zod/mini';
import type { FeedProblem } from '../../../core/alerts/feed-problem';
import { PRESET } from '../../../core/alerts/publishers';
import { FoundPublisher, type Subscription } from '../../../core/alerts/subscription';
import { err, ok, type Result } from '../../../core/result';
import { feedsItem, subscriptionsItem } from '../../../utils/storage';
import { refreshOne, showBadge } from './refresh';

/** Follows a publisher that was found; its key is pinned now. One that is followed already is replaced, its alerts fetched anew. */
export async function subscribe(input: FoundPublisher): Promise<Result<Subscription, FeedProblem>> {
  const parsed = z.safeParse(FoundPublisher, input);
  if (!parsed.success || !parsed.data.feed.startsWith('https://')) return err('no-source');
  const { name, site, feed, source, key } = parsed.data;
  const all = (await subscriptionsItem.get()) ?? PRESET;
  const host = new URL(site).hostname.replace(/^www\./, '');
  const same = all.find((one) => one.feed === feed || new URL(one.site).hostname.replace(/^www\./, '') === host);
  const one: Subscription = {
    id: same?.id ?? crypto.randomUUID(),
    name,
    site,
    feed,
    source,
    ...(key !== undefined && { key }),
  };
  await feedsItem.update(({ [one.id]: _old, ...others }) => others);
  await subscriptionsItem.update((before) => [...(before ?? PRESET).filter(({ id }) => id !== one.id), one]);
  await refreshOne(one, true);
  await showBadge();
  return ok(one);
}

/** Follows a publisher no more; its alerts go with it. */
export async function unsubscribe({ id }: { id: string }): Promise<boolean> {
  const all = (await subscriptionsItem.get()) ?? PRESET;
  await subscriptionsItem.set(all.filter((one) => one.id !== id));
  await feedsItem.update(({ [id]: _gone, ...others }) => others);
  await showBadge();
  return all.some((one) => one.id === id);
}
