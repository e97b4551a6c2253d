import { oneLine } from '../../letters/page/block';
import { htmlToText } from '../../letters/page/html-blocks';
import { readLetterItem } from '../../letters/read-letter-page';
import type { Alert } from '../alert';
import { readDate } from '../read-date';

/** One post, page or feed item that may hold a letter. */
export interface SourceItem {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly summary?: string | undefined;
  readonly topics?: readonly string[] | undefined;
}

const LONGEST_SUMMARY = 300;

/**
 * An alert out of an item whose text is a letter; undefined for every other item. Letters of which it is not plain to whom
 * they go are left out: a list of alerts cannot ask.
 */
export function readItem(item: SourceItem, publisher: string): Alert | undefined {
  const title = oneLine(htmlToText(item.title));
  const found = readLetterItem({ title, html: item.html, ...(item.url !== undefined && { url: item.url }) });
  if (!found.ok) return undefined;
  const letters = found.value.letters
    .filter(({ unclear }) => !unclear)
    .map(({ audience, subject, body, callScript }) => ({
      audience,
      subject,
      body,
      ...(callScript !== undefined && { callScript }),
    }));
  if (letters.length === 0) return undefined;
  const summary = oneLine(htmlToText(item.summary ?? ''));
  const published = readDate(item.published);
  return {
    id: item.id,
    publisher,
    title: found.value.subject || title,
    topics: (item.topics ?? []).slice(0, 12).map(oneLine).filter(Boolean),
    letters,
    ...(summary !== '' && summary.length <= LONGEST_SUMMARY && !/^dear\b/i.test(summary) && { summary }),
    ...(item.url?.startsWith('https://') && { url: item.url }),
    ...(published !== undefined && { published }),
  };
}
