import { browser } from 'wxt/browser';
import type { Action, Delivery } from '../../../core/actions/action';
import { isDone } from '../../../core/actions/advance';
import { contactAddress } from '../../../core/officials/contact-address';
import type { OfficeTable } from '../../../core/officials/office';
import { loadOffices } from '../officials/load-offices';
import { tellDelivery } from './store';
import { onTabNews } from './tab-news';

async function tabLives(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** Opens a tab for every delivery that has none and is not done; the first new one comes to the front. */
export async function openDeliveries(action: Action): Promise<void> {
  const table = await loadOffices();
  const opened: number[] = [];
  for (const delivery of action.deliveries) {
    if (isDone(delivery) || (await tabLives(delivery.tabId))) continue;
    const tabId = await openOne(action, delivery, table, opened.length === 0);
    if (tabId !== undefined) opened.push(tabId);
  }
  await groupTabs(opened);
}

async function openOne(
  action: Action,
  delivery: Delivery,
  table: OfficeTable | undefined,
  active: boolean,
): Promise<number | undefined> {
  const office = table?.offices.find(({ bioguide }) => bioguide === delivery.bioguide);
  if (!office) {
    await tellDelivery(action.id, delivery.bioguide, { kind: 'failed', failure: 'no-address' });
    return undefined;
  }
  const url = contactAddress(office);
  // Straight to the address: an update of a blank tab that is still opening is lost now and then (Chromium, 2026-11).
  const tab = await browser.tabs.create({ url, active });
  if (tab.id === undefined) return undefined;
  await tellDelivery(action.id, delivery.bioguide, { kind: 'opened', tabId: tab.id, url });
  // A quick page may have spoken before the delivery knew its tab.
  void onTabNews(tab.id);
  return tab.id;
}

/** Tab groups are a convenience that not every browser has. */
async function groupTabs(tabIds: readonly number[]): Promise<void> {
  const tabs = browser.tabs as unknown as { group?: (options: { tabIds: number[] }) => Promise<number> };
  if (tabIds.length > 1) await tabs.group?.({ tabIds: [...tabIds] }).catch(() => undefined);
}
