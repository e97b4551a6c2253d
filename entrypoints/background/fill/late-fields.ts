import { fillContext } from './context';
import { fillTab, viewTab } from './fill-tab';
import { targetOf } from './target';
import { hasNew, rememberWritten, writtenBefore } from './written-controls';

/** Controls that came into a page soon after the person had it filled: what an answer uncovered belongs to the same click. */
export async function fillLate(tabId: number): Promise<void> {
  const last = await writtenBefore(tabId);
  const target = last && Date.now() < last.until ? await targetOf(tabId) : undefined;
  if (!last || !target) return;
  const context = await fillContext(target.url, target.office, last.alertId, Date.now());
  const known = new Set(last.refs);
  const view = await viewTab(tabId, context.request);
  if (view?.frame.doc !== last.doc || !hasNew(view.plan, known)) return;
  const fill = await fillTab(tabId, context.request, () => performance.now(), known);
  if (fill) await rememberWritten(tabId, fill, last.alertId);
}
