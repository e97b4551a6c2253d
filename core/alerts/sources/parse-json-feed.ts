import * as z from 'zod/mini';
import { htmlToText } from '../../letters/page/html-blocks';
import { err, ok, type Result } from '../../result';
import type { Alert, AlertLetter } from '../alert';
import type { FeedProblem } from '../feed-problem';
import { readDate } from '../read-date';
import { MOST_ITEMS, onlyOnce, type ParsedFeed } from './parsed-feed';
import { readItem } from './read-item';

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
  date_published: z.optional(short(60)),
  content_html: z.optional(z.string()),
  content_text: z.optional(z.string()),
  tags: z.optional(z.array(z.unknown())),
  _advocacy: z.unknown(),
});
const Feed = z.object({
  version: z.string(),
  title: short(300),
  items: z.array(z.unknown()),
  _advocacy: z.optional(
    z.object({
      version: z.optional(z.number().check(z.int(), z.nonnegative())),
      expires: z.optional(short(40)),
      key: z.optional(short(100)),
    }),
  ),
});

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
  // Letters are plain text; where a publisher wrote HTML its words are kept, and its links as text.
  const text = clean(MARKUP.test(body) ? htmlToText(body) : body);
  if (text === '') return undefined;
  return {
    audience: toAudience(audience),
    subject: clean(subject ?? title).replace(/\s+/g, ' '),
    body: text,
    ...(call_script !== undefined && { callScript: clean(call_script) }),
  };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

/** An item without `_advocacy`, as any program makes them: its text may be a letter. */
function plainItem(item: z.infer<typeof Item>, publisher: string): Alert | undefined {
  const html = item.content_html ?? escaped(item.content_text ?? '');
  const { id, title = '', url, summary, date_published } = item;
  return html === ''
    ? undefined
    : readItem({ id: String(id), title, html, url, summary, published: date_published }, publisher);
}

function toAlert(row: unknown, publisher: string): Alert | undefined {
  const item = z.safeParse(Item, row);
  if (!item.success) return undefined;
  if (item.data._advocacy === undefined) return plainItem(item.data, publisher);
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
  const end = readDate(expires, true);
  const published = readDate(date_published);
  // A date that says nothing must not make an alert last for ever.
  if (expires !== undefined && end === undefined) return undefined;
  return {
    id: String(id),
    publisher,
    title,
    topics: (topics ?? []).slice(0, 12).map(clean).filter(Boolean),
    letters: parsed,
    ...(summary !== undefined && { summary: clean(htmlToText(summary)) }),
    ...(url?.startsWith('https://') && { url }),
    ...(published !== undefined && { published }),
    ...(end !== undefined && { expires: end }),
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
  const alerts = feed.data.items
    .slice(0, MOST_ITEMS)
    .map((item) => toAlert(item, publisher))
    .filter((alert) => alert !== undefined);
  if (alerts.length === 0 && feed.data.items.length > 0) return err('no-letters');
  const { version, expires, key } = feed.data._advocacy ?? {};
  return ok({
    publisher,
    version,
    alerts: onlyOnce(alerts),
    own: feed.data._advocacy !== undefined,
    ...(expires !== undefined && { expires: readDate(expires, true) ?? '' }),
    ...(key !== undefined && { key }),
  });
}
