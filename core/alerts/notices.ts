import type { Alert } from './alert';
import { currentAlerts } from './current-alerts';
import type { FeedState } from './subscription';

/** True within quiet hours. All in minutes of the day; they may run over midnight, and the same number twice means none. */
export const isQuiet = (minute: number, from: number, to: number): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to;

/** More than these at once would be noise. */
const MOST = 3;

/** The alerts to tell of now: current, not looked at, never told before, and not there when the publisher was first followed. */
export function alertsToTell(
  feeds: Readonly<Record<string, FeedState>>,
  read: readonly string[],
  told: readonly string[],
  now: number,
): Alert[] {
  const known = new Set([...read, ...told]);
  return currentAlerts(feeds, now)
    .filter(({ id }) => !known.has(id))
    .slice(0, MOST);
}
