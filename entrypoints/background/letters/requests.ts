import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { addOwnAlert, ownAlert } from '../../../core/alerts/own-alert';
import type { FoundLetter } from '../../../core/letters/page/found-letter';
import { PageText } from '../../../core/letters/page/page-text';
import { readLetterPage } from '../../../core/letters/read-letter-page';
import { readLetterText } from '../../../core/letters/read-letter-text';
import { resolveNamed } from '../../../core/letters/resolve-named';
import { err, ok } from '../../../core/result';
import type { Requests } from '../../../utils/messaging';
import { ownAlertsItem } from '../../../utils/storage';
import { loadOffices } from '../officials/load-offices';

const SCRIPT = '/page-letter.js';

const doubted = (found: FoundLetter): FoundLetter => ({
  ...found,
  letters: found.letters.map((letter) => ({ ...letter, unclear: true })),
  unclear: true,
});

/** "Use this page's letter": reads the page in that tab once. Works after the person's click on the toolbar, nowhere else. */
export async function readPageLetter({
  tabId,
}: Requests['read-page-letter']['in']): Promise<Requests['read-page-letter']['out']> {
  const results = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] }).catch(() => undefined);
  if (results === undefined) return err('no-access');
  const page = z.safeParse(PageText, results[0]?.result);
  if (!page.success) return err('no-access');
  const read = readLetterPage(page.data.html, page.data.url);
  if (!read.ok) return read;
  // A page too large to be read whole: the letter may lack its end, so the person has to look.
  const found = page.data.cut ? ok(doubted(read.value)) : read;
  const named = found.value.letters.some((letter) => letter.named !== undefined);
  const table = named ? await loadOffices() : undefined;
  return ok(table ? resolveNamed(found.value, table.offices) : found.value);
}

/** Reads what was pasted or typed in the popup. */
export async function readTypedLetter({
  text,
}: Requests['read-typed-letter']['in']): Promise<Requests['read-typed-letter']['out']> {
  const letter = readLetterText(text);
  return letter ? { letter } : {};
}

/** Keeps a letter from a page or a paste among the current alerts; gives the alert's id. */
export async function keepOwnLetter(letter: Requests['keep-own-letter']['in']): Promise<string> {
  let id = '';
  await ownAlertsItem.update((all) => {
    const added = addOwnAlert(all, ownAlert(`own:${crypto.randomUUID()}`, letter, Date.now()));
    id = added.id;
    return added.alerts;
  });
  return id;
}

/** Forgets an own letter; false when there was none. */
export async function forgetOwnLetter({ alertId }: Requests['forget-own-letter']['in']): Promise<boolean> {
  const before = await ownAlertsItem.get();
  await ownAlertsItem.update((all) => all.filter(({ id }) => id !== alertId));
  return before.some(({ id }) => id === alertId);
}
