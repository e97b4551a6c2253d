import { parseFeed } from 'feedsmith';
import { err, ok, type Result } from '../../result';
import type { FeedProblem } from '../feed-problem';
import { MOST_ITEMS, onlyOnce, type ParsedFeed } from './parsed-feed';
import { readItem, type SourceItem } from './read-item';

/** Elements nested deeper than this are somebody's trick. */
const DEEPEST = 64;

/** True when tags nest deeper than any feed's: parsers that recurse would run out of stack. */
function isTooDeep(xml: string): boolean {
  let depth = 0;
  for (const [tag] of xml.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\/?[A-Za-z_][^<>]*>/g)) {
    if (tag.startsWith('<!')) continue;
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const first = (...values: unknown[]): string => values.map(text).find((one) => one !== '') ?? '';

/** The fields that RSS, RDF and Atom items have in common, under all their names. */
interface AnyItem {
  readonly id?: unknown;
  readonly guid?: { readonly value?: unknown };
  readonly title?: unknown;
  readonly link?: unknown;
  readonly links?: readonly { readonly href?: unknown; readonly rel?: unknown }[];
  readonly description?: unknown;
  readonly summary?: unknown;
  readonly content?: unknown;
  readonly pubDate?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly dc?: { readonly date?: unknown };
}

function toItem(item: AnyItem): SourceItem | undefined {
  const encoded = (item.content as { encoded?: unknown } | undefined)?.encoded;
  const value = (item.content as { value?: unknown } | undefined)?.value;
  const html = first(encoded, item.content, value, item.description, item.summary);
  const alternate = item.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const url = first(item.link, alternate);
  const id = first(item.guid?.value, item.id, url, item.title);
  if (html === '' || id === '') return undefined;
  return {
    id: id.slice(0, 500),
    title: text(item.title).slice(0, 500),
    html,
    ...(url !== '' && { url }),
    published: first(item.pubDate, item.published, item.updated, item.dc?.date),
    summary: html === first(item.description, item.summary) ? '' : first(item.description, item.summary),
  };
}

/** Reads RSS, RDF and Atom: items whose full text (`content:encoded`, `content`) is a letter become alerts. */
export function parseXmlFeed(xml: string): Result<ParsedFeed, FeedProblem> {
  // No feed declares entities of its own; who does wants to blow them up or to read files.
  if (/<!ENTITY\b/i.test(xml) || isTooDeep(xml)) return err('not-a-feed');
  try {
    const { format, feed } = parseFeed(xml);
    if (format === 'json') return err('not-a-feed');
    const { title, items, entries } = feed as { title?: unknown; items?: AnyItem[]; entries?: AnyItem[] };
    const publisher = text(title).trim().slice(0, 300);
    const alerts = (items ?? entries ?? [])
      .slice(0, MOST_ITEMS)
      .map(toItem)
      .map((item) => item && readItem(item, publisher))
      .filter((alert) => alert !== undefined);
    return ok({ publisher, version: undefined, alerts: onlyOnce(alerts) });
  } catch {
    return err('not-a-feed');
  }
}
