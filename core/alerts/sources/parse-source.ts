import { readLetterPage } from '../../letters/read-letter-page';
import { err, ok, type Result } from '../../result';
import type { FeedProblem } from '../feed-problem';
import type { Source } from '../subscription';
import { parseJsonFeed } from './parse-json-feed';
import { parseWordpress } from './parse-wordpress';
import { parseXmlFeed } from './parse-xml-feed';
import type { ParsedFeed } from './parsed-feed';

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One letter page as a list of one alert, known by its address. */
function parsePage(html: string, url: string, publisher: string): Result<ParsedFeed, FeedProblem> {
  const found = readLetterPage(html, url);
  if (!found.ok) return err('no-letters');
  const letters = found.value.letters
    .filter(({ unclear }) => !unclear)
    .map(({ audience, subject, body }) => ({ audience, subject, body }));
  if (letters.length === 0) return err('no-letters');
  const name = found.value.publisher ?? publisher;
  const title = found.value.subject || found.value.title;
  return ok({
    publisher: name,
    version: undefined,
    alerts: [{ id: url, publisher: name, title, url, topics: [], letters }],
  });
}

/** Reads what a source answered. `publisher` is the name to use where the source has none. */
export function parseSource(
  source: Source,
  text: string,
  url: string,
  publisher: string,
): Result<ParsedFeed, FeedProblem> {
  switch (source) {
    case 'json-feed':
      return parseJsonFeed(text);
    case 'rss':
      return parseXmlFeed(text);
    case 'wordpress':
      return parseWordpress(jsonIn(text), publisher);
    case 'page':
      return parsePage(text, url, publisher);
  }
}

/** What kind of source a text is by its beginning. */
export function sniffSource(text: string): 'json-feed' | 'rss' | 'page' | undefined {
  const head = text.slice(0, 2000).trimStart();
  if (head.startsWith('{') || head.startsWith('[')) return 'json-feed';
  if (/<(?:rss|feed|rdf:RDF)[\s>]/i.test(head) && !/<html[\s>]/i.test(head)) return 'rss';
  return head.startsWith('<') ? 'page' : undefined;
}
