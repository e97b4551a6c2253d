import { browser } from 'wxt/browser';
import { advance } from '../../../core/actions/advance';
import { alreadySent, latestAction, pruneActions, resumeAction, startAction } from '../../../core/actions/start-action';
import { err, ok, type Result } from '../../../core/result';
import type { FillError, Requests } from '../../../utils/messaging';
import { supporterItem } from '../../../utils/storage';
import { settleReceipt } from '../receipts/keep';
import { openDeliveries } from './open';
import { changeActions, loadActions, tellDelivery } from './store';

/** Looks again at deliveries whose pages have said nothing; the shortest period that browsers allow. */
export const CHECK_ALARM = 'check-deliveries';

/** "Write to my offices": stores the action first, then opens the tabs. */
export async function start(input: Requests['start-action']['in']): Promise<Requests['start-action']['out']> {
  const supporter = await supporterItem.get();
  if (supporter.given === '' || supporter.family === '') return err('no-profile');
  const before = await loadActions();
  if (!input.again && alreadySent(before, input.alertId, input.offices).length > 0) return err('already-sent');
  const action = startAction(crypto.randomUUID(), input.alertId, input.offices, Date.now());
  await changeActions((all) => pruneActions([...all, action]));
  await watch();
  await openDeliveries(action);
  return ok(action.id);
}

/** "Go on": what is left is opened again, and the click counts anew. */
export async function resume(actionId: string): Promise<Result<string, FillError>> {
  const actions = await changeActions((all) =>
    all.map((action) => (action.id === actionId ? resumeAction(action, Date.now()) : action)),
  );
  const action = actions.find(({ id }) => id === actionId);
  if (!action) return err('no-form');
  await watch();
  await openDeliveries(action);
  return ok(actionId);
}

/** The supporter's word that one letter was sent. */
export async function markSent(actionId: string, bioguide: string): Promise<boolean> {
  const after = await tellDelivery(actionId, bioguide, { kind: 'said-sent' });
  if (after) await settleReceipt(actionId, bioguide, 'sent');
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
