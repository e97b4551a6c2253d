import type { FeedProblem } from './feed-problem';
import type { ParsedFeed } from './parse-json-feed';
import type { FeedState } from './subscription';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Feeds are looked at every six hours, give or take a quarter. */
export const PERIOD = 6 * 60 * MINUTE;
const FIRST_RETRY = 5 * MINUTE;

export const EMPTY_FEED: FeedState = { failures: 0, alerts: [] };

/** How long to wait after a failure, in milliseconds: five minutes, doubled each time, at most a day. `random` in [0, 1). */
export const retryAfter = (failures: number, random: number): number =>
  Math.min(DAY, FIRST_RETRY * 2 ** Math.max(0, failures - 1)) * (0.75 + random / 2);

/** Milliseconds to the next regular look. */
export const periodWith = (random: number): number => PERIOD * (0.75 + random / 2);

/** True when a feed may be asked now. */
export const isDue = (state: FeedState, now: number): boolean => (state.nextTry ?? 0) <= now;

/** What one fetch brought. */
export type Fetched =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'feed'; readonly feed: ParsedFeed; readonly etag?: string; readonly lastModified?: string }
  | { readonly kind: 'failed'; readonly problem: FeedProblem };

/** The state of a feed after a fetch: a failure keeps the last good alerts. `random` in [0, 1). */
export function applyFetch(state: FeedState, fetched: Fetched, now: number, random: number): FeedState {
  if (fetched.kind === 'failed') {
    const failures = state.failures + 1;
    return { ...state, failures, problem: fetched.problem, nextTry: now + retryAfter(failures, random) };
  }
  const { problem: _over, ...rest } = state;
  const good = { ...rest, failures: 0, reached: now, nextTry: now + periodWith(random) };
  if (fetched.kind === 'unchanged') return good;
  const { feed, etag, lastModified } = fetched;
  if (feed.version !== undefined && state.version !== undefined && feed.version < state.version) {
    return applyFetch(state, { kind: 'failed', problem: 'rolled-back' }, now, random);
  }
  const { etag: _etag, lastModified: _lastModified, ...fresh } = good;
  return {
    ...fresh,
    alerts: feed.alerts,
    ...(feed.version !== undefined && { version: feed.version }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}
