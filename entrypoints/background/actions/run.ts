import { browser } from 'wxt/browser';
import { advance } from '../../../core/actions/advance';
import {
  alreadySent,
  coversLeft,
  latestAction,
  pruneActions,
  resumeAction,
  startAction,
} from '../../../core/actions/start-action';
import { err, ok } from '../../../core/result';
import type { Requests } from '../../../utils/messaging';
import { supporterItem } from '../../../utils/storage';
import { findOffices } from '../officials/requests';
import { settleReceipts } from '../receipts/keep';
import { beginOpening, openDeliveries } from './open';
import { changeActions, loadActions, tellDelivery } from './store';

/** Looks again at deliveries whose pages have said nothing; the shortest period that browsers allow. */
export const CHECK_ALARM = 'check-deliveries';

/** "Write to my offices": stores the action first, then opens the tabs. A letter that is on its way is gone on with. */
export function start(input: Requests['start-action']['in']): Promise<Requests['start-action']['out']> {
  // One click after the other: a second one must find what the first has stored.
  return navigator.locks.request('start', () => startOne(input)) as ReturnType<typeof start>;
}

async function startOne(input: Requests['start-action']['in']): Promise<Requests['start-action']['out']> {
  const supporter = await supporterItem.get();
  if (supporter.given === '' || supporter.family === '') return err('no-profile');
  if ((await findOffices()).confirm) return err('confirm-offices');
  const before = await loadActions();
  if (!input.again) {
    if (alreadySent(before, input.alertId, input.offices).length > 0) return err('already-sent');
    const running = latestAction(before, input.alertId);
    if (running && coversLeft(running, input.offices)) return resume({ actionId: running.id });
  }
  const action = startAction(crypto.randomUUID(), input.alertId, input.offices, Date.now());
  await beginOpening(action.id);
  await changeActions((all) => pruneActions([...all, action]));
  await watch();
  await openDeliveries(action.id);
  return ok(action.id);
}

/** "Go on": what is left is opened again, and the click counts anew. `bioguide` asks for one office alone. */
export async function resume({
  actionId,
  bioguide,
}: Requests['resume-action']['in']): Promise<Requests['resume-action']['out']> {
  await beginOpening(actionId);
  const actions = await changeActions((all) =>
    all.map((action) => (action.id === actionId ? resumeAction(action, Date.now()) : action)),
  );
  if (!actions.some(({ id }) => id === actionId)) return err('no-form');
  await watch();
  await openDeliveries(actionId, bioguide);
  return ok(actionId);
}

/** The supporter's word that one letter was sent. */
export async function markSent({ actionId, bioguide }: Requests['mark-sent']['in']): Promise<boolean> {
  const after = await tellDelivery(actionId, bioguide, { kind: 'said-sent' });
  const action = (await loadActions()).find(({ id }) => id === actionId);
  if (after && action) await settleReceipts(action, [after]);
  return after !== undefined;
}

/** A fill from the popup on a page that no action opened counts as an action of its own for that office. */
export async function adoptTab(tabId: number, url: string, alertId: string, bioguide: string): Promise<void> {
  await changeActions((all) => {
    const known = all.some((action) => action.deliveries.some((delivery) => delivery.tabId === tabId));
    if (known) return all;
    const latest = latestAction(all, alertId);
    const waiting = latest?.deliveries.find(
      (delivery) => delivery.bioguide === bioguide && delivery.tabId === undefined,
    );
    const action = latest && waiting ? latest : startAction(crypto.randomUUID(), alertId, [bioguide], Date.now());
    const deliveries = action.deliveries.map((delivery) =>
      delivery.bioguide === bioguide ? advance(delivery, { kind: 'opened', tabId, url }, Date.now()) : delivery,
    );
    return pruneActions([
      ...all.filter(({ id }) => id !== action.id),
      { ...resumeAction(action, Date.now()), deliveries },
    ]);
  });
}

async function watch(): Promise<void> {
  await browser.alarms.create(CHECK_ALARM, { delayInMinutes: 0.5, periodInMinutes: 0.5 });
}
