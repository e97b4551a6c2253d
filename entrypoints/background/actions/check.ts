import { browser } from 'wxt/browser';
import type { Action, Delivery } from '../../../core/actions/action';
import { isDone, isOpen } from '../../../core/actions/advance';
import { CONGRESS_PAGES } from '../../../utils/origins';
import { actionsItem } from '../../../utils/storage';
import { showBadge } from '../alerts/refresh';
import { settleReceipts } from '../receipts/keep';
import { openDeliveries } from './open';
import { CHECK_ALARM } from './run';
import { loadActions, tellDelivery } from './store';
import { onTabNews } from './tab-news';

/** A page that shows no form for this long (milliseconds) is said to have none; a form that comes later still counts. */
const PATIENCE = 25_000;

/** Goes on where a stopped worker left off, and names deliveries that wait in vain. Safe to call at any time. */
export async function checkDeliveries(now: number): Promise<void> {
  for (const { id } of await loadActions()) await openDeliveries(id);
  const actions = await loadActions();
  let busy = false;
  for (const action of actions) {
    const clicked = now < action.clickExpires;
    for (const delivery of action.deliveries) if (isOpen(delivery)) await checkOne(action, delivery, now);
    // Stopped between the thanks and the receipt: the receipt is told now.
    if (clicked) await settleReceipts(action);
    busy ||= clicked && action.deliveries.some((delivery) => !isDone(delivery));
  }
  if (!busy) await browser.alarms.clear(CHECK_ALARM);
}

async function checkOne(action: Action, delivery: Delivery, now: number): Promise<void> {
  const { tabId } = delivery;
  if (tabId === undefined) return;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) {
    await tellDelivery(action.id, delivery.bioguide, { kind: 'tab-closed' });
    return;
  }
  // Given back: what failed for the want of it begins anew in its tab.
  if (delivery.failure === 'no-permission' && (await mayFill()))
    await tellDelivery(action.id, delivery.bioguide, { kind: 'opened', tabId, url: delivery.url ?? '' });
  // A page that may not be read stays silent: nothing is gained by waiting for it.
  const locked = tab.url === undefined && !(await mayFill());
  if (!locked) await onTabNews(tabId);
  if (delivery.state !== 'opened' || (!locked && now - delivery.at < PATIENCE)) return;
  const still = (await loadActions())
    .find(({ id }) => id === action.id)
    ?.deliveries.find(({ bioguide }) => bioguide === delivery.bioguide);
  if (still?.state === 'opened')
    await tellDelivery(action.id, delivery.bioguide, {
      kind: 'failed',
      failure: locked ? 'no-permission' : whyNoForm(tab),
    });
}

/** False when the person has taken House and Senate pages back (Firefox), or lets them on a click only (Chrome). */
const mayFill = (): Promise<boolean> => browser.permissions.contains({ origins: CONGRESS_PAGES });

/** The browser tells the address of House and Senate pages only: a page without one is somebody else's. */
function whyNoForm({ status, url }: { status?: string | undefined; url?: string | undefined }) {
  if (status === 'loading') return 'timeout';
  return url === undefined ? 'moved' : 'no-form';
}

/** A tab of ours was closed: what was not sent can be gone on with. */
async function onTabClosed(tabId: number): Promise<void> {
  for (const action of await loadActions())
    for (const delivery of action.deliveries)
      if (delivery.tabId === tabId) await tellDelivery(action.id, delivery.bioguide, { kind: 'tab-closed' });
}

/** Registers what wakes the worker for actions. Synchronous, as the worker's start demands. */
export function registerActions(): void {
  browser.tabs.onRemoved.addListener((tabId) => void onTabClosed(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === CHECK_ALARM) void checkDeliveries(Date.now());
  });
  // Given back, it goes on in the tabs that are open; taken away, it says so.
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
    event.addListener(() => void checkDeliveries(Date.now()));
  actionsItem.watch(() => void showBadge());
  browser.runtime.onStartup.addListener(() => void checkDeliveries(Date.now()));
}
