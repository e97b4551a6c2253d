import { err, ok } from '../../../core/result';
import type { Requests } from '../../../utils/messaging';
import { recordFill } from '../actions/record-fill';
import { adoptTab } from '../actions/run';
import { deliveryOfTab, loadActions } from '../actions/store';
import { fillContext } from './context';
import { fillTab, messageBox, viewTab } from './fill-tab';
import { rememberLimit } from './remember-limit';
import { targetOf } from './target';
import { rememberWritten } from './written-controls';

/** What the tab in front shows; writes nothing. */
export async function look({ tabId }: Requests['look']['in']): Promise<Requests['look']['out']> {
  const target = await targetOf(tabId);
  if (!target) return err('no-access');
  const context = await fillContext(target.url, target.office, target.alertId, Date.now());
  const view = await viewTab(tabId, context.request);
  if (!view) return err('no-access');
  await rememberLimit(target.office, view);
  const box = messageBox(view);
  const letter = box && context.check(box.limit);
  return ok({
    page: view.plan.page,
    fillable: view.plan.steps.filter(({ kind }) => kind !== 'leave').length,
    ...(view.plan.refusal && { refusal: view.plan.refusal }),
    ...(target.office && { office: target.office.bioguide }),
    ...(target.mine !== undefined && { mine: target.mine }),
    ...(letter && { letter }),
  });
}

/** How the letter fits the form in that tab. */
export async function fitLetterOfTab({ tabId }: Requests['fit-letter']['in']): Promise<Requests['fit-letter']['out']> {
  const seen = await look({ tabId });
  if (!seen.ok) return seen;
  return seen.value.letter ? ok(seen.value.letter) : err('no-letter');
}

/** "Fill this form": the click of the popup on the tab in front. */
export async function fill({ tabId, alertId, anyway }: Requests['fill']['in']): Promise<Requests['fill']['out']> {
  const target = await targetOf(tabId);
  if (!target) return err('no-access');
  if (target.mine === false && anyway !== true) return err('not-mine');
  const context = await fillContext(target.url, target.office, alertId ?? target.alertId, Date.now());
  if (!context.hasProfile) return err('no-profile');
  const filled = await fillTab(tabId, context.request, () => performance.now());
  if (!filled) return err('stale-page');
  if (target.office && context.alert) {
    await adoptTab(tabId, target.url, context.alert.id, target.office.bioguide);
    const found = deliveryOfTab(await loadActions(), tabId);
    if (found) await recordFill(tabId, { ...found, office: target.office, context, fill: filled });
  }
  await rememberWritten(tabId, filled, context.alert?.id);
  const box = messageBox(filled.view);
  const letter = box && context.check(box.limit);
  return ok({
    ...filled.report,
    ...(target.office && { office: target.office.bioguide }),
    ...(letter && { letter }),
  });
}
