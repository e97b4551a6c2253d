import type { FeedProblem } from '../../../core/alerts/feed-problem';

/** Milliseconds until an address is given up, the last byte of the answer included. */
export const PATIENCE = 10_000;
/** Bytes, after decompression. */
export const LARGEST = 1024 * 1024;

export type Answer =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problem: FeedProblem }
  | {
      readonly kind: 'body';
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Where the answer came from in the end. */
      readonly url: string;
      readonly headers: Headers;
    };

const failed = (problem: FeedProblem): Answer => ({ kind: 'failed', problem });

/** The body, or undefined as soon as it grows past the limit. */
async function readCapped(answer: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
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

function refused(answer: Response): FeedProblem | undefined {
  if (answer.url !== '' && !answer.url.startsWith('https://')) return 'insecure';
  if (answer.status >= 500 || answer.status === 429) return 'server-error';
  if (!answer.ok) return 'not-found';
  // A length is that of the compressed bytes: too many of those are too many in any case.
  return Number(answer.headers.get('content-length')) > LARGEST ? 'too-large' : undefined;
}

/**
 * Fetches an https address, without cookies and referrer; never throws. Redirects are followed, but not to plain http.
 * `signal` ends it; `headers` are those of a conditional request.
 */
export async function fetchBytes(
  url: string,
  signal: AbortSignal,
  headers: Record<string, string> = {},
): Promise<Answer> {
  let begun = false;
  try {
    const answer = await fetch(url, {
      signal,
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    begun = true;
    if (answer.status === 304) return { kind: 'unchanged' };
    const problem = refused(answer);
    if (problem !== undefined) {
      await answer.body?.cancel().catch(() => undefined);
      return failed(problem);
    }
    const bytes = await readCapped(answer);
    return bytes ? { kind: 'body', bytes, url: answer.url || url, headers: answer.headers } : failed('too-large');
  } catch {
    if (signal.aborted) return failed('timeout');
    return failed(begun ? 'cut-off' : 'offline');
  }
}

const NAMED = /charset\s*=\s*["']?([\w-]{2,30})/i;

/** Bytes as text: in UTF-8, or the encoding that the header or the text's own first line names; undefined when they are not text. */
export function decode(bytes: Uint8Array<ArrayBuffer>, contentType: string, markup: boolean): string | undefined {
  const head = markup ? String.fromCharCode(...bytes.subarray(0, 1024)) : '';
  const own =
    /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,30})/i.exec(head)?.[1] ??
    NAMED.exec(/<meta[^>]{0,200}>/i.exec(head)?.[0] ?? '')?.[1];
  const wanted = markup ? (NAMED.exec(contentType)?.[1] ?? own ?? 'utf-8') : 'utf-8';
  for (const label of [wanted, 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // An unknown name or a lie: UTF-8 has the last word.
    }
  }
  return undefined;
}
