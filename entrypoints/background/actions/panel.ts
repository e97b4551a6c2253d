import { i18n } from '#i18n';
import type { Action, Delivery } from '../../../core/actions/action';
import { isDone } from '../../../core/actions/advance';
import { needsPerson } from '../../../core/actions/needs';
import type { PanelState } from '../../../core/forms/frame';
import type { LeaveStep } from '../../../core/forms/plan';
import type { Office } from '../../../core/officials/office';
import { askFrame } from '../../../utils/messaging';
import { codeWords } from '../../../utils/words';
import type { TabFill } from '../fill/fill-tab';
import { officeWords } from './office-words';

interface Shown {
  readonly action: Action;
  readonly delivery: Delivery;
  readonly office: Office;
  readonly fill?: TabFill;
}

/** Left for reasons that nobody needs to hear about: what a person cannot see or what stands there already. */
const SILENT: ReadonlySet<LeaveStep['reason']> = new Set([
  'hidden',
  'honeypot',
  'captcha',
  'already-filled',
  'disabled',
]);

const STATUS: Readonly<Record<Delivery['state'], PanelState['status']>> = {
  waiting: 'working',
  opened: 'working',
  gate: 'ready',
  filled: 'ready',
  'needs-you': 'needs-you',
  sent: 'sent',
  confirmed: 'sent',
  failed: 'failed',
};

/** Shows in the page where its delivery stands. A page without a listening content script shows nothing. */
export async function showPanel(tabId: number, frameId: number, shown: Shown): Promise<void> {
  const panel = panelOf(shown);
  await askFrame(tabId, frameId, { to: 'frame', kind: 'panel', panel }).catch(() => false);
}

function panelOf({ action, delivery, office, fill }: Shown): PanelState {
  const open = action.deliveries.filter((one) => !isDone(one) && one.bioguide !== delivery.bioguide).length;
  const left = fill?.needs ?? [];
  return {
    title: officeWords(office),
    status: STATUS[delivery.state],
    summary: summaryOf(delivery, fill),
    needs: needLines(delivery, left),
    left: left.filter((step) => !needsPerson(step) && !SILENT.has(step.reason)).map(lineOf),
    labels: {
      close: i18n.t('panel.close'),
      show: i18n.t('panel.show'),
      needs: i18n.t('panel.needs'),
      left: i18n.t('panel.left'),
    },
    ...(open > 0 && { next: i18n.t('panel.more', open) }),
  };
}

function summaryOf(delivery: Delivery, fill: TabFill | undefined): string {
  switch (delivery.state) {
    case 'gate':
      return fill?.report.page === 'purpose' ? i18n.t('panel.purpose') : i18n.t('panel.gate');
    case 'filled':
      return i18n.t('panel.ready');
    case 'needs-you':
      return i18n.t('panel.needsYou');
    case 'sent':
    case 'confirmed':
      return i18n.t('panel.sent');
    case 'failed':
      return i18n.t('panel.failed');
    default:
      return i18n.t('panel.working');
  }
}

/** The page's own order; what has no control in the page (a CAPTCHA, a refused write) comes after. */
function needLines(delivery: Delivery, left: readonly LeaveStep[]): PanelState['needs'] {
  const lines: { ref?: string; text: string }[] = left.filter(needsPerson).map(lineOf);
  for (const need of delivery.needs) {
    if (need.reason === 'undone') lines.push({ text: codeWords('reasons', 'undone', codeWords('tokens', need.label)) });
    if (need.reason === 'captcha') lines.push({ text: codeWords('reasons', 'captcha', '') });
  }
  return lines;
}

const lineOf = (step: LeaveStep) => ({
  ref: step.ref,
  text: codeWords('reasons', step.reason, step.label || codeWords('tokens', step.token)),
});
