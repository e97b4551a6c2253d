import { browser } from 'wxt/browser';
import type { Action, Delivery } from '../../../core/actions/action';
import { advance, type DeliveryEvent } from '../../../core/actions/advance';
import { httpsHost } from '../../../core/forms/congress-host';
import { actionsItem, aliveItem } from '../../../utils/storage';

/** Web Locks hold across every event of the worker, so that read, change and write never interleave. */
const exclusively = <T>(run: () => Promise<T>): Promise<T> => navigator.locks.request('actions', run) as Promise<T>;

/**
 * Tab ids mean nothing after a browser restart and may be given out again: before anything else is read, deliveries of
 * the last session lose theirs. After an update of the extension alone the tabs are still there, and the work goes on.
 */
async function settleSession(now: number): Promise<void> {
  if (await aliveItem.get()) return;
  const actions = await actionsItem.get();
  const tabs = new Map((await browser.tabs.query({})).map(({ id, url }) => [id, httpsHost(url ?? '')]));
  const lives = ({ tabId, url }: Delivery): boolean => {
    const host = tabs.get(tabId);
    return host !== undefined && host === httpsHost(url ?? '');
  };
  const forgetTab = (delivery: Delivery): Delivery =>
    delivery.tabId === undefined || lives(delivery) ? delivery : advance(delivery, { kind: 'tab-closed' }, now);
  await actionsItem.set(actions.map((action) => onEach(action, forgetTab)));
  await aliveItem.set(true);
}

const onEach = (action: Action, change: (delivery: Delivery) => Delivery): Action => ({
  ...action,
  deliveries: action.deliveries.map(change),
});

/** All actions, after the last browser session was settled. */
export function loadActions(): Promise<Action[]> {
  return exclusively(async () => {
    await settleSession(Date.now());
    return actionsItem.get();
  });
}

/** Changes the list of actions in one step. */
export function changeActions(change: (actions: Action[]) => Action[]): Promise<Action[]> {
  return exclusively(async () => {
    await settleSession(Date.now());
    const changed = change(await actionsItem.get());
    await actionsItem.set(changed);
    return changed;
  });
}

/** Applies an event to one delivery and returns it as it stands then. */
export async function tellDelivery(
  actionId: string,
  bioguide: string,
  event: DeliveryEvent,
): Promise<Delivery | undefined> {
  const now = Date.now();
  const actions = await changeActions((all) =>
    all.map((action) =>
      action.id === actionId
        ? onEach(action, (delivery) => (delivery.bioguide === bioguide ? advance(delivery, event, now) : delivery))
        : action,
    ),
  );
  return actions.find(({ id }) => id === actionId)?.deliveries.find((delivery) => delivery.bioguide === bioguide);
}

/** The delivery that a tab works on. */
export function deliveryOfTab(
  actions: readonly Action[],
  tabId: number,
): { readonly action: Action; readonly delivery: Delivery } | undefined {
  for (const action of [...actions].sort((a, b) => b.started - a.started)) {
    const delivery = action.deliveries.find((one) => one.tabId === tabId);
    if (delivery) return { action, delivery };
  }
  return undefined;
}
