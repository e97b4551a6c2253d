import type { FeedProblem } from '../../../core/alerts/feed-problem';
import type { Fetched } from '../../../core/alerts/next-fetch';
import { parseJsonFeed } from '../../../core/alerts/parse-json-feed';
import type { FeedState } from '../../../core/alerts/subscription';

/** Milliseconds until a feed is given up, its last byte included. */
const PATIENCE = 10_000;
/** Bytes, after decompression. */
const LARGEST = 1024 * 1024;

const failed = (problem: FeedProblem): Fetched => ({ kind: 'failed', problem });

/** The body as text, or undefined as soon as it grows past the limit. */
async function readCapped(answer: Response): Promise<Uint8Array | undefined> {
  const reader = answer.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > LARGEST) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(next.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64.trim()), (char) => char.charCodeAt(0));

/** True when `signature` (base64) is the Ed25519 signature of the exact bytes under `key` (base64, 32 bytes). */
async function isSigned(bytes: Uint8Array, signature: string, key: string): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('raw', bytesOf(key), { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, imported, bytesOf(signature), Uint8Array.from(bytes));
  } catch {
    return false;
  }
}

const request = (signal: AbortSignal, headers: Record<string, string>): RequestInit => ({
  signal,
  headers,
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
});

/** Fetches one JSON Feed, asking only for what is new; never throws. With a pinned key the signature beside it must hold. */
export async function fetchFeed(
  url: string,
  state: FeedState,
  key: string | undefined,
  patience = PATIENCE,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(
      url,
      request(signal, {
        accept: 'application/feed+json, application/json',
        ...(state.etag !== undefined && { 'if-none-match': state.etag }),
        ...(state.lastModified !== undefined && { 'if-modified-since': state.lastModified }),
      }),
    );
    if (answer.status === 304) return { kind: 'unchanged' };
    if (answer.status >= 500) return failed('server-error');
    if (!answer.ok) return failed('not-found');
    if (!answer.url.startsWith('https://')) return failed('not-a-feed');
    if (Number(answer.headers.get('content-length')) > LARGEST) return failed('too-large');
    const bytes = await readCapped(answer);
    if (!bytes) return failed('too-large');
    if (key !== undefined) {
      const beside = await fetch(`${url}.sig`, request(signal, {}));
      const signature = beside.ok ? await readCapped(beside) : undefined;
      if (!signature) return failed('unsigned');
      if (!(await isSigned(bytes, new TextDecoder().decode(signature), key))) return failed('bad-signature');
    }
    const feed = parseJsonFeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!feed.ok) return failed(feed.error);
    const etag = answer.headers.get('etag');
    const lastModified = answer.headers.get('last-modified');
    return {
      kind: 'feed',
      feed: feed.value,
      ...(etag !== null && { etag }),
      ...(lastModified !== null && { lastModified }),
    };
  } catch (error) {
    if (signal.aborted) return failed('timeout');
    return failed(error instanceof TypeError && /encod|decod|utf/i.test(error.message) ? 'not-a-feed' : 'offline');
  }
}
