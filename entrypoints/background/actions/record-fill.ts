import type { Action, Delivery } from '../../../core/actions/action';
import { needsOf } from '../../../core/actions/needs';
import type { Office } from '../../../core/officials/office';
import { askFrame, type FillReport } from '../../../utils/messaging';
import { preferencesItem } from '../../../utils/storage';
import type { FillContext } from '../fill/context';
import type { TabFill } from '../fill/fill-tab';
import { rememberLimit } from '../fill/remember-limit';
import { prepareReceipt } from '../receipts/keep';
import { showPanel } from './panel';
import { tellDelivery } from './store';

interface Recorded {
  readonly action: Action;
  readonly delivery: Delivery;
  readonly office: Office;
  readonly context: FillContext;
  readonly fill: TabFill;
}

/** Notes what a fill did: the letter first, then the delivery; shows it in the page, and continues a gate for who asked for that. */
export async function recordFill(tabId: number, recorded: Recorded): Promise<void> {
  const { action, delivery, office, context, fill } = recorded;
  const { plan, frame } = fill.view;
  await rememberLimit(office, fill.view);
  if (holdsLetter(fill)) await prepareReceipt(action, delivery, office, context);
  const after = await tellDelivery(action.id, delivery.bioguide, eventOf(fill));
  if (after) await showPanel(tabId, frame.frameId, { action, delivery: after, office, fill });
  if (plan.page === 'gate' && plan.continueButton !== undefined && plan.areaRef !== undefined) {
    const { continueGates } = await preferencesItem.get();
    const complete = fill.report.undone.length === 0 && !fill.report.captcha;
    if (continueGates && complete) {
      const request = { to: 'frame', kind: 'continue', areaRef: plan.areaRef, button: plan.continueButton } as const;
      await askFrame(tabId, frame.frameId, request).catch(() => false);
    }
  }
}

/** The letter stands in the form: written now, or by a fill of which a stopped worker could say nothing any more. */
const holdsLetter = ({ report }: TabFill): boolean =>
  report.filled.some(({ token }) => token === 'x-message') ||
  report.left.some(({ token, reason }) => token === 'x-message' && reason === 'already-filled');

function eventOf({ report, needs }: TabFill): Parameters<typeof tellDelivery>[2] {
  if (report.refusal === 'foreign-action') return { kind: 'failed', failure: 'foreign-action' };
  const standing = report.left.filter(({ reason, token }) => reason === 'already-filled' && token !== 'x-other').length;
  return {
    kind: 'filled',
    page: pageOf(report),
    filled: report.filled.length + standing,
    left: report.left.length - standing,
    needs: needsOf(needs, report.captcha, report.undone),
  };
}

const pageOf = ({ page }: FillReport): 'contact' | 'gate' | 'purpose' =>
  page === 'gate' || page === 'purpose' ? page : 'contact';
