import { browser } from 'wxt/browser';
import type { Action, Delivery } from '../../../core/actions/action';
import { isDone, isOpen } from '../../../core/actions/advance';
import { needsPerson } from '../../../core/actions/needs';
import type { PanelLine, PanelRequest, PanelState } from '../../../core/actions/panel-state';
import type { LeaveStep } from '../../../core/forms/plan';
import type { Office } from '../../../core/officials/office';
import type { Words } from '../../../core/words/words';
import { myOfficesItem } from '../../../utils/storage';
import { loadWords } from '../../../utils/words';
import type { TabFill } from '../fill/fill-tab';
import { officeWords } from './office-words';
import { deliveryOfTab, loadActions } from './store';

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

const SCRIPT = '/status-panel.js';

/** Asks the panel's script in a frame, and puts it there first when it is not. False where that cannot be done. */
async function askPanel(tabId: number, frameId: number, request: PanelRequest): Promise<boolean> {
  const send = () => browser.tabs.sendMessage(tabId, request, { frameId }).catch(() => false) as Promise<unknown>;
  if ((await send()) === true) return true;
  const put = browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [SCRIPT] });
  return put.then(
    async () => (await send()) === true,
    () => false,
  );
}

/** Shows in the page, always in its top frame, where its delivery stands; `frameId` is the frame that holds the form. */
export async function showPanel(tabId: number, frameId: number, shown: Shown): Promise<void> {
  const [words, mine, actions] = await Promise.all([loadWords(), myOfficesItem.get(), loadActions()]);
  // The other letters may have gone on while this page was being filled.
  const action = actions.find(({ id }) => id === shown.action.id) ?? shown.action;
  const notMine = mine.length > 0 && !mine.includes(shown.office.bioguide);
  const panel = panelOf(words, { ...shown, action }, frameId);
  const note = notMine && words.t('page.notMine', panel.title);
  await askPanel(tabId, 0, { to: 'panel', kind: 'show', panel: { ...panel, ...(note && { note }) } });
  if (isDone(shown.delivery)) await tellOthers(words, action, tabId);
}

/** A letter went out: the panels of the other tabs say how many are left. Where there is no panel nothing is said. */
async function tellOthers(words: Words, action: Action, tabId: number): Promise<void> {
  for (const one of action.deliveries)
    if (one.tabId !== undefined && one.tabId !== tabId) {
      const request: PanelRequest = { to: 'panel', kind: 'next', next: othersOpen(words, action, one) };
      await browser.tabs.sendMessage(one.tabId, request, { frameId: 0 }).catch(() => undefined);
    }
}

function othersOpen(words: Words, action: Action, own: Delivery): string | undefined {
  const open = action.deliveries.filter((one) => isOpen(one) && one.bioguide !== own.bioguide).length;
  return open > 0 ? words.n('panel.more', open) : undefined;
}

/** "Show" in the panel: leads to a control in another frame of the tab. */
export async function jumpInTab(tabId: number, frameId: number, ref: string): Promise<void> {
  await askPanel(tabId, frameId, { to: 'panel', kind: 'jump', ref });
}

/** "Next office" in the panel: brings the tab of the next delivery that is not done to the front. */
export async function showNext(tabId: number): Promise<void> {
  const found = deliveryOfTab(await loadActions(), tabId);
  if (!found) return;
  const { deliveries } = found.action;
  const at = deliveries.indexOf(found.delivery);
  const next = [...deliveries.slice(at + 1), ...deliveries.slice(0, at)].find((one) => isOpen(one));
  if (next?.tabId !== undefined) await browser.tabs.update(next.tabId, { active: true }).catch(() => undefined);
}

function panelOf(words: Words, { action, delivery, office, fill }: Shown, frameId: number): PanelState {
  const next = othersOpen(words, action, delivery);
  const left = fill?.needs ?? [];
  const areaRef = frameId === 0 ? fill?.view.plan.areaRef : undefined;
  const inFrame = (lines: readonly PanelLine[]) => (frameId === 0 ? lines : lines.map((one) => ({ ...one, frameId })));
  return {
    title: officeWords(words, office),
    status: STATUS[delivery.state],
    summary: summaryOf(words, delivery, fill),
    needs: inFrame(needLines(words, delivery, left)),
    left: inFrame(
      left.filter((step) => !needsPerson(step) && !SILENT.has(step.reason)).map((step) => lineOf(words, step)),
    ),
    labels: {
      fold: words.t('panel.fold'),
      unfold: words.t('panel.unfold'),
      close: words.t('panel.close'),
      show: words.t('panel.show'),
      needs: words.t('panel.needs'),
      left: words.t('panel.left'),
      next: words.t('panel.next'),
    },
    ...(fill && fill.report.filled.length > 0 && { filled: words.n('report.filled', fill.report.filled.length) }),
    ...(areaRef !== undefined && { areaRef }),
    ...(next !== undefined && { next }),
  };
}

function summaryOf(words: Words, delivery: Delivery, fill: TabFill | undefined): string {
  switch (delivery.state) {
    case 'gate':
      return fill?.report.page === 'purpose' ? words.t('panel.purpose') : words.t('panel.gate');
    case 'filled':
      return words.t('panel.ready');
    case 'needs-you':
      return words.t('panel.needsYou');
    case 'sent':
    case 'confirmed':
      return words.t('panel.sent');
    case 'failed':
      return `${words.t('panel.failed')} ${words.code('failures', delivery.failure ?? 'other')}`;
    default:
      return words.t('panel.working');
  }
}

/** The page's own order; what has no control in the page (a CAPTCHA, a refused write) comes after. */
function needLines(words: Words, delivery: Delivery, left: readonly LeaveStep[]): PanelLine[] {
  const lines: PanelLine[] = left.filter(needsPerson).map((step) => lineOf(words, step));
  for (const need of delivery.needs) {
    if (need.reason === 'undone')
      lines.push({ text: words.code('reasons', 'undone', words.code('tokens', need.label)) });
    if (need.reason === 'click-again') lines.push({ text: words.code('reasons', 'click-again', '') });
    if (need.reason === 'captcha') lines.push({ text: words.code('reasons', 'captcha', '') });
  }
  return lines;
}

const lineOf = (words: Words, step: LeaveStep) => ({
  ref: step.ref,
  text: words.code('reasons', step.reason, step.label || words.code('tokens', step.token)),
});
