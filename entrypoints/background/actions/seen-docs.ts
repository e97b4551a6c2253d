import { filledDocsItem } from '../../../utils/storage';

/** A document is filled by itself once per kind of page, so that what the person clears stays clear; or left once (`led`). */
export async function filledBefore(tabId: number, doc: string | undefined, page: string): Promise<boolean> {
  const docs = await filledDocsItem.get();
  return doc !== undefined && docs[tabId]?.includes(`${doc} ${page}`) === true;
}

/** Comes last: a worker that is stopped before it fills once more, which changes nothing; one stopped after it has told all. */
export async function rememberDoc(tabId: number, doc: string | undefined, page: string): Promise<void> {
  if (doc === undefined) return;
  await filledDocsItem.update((docs) => ({
    ...docs,
    [tabId]: [...(docs[tabId] ?? []), `${doc} ${page}`].slice(-20),
  }));
}
