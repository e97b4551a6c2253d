import { type Browser, browser } from 'wxt/browser';
import type { Action, Delivery } from '../../../core/actions/action';
import { isOfficeHost } from '../../../core/actions/office-hosts';
import { isLeft } from '../../../core/actions/start-action';
import { contactAddress } from '../../../core/officials/contact-address';
import type { Office } from '../../../core/officials/office';
import { openingItem } from '../../../utils/storage';
import { loadOffices } from '../officials/load-offices';
import { loadActions, tellDelivery } from './store';
import { onTabNews } from './tab-news';

type Tab = Browser.tabs.Tab;
const exclusively = <T>(name: string, run: () => Promise<T>): Promise<T> =>
  navigator.locks.request(name, run) as Promise<T>;

/** To be called in the click, before the action is stored: notes which tabs are not the action's. */
export async function beginOpening(actionId: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await changeOpening((all) => ({ ...all, [actionId]: tabs.map(({ id }) => id ?? -1) }));
}

const changeOpening = (change: (all: Record<string, number[]>) => Record<string, number[]>): Promise<void> =>
  exclusively('opening', async () => openingItem.set(change(await openingItem.get())));

/**
 * Opens a tab for every delivery that is left and has none; the first comes to the front. Goes on where a stopped worker
 * left off: a tab that it opened and could not note any more is found again, so that nothing opens twice. Does nothing
 * but in the click that `beginOpening` noted. `asked` opens that office alone.
 */
export function openDeliveries(actionId: string, asked?: string): Promise<void> {
  return exclusively(`open ${actionId}`, async () => {
    const before = (await openingItem.get())[actionId];
    const action = (await loadActions()).find(({ id }) => id === actionId);
    if (!before || !action) return;
    const [table, tabs] = await Promise.all([loadOffices(), browser.tabs.query({})]);
    const held = new Set(action.deliveries.map(({ tabId }) => tabId));
    const ours = tabs.filter(({ id }) => id !== undefined && !before.includes(id) && !held.has(id));
    const jobs = action.deliveries
      .filter((delivery) => isLeft(delivery, asked))
      .map((delivery) => {
        const office = table?.offices.find(({ bioguide }) => bioguide === delivery.bioguide);
        const tab = tabs.find(({ id }) => id === delivery.tabId && id !== undefined);
        return { delivery, office, tab, orphan: tab || !office ? undefined : takeOrphan(ours, office) };
      });
    const [first] = jobs;
    const opened = await Promise.all(jobs.map((job) => openOne(action, job, job === first)));
    await groupTabs(opened.filter((id) => id !== undefined));
    await changeOpening(({ [actionId]: _done, ...rest }) => rest);
  });
}

interface Job {
  readonly delivery: Delivery;
  readonly office: Office | undefined;
  /** The tab that works on the delivery, while it lives. */
  readonly tab: Tab | undefined;
  /** A tab that was opened for it by a worker that could not say so any more. */
  readonly orphan: Tab | undefined;
}

const addressOf = (tab: Tab): string => tab.pendingUrl || tab.url || '';

function takeOrphan(ours: Tab[], office: Office): Tab | undefined {
  const at = ours.findIndex((tab) => isOfficeHost(office, contactAddress(office), addressOf(tab)));
  return at < 0 ? undefined : ours.splice(at, 1)[0];
}

async function openOne(action: Action, job: Job, active: boolean): Promise<number | undefined> {
  const { delivery, office, tab, orphan } = job;
  const tell = (event: Parameters<typeof tellDelivery>[2]) => tellDelivery(action.id, delivery.bioguide, event);
  if (!office) {
    await tell({ kind: 'failed', failure: 'no-address' });
    return undefined;
  }
  const url = contactAddress(office);
  if (tab?.id !== undefined) {
    // What is filled in an open tab stays; what failed there is tried anew.
    const again = delivery.state === 'failed';
    await browser.tabs.update(tab.id, { ...(again && { url }), ...(active && { active }) }).catch(() => undefined);
    if (again) await tell({ kind: 'opened', tabId: tab.id, url });
    return tab.id;
  }
  // Straight to the address: an update of a blank tab that is still opening is lost now and then (Chromium, 2026-11).
  const { id } = orphan ?? (await browser.tabs.create({ url, active }));
  if (id === undefined) return undefined;
  await tell({ kind: 'opened', tabId: id, url });
  // A quick page may have spoken before the delivery knew its tab.
  void onTabNews(id);
  return id;
}

/** Tab groups are a convenience that not every browser has. */
async function groupTabs(tabIds: readonly number[]): Promise<void> {
  const tabs = browser.tabs as unknown as { group?: (options: { tabIds: number[] }) => Promise<number> };
  if (tabIds.length > 1) await tabs.group?.({ tabIds: [...tabIds] }).catch(() => undefined);
}
