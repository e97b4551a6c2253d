import * as z from 'zod/mini';
import { Alert } from './alert';

/** How a publisher serves its alerts: docs/feed-format.md says what each holds. */
export const Source = z.enum(['json-feed', 'rss', 'wordpress', 'page']);
export type Source = z.infer<typeof Source>;

/** A publisher the supporter follows. `key` is the base64 Ed25519 public key pinned at subscription, when the feed is signed. */
export const Subscription = z.object({
  id: z.string(),
  name: z.string(),
  /** What the supporter typed: the site's address. */
  site: z.string(),
  /** The feed found there. */
  feed: z.optional(z.string()),
  source: z.optional(Source),
  key: z.optional(z.string()),
});
export type Subscription = z.infer<typeof Subscription>;

/** What was found at an address, to be shown before it is followed. */
export const FoundPublisher = z.object({
  name: z.string(),
  site: z.string(),
  feed: z.string(),
  source: Source,
  /** True when a signature stands beside the feed and holds; `key` is then pinned. */
  signed: z.boolean(),
  key: z.optional(z.string()),
  /** How many letters are there now. */
  letters: z.number(),
});
export type FoundPublisher = z.infer<typeof FoundPublisher>;

/** What the last fetches of one subscription left behind. Times are epoch milliseconds. */
export const FeedState = z.object({
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  /** Last time the publisher was reached. */
  reached: z.optional(z.number()),
  /** Next time to try. */
  nextTry: z.optional(z.number()),
  failures: z.number(),
  /** Code of the last failure; the last good alerts stay. */
  problem: z.optional(z.string()),
  version: z.optional(z.number()),
  /** SHA-256 of the last good signed feed, base64: the same version with other words is a forgery. */
  digest: z.optional(z.string()),
  alerts: z.array(Alert),
});
export type FeedState = z.infer<typeof FeedState>;
