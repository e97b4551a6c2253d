import type { Action, Delivery } from '../../../core/actions/action';
import { isDone } from '../../../core/actions/advance';
import { needsOf } from '../../../core/actions/needs';
import { isOfficeHost } from '../../../core/actions/office-hosts';
import type { FillPlan } from '../../../core/forms/plan';
import type { Office } from '../../../core/officials/office';
import { askFrame, type FillReport } from '../../../utils/messaging';
import { filledDocsItem, preferencesItem } from '../../../utils/storage';
import { type FillContext, fillContext } from '../fill/context';
import { fillTab, type TabFill, viewTab } from '../fill/fill-tab';
import { loadOffices } from '../officials/load-offices';
import { prepareReceipt, settleReceipt } from '../receipts/keep';
import { showPanel } from './panel';
import { deliveryOfTab, loadActions, tellDelivery } from './store';

/** Tabs whose news wait for the one being worked on: the last one is enough, it sees the page as it is then. */
const waiting = new Set<number>();

/** A page of a tab says that it is there or changed. Works on one piece of news per tab at a time. */
export async function onTabNews(tabId: number): Promise<void> {
  if (waiting.has(tabId)) return;
  waiting.add(tabId);
  await navigator.locks.request(`tab-${tabId}`, async () => {
    waiting.delete(tabId);
    await workOnTab(tabId);
  });
}

async function workOnTab(tabId: number): Promise<void> {
  const found = deliveryOfTab(await loadActions(), tabId);
  if (!found || found.delivery.state === 'confirmed') return;
  const table = await loadOffices();
  const office = table?.offices.find(({ bioguide }) => bioguide === found.delivery.bioguide);
  if (office) await workOnDelivery(tabId, found.action, found.delivery, office);
}

async function workOnDelivery(tabId: number, action: Action, delivery: Delivery, office: Office): Promise<void> {
  const context = await fillContext(delivery.url ?? office.url, office, action.alertId, Date.now());
  const view = await viewTab(tabId, context.request);
  if (!view) return;
  const tell = (event: Parameters<typeof tellDelivery>[2]) => tellDelivery(action.id, delivery.bioguide, event);
  const { page } = view.plan;
  if (page === 'thank-you') {
    const after = await tell({ kind: 'thanked' });
    if (after?.state === 'confirmed') await settleReceipt(action.id, delivery.bioguide, 'confirmed');
    if (after) await showPanel(tabId, view.frame.frameId, { action, delivery: after, office });
    return;
  }
  if (isDone(delivery)) return;
  if (page === 'none' || page === 'preview') {
    if ((view.frame.status ?? 200) >= 400) await tell({ kind: 'failed', failure: 'not-found' });
    return;
  }
  if (page === 'excluded') {
    await tell({ kind: 'failed', failure: view.plan.refusal === 'foreign-action' ? 'foreign-action' : 'excluded' });
    return;
  }
  const counts = Date.now() < action.clickExpires && isOfficeHost(office, delivery.url, view.frame.snapshot.url);
  if (!counts || isUncovering(view.plan) || (await filledBefore(tabId, view.frame.doc, page))) return;
  const fill = await fillTab(tabId, context.request, () => performance.now());
  if (fill) await recordFill(tabId, { action, delivery, office, context, fill });
}

/** The form is in the document, but its own script has not shown it yet (Gravity Forms): news will come when it has. */
const isUncovering = ({ steps }: FillPlan): boolean =>
  steps.every(({ kind }) => kind === 'leave') &&
  steps.some((step) => step.kind === 'leave' && step.token === 'x-message' && step.reason === 'hidden');

export interface Recorded {
  readonly action: Action;
  readonly delivery: Delivery;
  readonly office: Office;
  readonly context: FillContext;
  readonly fill: TabFill;
}

/** Notes what a fill did in the delivery, shows it in the page, and continues a gate for who asked for that. */
export async function recordFill(tabId: number, recorded: Recorded): Promise<void> {
  const { action, delivery, office, context, fill } = recorded;
  const { plan, frame } = fill.view;
  await rememberDoc(tabId, frame.doc, plan.page);
  if (fill.report.filled.some(({ token }) => token === 'x-message'))
    await prepareReceipt(action, delivery, office, context);
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

function eventOf(fill: TabFill): Parameters<typeof tellDelivery>[2] {
  const { report } = fill;
  if (report.refusal === 'foreign-action') return { kind: 'failed', failure: 'foreign-action' };
  return {
    kind: 'filled',
    page: pageOf(report),
    filled: report.filled.length,
    left: report.left.length,
    needs: needsOf(fill.needs, report.captcha, report.undone),
  };
}

const pageOf = ({ page }: FillReport): 'contact' | 'gate' | 'purpose' =>
  page === 'gate' || page === 'purpose' ? page : 'contact';

/** A document is filled by itself once per kind of page, so that what the person clears stays clear. */
async function filledBefore(tabId: number, doc: string | undefined, page: string): Promise<boolean> {
  const docs = await filledDocsItem.get();
  return doc !== undefined && docs[tabId]?.includes(`${doc} ${page}`) === true;
}

async function rememberDoc(tabId: number, doc: string | undefined, page: string): Promise<void> {
  if (doc === undefined) return;
  await filledDocsItem.update((docs) => ({
    ...docs,
    [tabId]: [...(docs[tabId] ?? []), `${doc} ${page}`].slice(-20),
  }));
}
