import type { FillPlan } from '../../../core/forms/plan';
import { writtenControlsItem } from '../../../utils/storage';
import type { TabFill } from './fill-tab';

/** Milliseconds after a fill in which what its answers uncover is filled too. */
const LATE = 10_000;

/** Remembers which controls a fill has written, so that what comes later can be told from what is the person's now. */
export async function rememberWritten(tabId: number, fill: TabFill, alertId: string | undefined): Promise<void> {
  const { doc } = fill.view.frame;
  if (doc === undefined) return;
  const until = Date.now() + LATE;
  await writtenControlsItem.update((fills) => {
    const before = fills[tabId]?.doc === doc ? fills[tabId].refs : [];
    const refs = [...new Set([...before, ...fill.seen])].slice(-3000);
    return { ...fills, [tabId]: { doc, refs, until, ...(alertId !== undefined && { alertId }) } };
  });
}

/** What the last fill of this document knew; undefined for a document that was not filled. */
export async function writtenBefore(tabId: number, doc?: string) {
  const last = (await writtenControlsItem.get())[tabId];
  return last !== undefined && (doc === undefined || last.doc === doc) ? last : undefined;
}

/** True when a plan writes into a control that the last fill did not write. */
export const hasNew = ({ steps }: FillPlan, known: ReadonlySet<string>): boolean =>
  steps.some(({ kind, ref }) => kind !== 'leave' && !known.has(ref));
