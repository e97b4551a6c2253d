import type { Action, Delivery, DeliveryFailure } from '../../../core/actions/action';
import { isDone } from '../../../core/actions/advance';
import { isOfficeHost } from '../../../core/actions/office-hosts';
import type { FillPlan } from '../../../core/forms/plan';
import type { Office, OfficeTable } from '../../../core/officials/office';
import { officeForHost } from '../../../core/officials/office-for-host';
import { fillContext } from '../fill/context';
import { fillTab, type TabView, viewTab } from '../fill/fill-tab';
import { fillLate } from '../fill/late-fields';
import { hasNew, rememberWritten, writtenBefore } from '../fill/written-controls';
import { loadOffices } from '../officials/load-offices';
import { settleReceipts } from '../receipts/keep';
import { leadOn } from './lead-on';
import { showPanel } from './panel';
import { recordFill } from './record-fill';
import { filledBefore, rememberDoc } from './seen-docs';
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
  if (!found) return fillLate(tabId);
  if (found.delivery.state === 'confirmed') return;
  const table = await loadOffices();
  const office = table?.offices.find(({ bioguide }) => bioguide === found.delivery.bioguide);
  if (table && office) await workOnDelivery({ tabId, ...found, office, table });
}

interface Work {
  readonly tabId: number;
  readonly action: Action;
  readonly delivery: Delivery;
  readonly office: Office;
  readonly table: OfficeTable;
}

async function workOnDelivery({ tabId, action, delivery, office, table }: Work): Promise<void> {
  const context = await fillContext(delivery.url ?? office.url, office, action.alertId, Date.now());
  const view = await viewTab(tabId, context.request);
  if (!view) return;
  const tell = (event: Parameters<typeof tellDelivery>[2]) => tellDelivery(action.id, delivery.bioguide, event);
  const show = async (after: Delivery | undefined): Promise<void> => {
    if (after) await showPanel(tabId, view.frame.frameId, { action, delivery: after, office });
  };
  const { page } = view.plan;
  if (page === 'thank-you') {
    const after = await tell({ kind: 'thanked' });
    if (after?.state !== 'confirmed') return;
    await settleReceipts(action, [after]);
    return show(after);
  }
  if (isDone(delivery)) return;
  const clicked = Date.now() < action.clickExpires;
  if (isElsewhere(view, office, table)) return show(await tell({ kind: 'failed', failure: 'wrong-office' }));
  if (page === 'none' || page === 'preview' || page === 'excluded') {
    if (clicked && delivery.state === 'opened' && (await leadOn(tabId, delivery, office, view, tell))) return;
    const failure = whyNot(view, delivery);
    if (failure) await show(await tell({ kind: 'failed', failure }));
    return;
  }
  const ours = isOfficeHost(office, delivery.url, view.frame.snapshot.url);
  if (!ours || isUncovering(view.plan)) return;
  const known = new Set((await writtenBefore(tabId, view.frame.doc))?.refs);
  // What was there when the document was filled is the person's now; only what came since is written. Who went astray and
  // came back to it finds it as it was.
  if (
    delivery.state !== 'opened' &&
    !wasAstray(delivery) &&
    (await filledBefore(tabId, view.frame.doc, page)) &&
    !hasNew(view.plan, known)
  )
    return;
  if (!clicked) {
    if (delivery.needs[0]?.reason !== 'click-again') await show(await tell({ kind: 'click-over' }));
    return;
  }
  const fill = await fillTab(tabId, context.request, () => performance.now(), known, view);
  if (!fill || isUncovering(fill.view.plan)) return;
  await recordFill(tabId, { action, delivery, office, context, fill });
  await rememberWritten(tabId, fill, action.alertId);
  await rememberDoc(tabId, fill.view.frame.doc, fill.view.plan.page);
}

/** Led to somebody else's page before anything was sent. */
const wasAstray = ({ failure }: Delivery): boolean => failure === 'wrong-office' || failure === 'moved';

/** The address now belongs to another member: the office moved out, or never lived there. */
function isElsewhere({ frame }: TabView, office: Office, table: OfficeTable): boolean {
  if (frame.frameId !== 0) return false;
  const owner = officeForHost(frame.snapshot.url, table);
  return owner !== undefined && owner.bioguide !== office.bioguide;
}

/** Undefined while the page may still bring its form. A tab that was led through the office's site has seen all there is. */
function whyNot({ plan, frame }: TabView, { tried = [] }: Delivery): DeliveryFailure | undefined {
  if (plan.page === 'excluded') return plan.refusal === 'foreign-action' ? 'foreign-action' : 'excluded';
  return (frame.status ?? 200) >= 400 || (tried.length > 0 && plan.page === 'none') ? 'not-found' : undefined;
}

/** The form is in the document, but its own script has not shown it yet (Gravity Forms): news will come when it has. */
const isUncovering = ({ steps }: FillPlan): boolean =>
  steps.every(({ kind }) => kind === 'leave') &&
  steps.some((step) => step.kind === 'leave' && step.token === 'x-message' && step.reason === 'hidden');
