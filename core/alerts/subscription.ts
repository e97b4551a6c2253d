import * as z from 'zod/mini';
import { Alert } from './alert';

/** A publisher the supporter follows. `key` is the base64 Ed25519 public key pinned at subscription, when the feed is signed. */
export const Subscription = z.object({
  id: z.string(),
  name: z.string(),
  /** What the supporter typed: the site's address. */
  site: z.string(),
  /** The feed found there. */
  feed: z.optional(z.string()),
  source: z.optional(z.enum(['json-feed', 'rss', 'wordpress', 'page'])),
  key: z.optional(z.string()),
});
export type Subscription = z.infer<typeof Subscription>;

/** What the last fetches of one subscription left behind. Times are epoch milliseconds. */
export const FeedState = z.object({
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  /** Last time the publisher was reached. */
  reached: z.optional(z.number()),
  /** Next time to try, after failures. */
  nextTry: z.optional(z.number()),
  failures: z.number(),
  /** Code of the last failure; the last good alerts stay. */
  problem: z.optional(z.string()),
  version: z.optional(z.number()),
  alerts: z.array(Alert),
});
export type FeedState = z.infer<typeof FeedState>;
