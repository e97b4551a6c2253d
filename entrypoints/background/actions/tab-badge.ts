import { browser } from 'wxt/browser';
import { tabBadge } from '../../../core/actions/badge';
import { loadWords } from '../../../utils/words';
import { loadOffices } from '../officials/load-offices';
import { officeWords } from './office-words';
import { deliveryOfTab, loadActions } from './store';

const COLOURS = { work: '#545c6e', you: '#8a5200', good: '#17603c', bad: '#96241b' } as const;

/** Shows over the toolbar icon, for an office's own tab, where its letter stands. False for every other tab. */
export async function showDeliveryBadge(tabId: number): Promise<boolean> {
  const found = deliveryOfTab(await loadActions(), tabId);
  if (!found) return false;
  const { text, tone } = tabBadge(found.delivery);
  const [words, table] = await Promise.all([loadWords(), loadOffices()]);
  const office = table?.offices.find(({ bioguide }) => bioguide === found.delivery.bioguide);
  const stands = words.code('delivery', found.delivery.state);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[tone] });
  await browser.action.setTitle({ tabId, title: office ? `${officeWords(words, office)}: ${stands}` : stands });
  return true;
}
