import type { FeedProblem } from '../../../core/alerts/feed-problem';
import type { Fetched } from '../../../core/alerts/next-fetch';
import { parseSource } from '../../../core/alerts/sources/parse-source';
import type { FeedState, Source } from '../../../core/alerts/subscription';
import { checkSignature, parseSignatureFile } from '../../../core/alerts/trust/signature-file';
import { decode, fetchBytes, PATIENCE } from './fetch-bytes';
import { digestOf, holds } from './verify';

/** A feed to be asked: where, of which kind, under which name and key. */
export interface FeedAddress {
  readonly feed: string;
  readonly source?: Source | undefined;
  readonly name: string;
  readonly key?: string | undefined;
}

const ACCEPT: Readonly<Record<Source, string>> = {
  'json-feed': 'application/feed+json, application/json',
  wordpress: 'application/json',
  rss: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
  page: 'text/html',
};

const failed = (problem: FeedProblem): Extract<Fetched, { kind: 'failed' }> => ({ kind: 'failed', problem });

/** Checks the signature beside a feed; gives the key to pin from now on. */
export async function signedBy(
  feed: string,
  bytes: Uint8Array<ArrayBuffer>,
  pinned: string,
  signal: AbortSignal,
): Promise<{ readonly key: string } | FeedProblem> {
  const beside = await fetchBytes(`${feed}.sig`, signal);
  if (beside.kind === 'failed') return beside.problem === 'not-found' ? 'unsigned' : beside.problem;
  const file = beside.kind === 'body' ? parseSignatureFile(decode(beside.bytes, '', false) ?? '') : undefined;
  if (!file) return 'bad-signature';
  const key = await checkSignature(bytes, file, pinned, holds);
  return key === undefined ? 'bad-signature' : { key };
}

/**
 * Fetches a publisher's alerts, asking only for what is new; never throws. With a pinned key the signature beside the feed must
 * hold over its exact bytes before anything in it is read.
 */
export async function fetchFeed(address: FeedAddress, state: FeedState, patience = PATIENCE): Promise<Fetched> {
  const source = address.source ?? 'json-feed';
  const signal = AbortSignal.timeout(patience);
  const answer = await fetchBytes(address.feed, signal, {
    accept: ACCEPT[source],
    ...(state.etag !== undefined && { 'if-none-match': state.etag }),
    ...(state.lastModified !== undefined && { 'if-modified-since': state.lastModified }),
  });
  if (answer.kind !== 'body') return answer;
  const signed =
    address.key === undefined ? undefined : await signedBy(address.feed, answer.bytes, address.key, signal);
  if (typeof signed === 'string') return failed(signed);
  const text = decode(answer.bytes, answer.headers.get('content-type') ?? '', source === 'rss' || source === 'page');
  if (text === undefined) return failed('not-a-feed');
  const feed = parseSource(source, text, address.feed, address.name);
  if (!feed.ok) return failed(feed.error);
  // A signed list that does not count its versions could be replayed for ever.
  if (signed && feed.value.version === undefined) return failed('wrong-version');
  const etag = answer.headers.get('etag');
  const lastModified = answer.headers.get('last-modified');
  return {
    kind: 'feed',
    feed: feed.value,
    ...(etag !== null && { etag }),
    ...(lastModified !== null && { lastModified }),
    ...(signed && { signed: { digest: await digestOf(answer.bytes), key: signed.key } }),
  };
}
