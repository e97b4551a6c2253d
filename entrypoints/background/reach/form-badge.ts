import { browser } from 'wxt/browser';
import { loadWords } from '../../../utils/words';
import { showDeliveryBadge } from '../actions/tab-badge';

/**
 * Says on the toolbar what is in front of the person: where an action's letter stands, else that a form is there, as a word
 * over the icon and a sentence in its name for those who hear it. It belongs to that tab alone, and the browser takes it away
 * when the tab goes on to another page. No page is read for it: its watcher says no more than that it looks like a form.
 */
export async function showTabBadge(tabId: number, hasForm: boolean): Promise<void> {
  try {
    if ((await showDeliveryBadge(tabId)) || !hasForm) return;
    const words = await loadWords();
    await browser.action.setBadgeText({ tabId, text: words.t('reach.badge') });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f3f7d' });
    await browser.action.setTitle({ tabId, title: words.t('reach.title') });
  } catch {
    // The tab went away meanwhile, and its badge with it.
  }
}
