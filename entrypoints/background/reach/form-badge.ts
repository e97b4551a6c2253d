import { browser } from 'wxt/browser';
import type { PageKind } from '../../../core/forms/plan';
import { loadWords } from '../../../utils/words';
import { showDeliveryBadge } from '../actions/tab-badge';
import { look } from '../fill/requests';

const FORMS: ReadonlySet<PageKind> = new Set(['contact', 'rejected', 'gate', 'purpose']);
/** Takes a tab's own text away; the types of the polyfill do not know it. */
const NONE_OF_ITS_OWN = null as unknown as string;
/** Tabs that are being looked at: news that come meanwhile need no look of their own. */
const looking = new Set<number>();

/**
 * Says on the toolbar that a form is in front of the person: a word over the icon, and a sentence in its name for those who
 * hear it. It belongs to that tab alone; elsewhere the count of unread alerts stays.
 */
export async function showFormBadge(tabId: number): Promise<void> {
  if (looking.has(tabId)) return;
  looking.add(tabId);
  try {
    if (await showDeliveryBadge(tabId)) return;
    const seen = await look({ tabId });
    const form = seen.ok && FORMS.has(seen.value.page) && seen.value.fillable > 0;
    const words = await loadWords();
    await browser.action.setBadgeText({ tabId, text: form ? words.t('reach.badge') : NONE_OF_ITS_OWN });
    await browser.action.setTitle({ tabId, title: form ? words.t('reach.title') : words.t('extName') });
  } catch {
    // The tab went away meanwhile, and its badge with it.
  } finally {
    looking.delete(tabId);
  }
}
