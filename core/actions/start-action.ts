import type { Action, Delivery } from './action';
import { isDone } from './advance';

/** How long the supporter's click counts for the pages that it opened, in milliseconds. */
export const CLICK_LASTS = 15 * 60_000;

/** The offices among `offices` to which this alert's letter already went, by word or by proof. */
export function alreadySent(actions: readonly Action[], alertId: string, offices: readonly string[]): string[] {
  const done = new Set(
    actions
      .filter((action) => action.alertId === alertId)
      .flatMap((action) => action.deliveries.filter(isDone).map((delivery) => delivery.bioguide)),
  );
  return offices.filter((bioguide) => done.has(bioguide));
}

/** A new action with every delivery waiting. `id` must be unique, `now` is in epoch milliseconds. */
export function startAction(id: string, alertId: string, offices: readonly string[], now: number): Action {
  const waiting = (bioguide: string): Delivery => ({
    bioguide,
    state: 'waiting',
    at: now,
    filled: 0,
    left: 0,
    needs: [],
  });
  return { id, alertId, started: now, clickExpires: now + CLICK_LASTS, deliveries: offices.map(waiting) };
}

/** The same action after the supporter clicked "go on": the click counts anew. */
export const resumeAction = (action: Action, now: number): Action => ({ ...action, clickExpires: now + CLICK_LASTS });

/** What "go on" opens again: all that is left, but not a letter of which nobody knows whether it was sent, unless it is asked for. */
export const isLeft = (delivery: Delivery, asked?: string): boolean =>
  !isDone(delivery) && (asked === undefined ? delivery.failure !== 'unsure' : delivery.bioguide === asked);

/** True while an action still works on every one of these offices: a second click goes on with it instead of doubling it. */
export const coversLeft = (action: Action, offices: readonly string[]): boolean =>
  offices.every((bioguide) => action.deliveries.some((one) => one.bioguide === bioguide && !isDone(one)));

/** The latest action for an alert. */
export function latestAction(actions: readonly Action[], alertId: string): Action | undefined {
  return actions.filter((action) => action.alertId === alertId).sort((a, b) => b.started - a.started)[0];
}

/** Keeps the newest actions, `most` of them. */
export function pruneActions(actions: readonly Action[], most = 200): Action[] {
  return [...actions].sort((a, b) => b.started - a.started).slice(0, most);
}
