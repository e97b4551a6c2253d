import type { PageKind } from '../forms/plan';

/** How many pages of one office's site a tab is led through at most. */
export const MOST_PAGES = 4;

/** A page that is called a contact page may bring its form late (Senate pages were seen to take up to ten seconds). */
const LATE_FORM = 6000;
const CALLED_CONTACT = /contact|e-?mail|write|share|opinion|message|voice|connect/i;

/**
 * Milliseconds to wait before a page without a form is left for another one, 0 for at once. `at`: when the page was
 * opened; `now`: both in epoch milliseconds. A page that is not there, or is for something else, is left at once.
 */
export function leadsWhen(
  page: {
    readonly url: string;
    readonly status: number | undefined;
    readonly page: PageKind;
    readonly at: number;
  },
  now: number,
): number {
  if ((page.status ?? 200) >= 400 || page.page === 'excluded') return 0;
  const path = page.url.replace(/^https:\/\/[^/]*/, '');
  return CALLED_CONTACT.test(path) ? Math.max(0, page.at + LATE_FORM - now) : 0;
}
