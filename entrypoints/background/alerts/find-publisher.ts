import type { FeedProblem } from '../../../core/alerts/feed-problem';
import { type Candidate, COMMON_PATHS, candidatesIn } from '../../../core/alerts/sources/discover';
import { parseSource, sniffSource } from '../../../core/alerts/sources/parse-source';
import { letterAddresses, typesAddress } from '../../../core/alerts/sources/parse-wordpress';
import type { ParsedFeed } from '../../../core/alerts/sources/parsed-feed';
import type { FoundPublisher } from '../../../core/alerts/subscription';
import { isKey } from '../../../core/alerts/trust/signature-file';
import { err, ok, type Result } from '../../../core/result';
import { originsFor, siteAddress } from '../../../utils/origins';
import { decode, fetchBytes, PATIENCE } from './fetch-bytes';
import { signedBy } from './fetch-feed';

/** Milliseconds for the whole search. */
const SEARCH = 25_000;

interface Search {
  readonly site: string;
  readonly hosts: ReadonlySet<string>;
  readonly signal: AbortSignal;
  name: string;
}

/** An address of the searched site, whole; undefined for one of any other site. */
function resolveOn({ hosts }: Search, address: string, base: string): string | undefined {
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' && hosts.has(url.hostname) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const patience = ({ signal }: Search): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);

async function textAt(search: Search, url: string, markup: boolean) {
  const answer = await fetchBytes(url, patience(search));
  if (answer.kind === 'unchanged') return { problem: 'not-a-feed' as FeedProblem };
  if (answer.kind === 'failed') return { problem: answer.problem };
  const text = decode(answer.bytes, answer.headers.get('content-type') ?? '', markup);
  return text === undefined ? { problem: 'not-a-feed' as FeedProblem } : { text, answer };
}

/** A feed that names a key must be signed with it; one that names none is taken unsigned. */
async function judge(
  search: Search,
  { source, url }: Candidate,
  feed: ParsedFeed,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<FoundPublisher, FeedProblem>> {
  const name = feed.publisher || search.name || new URL(search.site).hostname;
  const found = { name, site: search.site, feed: url, source, letters: feed.alerts.length };
  if (source !== 'json-feed' || feed.key === undefined) return ok({ ...found, signed: false });
  if (!isKey(feed.key)) return err('bad-signature');
  const signed = await signedBy(url, bytes, feed.key, patience(search));
  if (typeof signed === 'string') return err(signed);
  return ok({ ...found, signed: true, key: signed.key });
}

async function tryOne(search: Search, candidate: Candidate): Promise<Result<FoundPublisher, FeedProblem>> {
  const { source, url } = candidate;
  const got = await textAt(search, url, source === 'rss' || source === 'page');
  if (got.text === undefined) return err(got.problem);
  const feed = parseSource(source, got.text, url, search.name);
  if (!feed.ok) return feed;
  if (feed.value.alerts.length === 0 && feed.value.own !== true) return err('no-letters');
  return judge(search, candidate, feed.value, got.answer.bytes);
}

/** WordPress keeps letters as pages, posts or a type of the site's own: whichever has one. */
async function tryWordpress(search: Search, root: string): Promise<Result<FoundPublisher, FeedProblem>> {
  const types = await textAt(search, typesAddress(root), false);
  if (types.text === undefined) return err(types.problem);
  let list: unknown;
  try {
    list = JSON.parse(types.text);
  } catch {
    return err('not-a-feed');
  }
  let problem: FeedProblem = 'no-letters';
  for (const url of letterAddresses(root, list)) {
    const found = await tryOne(search, { source: 'wordpress', url });
    if (found.ok) return found;
    if (found.error !== 'not-a-feed') problem = found.error;
  }
  return err(problem);
}

/** These say more than "nothing here", and are told instead of it. */
const TELLING: ReadonlySet<FeedProblem> = new Set([
  'bad-signature',
  'unsigned',
  'wrong-version',
  'no-letters',
  'too-large',
  'cut-off',
]);

/**
 * Looks for a publisher's alerts, from the site's address alone. Reads that site only. The order: what stands at the address, what
 * the page links to (JSON Feed, WordPress, RSS and Atom), a letter on the page itself, where feeds usually lie.
 */
export async function findPublisher({ address }: { address: string }): Promise<Result<FoundPublisher, FeedProblem>> {
  const site = siteAddress(address);
  if (site === undefined) return err('no-source');
  const hosts = new Set([new URL(site).hostname, ...originsFor(site).map((origin) => origin.slice(8, -2))]);
  const search: Search = { site, hosts, signal: AbortSignal.timeout(SEARCH), name: '' };
  const front = await textAt(search, site, true);
  if (front.text === undefined) return err(front.problem);
  const kind = sniffSource(front.text);
  if (kind === 'json-feed' || kind === 'rss') return await tryOne(search, { source: kind, url: site });
  const base = front.answer.url;
  const { name, candidates } = candidatesIn(front.text, front.answer.headers.get('link') ?? '', (one) =>
    resolveOn(search, one, base),
  );
  search.name = name;
  const deep = new URL(site).pathname !== '/';
  const usual = COMMON_PATHS.map(({ source, url }) => ({ source, url: new URL(url, site).href }));
  const order: Candidate[] = [
    ...candidates.filter(({ source }) => source === 'json-feed'),
    ...(deep ? [{ source: 'page' as const, url: site }] : []),
    ...candidates.filter(({ source }) => source !== 'json-feed'),
    ...usual.filter(({ url }) => !candidates.some((one) => one.url === url)),
    ...(deep ? [] : [{ source: 'page' as const, url: site }]),
  ];
  let problem: FeedProblem = 'no-source';
  for (const candidate of order) {
    if (search.signal.aborted) return err(problem === 'no-source' ? 'timeout' : problem);
    const found =
      candidate.source === 'wordpress' ? await tryWordpress(search, candidate.url) : await tryOne(search, candidate);
    if (found.ok) return found;
    if (TELLING.has(found.error) && candidate.source !== 'page' && problem === 'no-source') problem = found.error;
    // A signature that does not hold must not lead to the unsigned copy beside it.
    if (found.error === 'bad-signature' || found.error === 'unsigned') return found;
  }
  return err(problem);
}
