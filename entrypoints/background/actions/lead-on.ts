import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Delivery } from '../../../core/actions/action';
import type { DeliveryEvent } from '../../../core/actions/advance';
import { leadsWhen, MOST_PAGES } from '../../../core/actions/lead-on';
import { findContactLink, PageLink } from '../../../core/officials/contact-link';
import type { Office } from '../../../core/officials/office';
import type { TabView } from '../fill/fill-tab';
import { filledBefore, rememberDoc } from './seen-docs';
import { onTabNews } from './tab-news';

const Links = z.array(PageLink);

/** Runs in the page: every link as a person sees it. What a page says is judged by `findContactLink`. */
const readLinks = () =>
  [...document.querySelectorAll('a[href]')].slice(0, 800).map((link) => ({
    href: (link as HTMLAnchorElement).href.slice(0, 500),
    text: `${link.textContent ?? ''} ${link.getAttribute('aria-label') ?? ''} ${link.getAttribute('title') ?? ''}`
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120),
  }));

/** Undefined while the tab is between two pages. */
async function linksOf(tabId: number): Promise<PageLink[] | undefined> {
  const results = await browser.scripting.executeScript({ target: { tabId }, func: readLinks }).catch(() => undefined);
  const parsed = z.safeParse(Links, results?.[0]?.result);
  return parsed.success ? parsed.data : undefined;
}

const AGAIN = 400;
const lookLater = (tabId: number, wait: number): true => {
  // A worker that is stopped meanwhile is woken by the alarm.
  setTimeout(() => void onTabNews(tabId), wait);
  return true;
};

/**
 * A page of the office without a form, in a tab that the person's click opened: leads the tab on to where the office's
 * own links say one can write, the site's front page last. True when the tab is on its way or the page may still bring
 * its form; false when there is nothing more to try.
 */
export async function leadOn(
  tabId: number,
  delivery: Delivery,
  office: Office,
  view: TabView,
  tell: (event: DeliveryEvent) => Promise<unknown>,
): Promise<boolean> {
  const { url } = view.frame.snapshot;
  const tried = delivery.tried ?? [];
  // News of the page that the tab is leaving must not send it elsewhere.
  if (await filledBefore(tabId, view.frame.doc, 'led')) return true;
  if (tried.length >= MOST_PAGES) return false;
  const wait = leadsWhen({ url, status: view.frame.status, page: view.plan.page, at: delivery.at }, Date.now());
  if (wait > 0) return lookLater(tabId, wait);
  const links = await linksOf(tabId);
  if (links === undefined) return lookLater(tabId, AGAIN);
  const next = findContactLink(links, { url, office, tried });
  if (next === undefined) return false;
  await rememberDoc(tabId, view.frame.doc, 'led');
  await browser.tabs.update(tabId, { url: next });
  await tell({ kind: 'led', url: next });
  return true;
}
