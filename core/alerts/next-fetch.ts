import { timeOf } from './current-alerts';
import type { FeedProblem } from './feed-problem';
import type { ParsedFeed } from './sources/parsed-feed';
import type { FeedState } from './subscription';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Feeds are looked at every six hours, give or take a quarter. */
export const PERIOD = 6 * 60 * MINUTE;
const FIRST_RETRY = 5 * MINUTE;

export const EMPTY_FEED: FeedState = { failures: 0, alerts: [] };

/** How long to wait after a failure, in milliseconds: five minutes, doubled each time, at most a day. `random` in [0, 1). */
export const retryAfter = (failures: number, random: number): number =>
  Math.min(DAY, FIRST_RETRY * 2 ** Math.max(0, failures - 1) * (0.75 + random / 2));

/** Milliseconds to the next regular look. */
export const periodWith = (random: number): number => PERIOD * (0.75 + random / 2);

/** True when a feed may be asked now; also when its time lies so far ahead that the clock must have been wrong. */
export const isDue = ({ nextTry = 0 }: FeedState, now: number): boolean => nextTry <= now || nextTry > now + 2 * DAY;

/** What one fetch brought. */
export type Fetched =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'feed';
      readonly feed: ParsedFeed;
      readonly etag?: string;
      readonly lastModified?: string;
      /** Of a signed feed: SHA-256 of its bytes, and the key it was signed with. */
      readonly signed?: { readonly digest: string; readonly key: string };
    }
  | { readonly kind: 'failed'; readonly problem: FeedProblem };

/** Why a feed that came whole and well signed is still not taken: older than what is here, other words under the same version, run out. */
function refusal(
  state: FeedState,
  { feed, signed }: Extract<Fetched, { kind: 'feed' }>,
  now: number,
): FeedProblem | undefined {
  const { version, expires } = feed;
  if (state.version !== undefined && (version ?? -1) < state.version) return 'rolled-back';
  if (signed && version === state.version && state.digest !== undefined && signed.digest !== state.digest)
    return 'replayed';
  if (expires !== undefined && (timeOf(expires) ?? 0) <= now) return 'expired';
  return undefined;
}

/** The state of a feed after a fetch: a failure keeps the last good alerts. `random` in [0, 1). */
export function applyFetch(state: FeedState, fetched: Fetched, now: number, random: number): FeedState {
  if (fetched.kind === 'failed') {
    const failures = state.failures + 1;
    return { ...state, failures, problem: fetched.problem, nextTry: now + retryAfter(failures, random) };
  }
  const { problem: _over, ...rest } = state;
  const good = { ...rest, failures: 0, reached: now, nextTry: now + periodWith(random) };
  if (fetched.kind === 'unchanged') return good;
  const problem = refusal(state, fetched, now);
  if (problem !== undefined) return applyFetch(state, { kind: 'failed', problem }, now, random);
  const { feed, etag, lastModified, signed } = fetched;
  const { etag: _etag, lastModified: _lastModified, ...fresh } = good;
  return {
    ...fresh,
    alerts: feed.alerts,
    ...(feed.version !== undefined && { version: feed.version }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(signed !== undefined && { digest: signed.digest }),
  };
}
