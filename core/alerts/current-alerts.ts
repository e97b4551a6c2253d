import type { Alert } from './alert';
import type { FeedState } from './subscription';

/** Milliseconds of an RFC 3339 date; undefined when there is none or it is not one. */
export function timeOf(date: string | undefined): number | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}

/** An alert without an end is taken as current for this long after it was published, in milliseconds. */
export const LASTS = 60 * 86_400_000;

/** An alert whose end has passed. `now` in epoch milliseconds. The supporter's own letters never end. */
export const isExpired = (alert: Alert, now: number): boolean => {
  if (alert.own === true) return false;
  const published = timeOf(alert.published);
  const end = timeOf(alert.expires) ?? (published === undefined ? undefined : published + LASTS);
  return end !== undefined && end <= now;
};

/** A clock may be a little off: an alert dated at most this much ahead is taken as published. */
const AHEAD = 15 * 60_000;

/**
 * Every alert that may be acted on at `now`, newest first: those of the feeds and the supporter's own; the same id counts once.
 */
export function currentAlerts(
  feeds: Readonly<Record<string, FeedState>>,
  now: number,
  own: readonly Alert[] = [],
): Alert[] {
  const seen = new Set<string>();
  return [...own, ...Object.values(feeds).flatMap(({ alerts }) => alerts)]
    .filter(
      (alert) => !isExpired(alert, now) && (timeOf(alert.published) ?? 0) <= now + AHEAD && alert.letters.length > 0,
    )
    .sort((a, b) => (timeOf(b.published) ?? 0) - (timeOf(a.published) ?? 0))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}
