import { browser } from 'wxt/browser';
import { congressOf } from '../../../core/forms/congress-host';
import type { Office } from '../../../core/officials/office';
import { officeForHost } from '../../../core/officials/office-for-host';
import { myOfficesItem } from '../../../utils/storage';
import { deliveryOfTab, loadActions } from '../actions/store';
import { loadOffices } from '../officials/load-offices';

interface Target {
  readonly url: string;
  readonly office: Office | undefined;
  readonly alertId: string | undefined;
  readonly mine: boolean | undefined;
}

/** Whose page a tab shows: the action that opened it knows, else the host tells. Undefined without access to the tab. */
export async function targetOf(tabId: number): Promise<Target | undefined> {
  const url = await browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
  if (url === undefined || !congressOf(url)) return undefined;
  const [table, actions, mine] = await Promise.all([loadOffices(), loadActions(), myOfficesItem.get()]);
  const found = deliveryOfTab(actions, tabId);
  const office = table && (officeForHost(url, table) ?? byId(table.offices, found?.delivery.bioguide));
  return {
    url,
    office,
    alertId: found?.action.alertId,
    mine: office && mine.length > 0 ? mine.includes(office.bioguide) : undefined,
  };
}

const byId = (offices: readonly Office[], id: string | undefined) => offices.find(({ bioguide }) => bioguide === id);
