import * as z from 'zod/mini';
import { err, ok, type Result } from '../result';
import type { Alert, AlertLetter } from './alert';
import { timeOf } from './current-alerts';
import type { FeedProblem } from './feed-problem';

/** Items beyond this are not read: a feed shows what is current. */
const MOST_ITEMS = 100;
const MOST_LETTERS = 20;
const short = (most: number) => z.string().check(z.maxLength(most));

const FeedAudience = z.object({
  chamber: z.optional(z.enum(['senate', 'house'])),
  states: z.optional(z.array(short(2))),
  offices: z.optional(z.array(short(12))),
  except: z.optional(z.array(short(12))),
  executive: z.optional(short(120)),
});
const FeedLetter = z.object({
  audience: z.optional(FeedAudience),
  subject: z.optional(short(300)),
  body: short(20_000),
  call_script: z.optional(short(4000)),
});
/**
 * The `_advocacy` extension of a JSON Feed item (docs/feed-format.md): one letter, or several in `letters`; `topics` in plain
 * words, most fitting first; `expires` as RFC 3339. Without an audience a letter is for all of Congress.
 */
const Advocacy = z.object({
  audience: z.optional(FeedAudience),
  subject: z.optional(short(300)),
  body: z.optional(short(20_000)),
  call_script: z.optional(short(4000)),
  letters: z.optional(z.array(z.unknown())),
  topics: z.optional(z.array(short(80))),
  expires: z.optional(short(40)),
});
const Item = z.object({
  id: z.union([short(500), z.number()]),
  url: z.optional(short(2000)),
  title: z.optional(short(500)),
  summary: z.optional(short(2000)),
  date_published: z.optional(short(40)),
  _advocacy: z.unknown(),
});
const Feed = z.object({
  version: z.string(),
  title: short(300),
  items: z.array(z.unknown()),
  _advocacy: z.optional(z.object({ version: z.optional(z.number()) })),
});

export interface ParsedFeed {
  readonly publisher: string;
  /** The publisher's own count, which may only rise. */
  readonly version: number | undefined;
  readonly alerts: Alert[];
}

const MARKUP = /<\/?[a-z][^<>]{0,300}>/i;
const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .trim();

function toAudience(audience: z.infer<typeof FeedAudience> | undefined): AlertLetter['audience'] {
  const { executive, ...congress } = audience ?? {};
  if (executive !== undefined) return { kind: 'executive', office: clean(executive) };
  const states = congress.states?.map((state) => state.toUpperCase());
  return {
    kind: 'congress',
    ...(congress.chamber && { chamber: congress.chamber }),
    ...(states && { states }),
    ...(congress.offices && { offices: congress.offices }),
    ...(congress.except && { except: congress.except }),
  };
}

function toLetter(row: unknown, title: string): AlertLetter | undefined {
  const letter = z.safeParse(FeedLetter, row);
  if (!letter.success) return undefined;
  const { audience, subject, body, call_script } = letter.data;
  const text = clean(body);
  // Letters are plain text; markup in one is a publisher's mistake or somebody's trick, and no office wants it.
  if (text === '' || MARKUP.test(text)) return undefined;
  return {
    audience: toAudience(audience),
    subject: clean(subject ?? title).replace(/\s+/g, ' '),
    body: text,
    ...(call_script !== undefined && { callScript: clean(call_script) }),
  };
}

function toAlert(row: unknown, publisher: string): Alert | undefined {
  const item = z.safeParse(Item, row);
  if (!item.success) return undefined;
  const advocacy = z.safeParse(Advocacy, item.data._advocacy);
  if (!advocacy.success) return undefined;
  const { id, url, summary, date_published } = item.data;
  const title = clean(item.data.title ?? '').replace(/\s+/g, ' ');
  const { letters, topics, expires, body } = advocacy.data;
  const rows = letters ?? (body === undefined ? [] : [advocacy.data]);
  const parsed = rows
    .slice(0, MOST_LETTERS)
    .map((one) => toLetter(one, title))
    .filter((one) => one !== undefined);
  if (title === '' || parsed.length === 0 || parsed.length < rows.length) return undefined;
  // A date that says nothing must not make an alert last for ever.
  if (expires !== undefined && timeOf(expires) === undefined) return undefined;
  return {
    id: String(id),
    publisher,
    title,
    topics: (topics ?? []).slice(0, 12).map(clean).filter(Boolean),
    letters: parsed,
    ...(summary !== undefined && { summary: clean(summary) }),
    ...(url?.startsWith('https://') && { url }),
    ...(timeOf(date_published) !== undefined && date_published !== undefined && { published: date_published }),
    ...(expires !== undefined && { expires }),
  };
}

/** Reads JSON Feed 1.1 with `_advocacy` items. Items that do not fit are passed over; the same id counts once. */
export function parseJsonFeed(text: string): Result<ParsedFeed, FeedProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('not-a-feed');
  }
  const feed = z.safeParse(Feed, json);
  if (!feed.success) return err('not-a-feed');
  if (!/^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/.test(feed.data.version)) return err('wrong-version');
  const publisher = clean(feed.data.title);
  const seen = new Set<string>();
  const alerts = feed.data.items
    .slice(0, MOST_ITEMS)
    .map((item) => toAlert(item, publisher))
    .filter((alert) => alert !== undefined)
    .filter(({ id }) => !seen.has(id) && seen.add(id));
  if (alerts.length === 0 && feed.data.items.length > 0) return err('no-letters');
  return ok({ publisher, version: feed.data._advocacy?.version, alerts });
}
