import type { Alert, AlertLetter } from './alert';

/** A letter that the supporter took from a page or pasted. */
export interface OwnLetter {
  readonly title: string;
  readonly subject: string;
  readonly letters: readonly AlertLetter[];
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  /** What it is about, in the supporter's own words: helps to choose from an office's list. */
  readonly topics?: readonly string[] | undefined;
}

/** Own letters that are kept at most; the oldest go first. */
const MOST = 50;

/** An alert out of the supporter's own letter. `id` must be unique, `now` is in epoch milliseconds. */
export function ownAlert(
  id: string,
  { title, subject, letters, url, publisher, topics = [] }: OwnLetter,
  now: number,
): Alert {
  return {
    id,
    own: true,
    publisher: publisher ?? '',
    title: title.trim() || subject.trim(),
    topics: topics.slice(0, 10),
    published: new Date(now).toISOString(),
    letters: letters.map(({ audience, subject: own, body, callScript }) => ({
      audience,
      subject: own.trim() || subject.trim(),
      body: body.trim(),
      ...(callScript !== undefined && { callScript }),
    })),
    ...(url?.startsWith('https://') && { url }),
  };
}

/** Adds an own alert; one from the same page takes the older one's place and its id, so that nothing is written twice. */
export function addOwnAlert(all: readonly Alert[], alert: Alert): { readonly alerts: Alert[]; readonly id: string } {
  const same = all.find(({ url, title }) =>
    alert.url === undefined ? false : url === alert.url && title === alert.title,
  );
  const kept = same ? { ...alert, id: same.id } : alert;
  return { alerts: [kept, ...all.filter(({ id }) => id !== kept.id)].slice(0, MOST), id: kept.id };
}
