import type { Alert } from '../alert';

/** What a source holds, whatever its kind. */
export interface ParsedFeed {
  readonly publisher: string;
  /** The publisher's own count, which may only rise. */
  readonly version: number | undefined;
  readonly alerts: Alert[];
  /** When a signed list runs out, RFC 3339. */
  readonly expires?: string;
  /** The publisher's public key, base64, as the feed itself names it: pinned at subscription. */
  readonly key?: string;
  /** True when the feed speaks this program's own format, and so may be empty between two alerts. */
  readonly own?: boolean;
}

/** Items beyond this are not read: a source shows what is current. */
export const MOST_ITEMS = 100;

/** The same id counts once, the first one. */
export function onlyOnce(alerts: readonly Alert[]): Alert[] {
  const seen = new Set<string>();
  return alerts.filter(({ id }) => !seen.has(id) && seen.add(id));
}
