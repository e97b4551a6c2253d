import type { PageKind } from '../../../core/forms/plan';
import { planFill } from '../../../core/forms/plan-fill';
import { recipeFor } from '../../../core/forms/recipe-for';
import type { FillRequest } from '../../../core/forms/values';
import type { FillReport } from '../../../utils/messaging';
import { type FrameFill, fillFrame } from './fill-frame';
import { type ReadFrame, readFrames } from './frames';

/** Of several frames the one with the most telling page is the office's form. */
const RANK: Readonly<Record<PageKind, number>> = {
  contact: 8,
  rejected: 8,
  gate: 6,
  purpose: 5,
  preview: 4,
  'thank-you': 3,
  excluded: 2,
  none: 1,
};

/** A request without the judgement of the frame, which `readFrames` has made. */
export type TabRequest = Omit<FillRequest, 'trustedFrame'>;

export interface TabView {
  readonly frame: ReadFrame;
  readonly plan: ReturnType<typeof planFill>;
}

const inFrame = (request: TabRequest): FillRequest => ({ ...request, trustedFrame: true });

/** Reads a tab and plans without writing: the frame that matters, or undefined without access. */
export async function viewTab(tabId: number, request: TabRequest): Promise<TabView | undefined> {
  const frames = await readFrames(tabId);
  const views = frames.map((frame) => ({
    frame,
    plan: planFill(inFrame(request), frame.snapshot, recipeFor(frame.snapshot.url)),
  }));
  const weight = (view: TabView) => RANK[view.plan.page] * 10_000 + view.plan.steps.length;
  return views.sort((a, b) => weight(b) - weight(a))[0];
}

/** The page's message box: how many characters it takes, if it says so. Undefined when the page has none in sight. */
export function messageBox({ frame, plan }: TabView): { readonly limit: number | undefined } | undefined {
  const step = plan.steps.find(
    (one) => one.token === 'x-message' && !(one.kind === 'leave' && one.reason === 'hidden'),
  );
  if (!step) return undefined;
  const controls = frame.snapshot.areas.flatMap((area) => area.controls);
  const own = controls.find(({ ref }) => ref === step.ref)?.maxLength;
  return { limit: (step.kind === 'leave' ? step.limit : undefined) ?? own };
}

export interface TabFill {
  readonly view: TabView;
  readonly report: FillReport;
  readonly needs: FrameFill['left'];
  readonly seen: FrameFill['seen'];
}

/**
 * Fills the frame that matters; controls that are `known` stay as they are. `now` is a clock in milliseconds; the report
 * holds no values. One fill of a tab at a time. `seen`: what was read of the tab a moment ago, so that it is not read again.
 */
export function fillTab(
  tabId: number,
  request: TabRequest,
  now: () => number,
  known?: ReadonlySet<string>,
  seen?: TabView,
): Promise<TabFill | undefined> {
  return navigator.locks.request(`fill-${tabId}`, () => fillNow(tabId, request, now, known, seen));
}

async function fillNow(
  tabId: number,
  request: TabRequest,
  now: () => number,
  known?: ReadonlySet<string>,
  seen?: TabView,
): Promise<TabFill | undefined> {
  const start = now();
  const view = seen ?? (await viewTab(tabId, request));
  if (!view) return undefined;
  const fill = await fillFrame(tabId, view.frame, inFrame(request), recipeFor(view.frame.snapshot.url), known);
  const total = now() - start;
  return { view: { ...view, plan: fill.plan }, report: reportOf(fill, total), needs: fill.left, seen: fill.seen };
}

/** What a fill did, without values; `total` in milliseconds. */
export function reportOf(fill: FrameFill, total: number): FillReport {
  const good = fill.done.filter(({ result }) => result === 'written' || result === 'unchanged');
  const bad = fill.done.filter(({ result }) => result !== 'written' && result !== 'unchanged');
  const { read, plan, write } = fill.ms;
  return {
    page: fill.plan.page,
    ...(fill.plan.refusal && { refusal: fill.plan.refusal }),
    filled: good.map(({ step }) => ({ token: step.token, ...step.because })),
    left: fill.left.map(({ token, reason, label, required, suggestions, limit }) => ({
      token,
      reason,
      label,
      required,
      ...(suggestions && { suggestions }),
      ...(limit !== undefined && { limit }),
    })),
    undone: bad.map(({ step }) => step.token),
    captcha: fill.plan.captcha,
    ms: { read, plan, write, messages: Math.max(0, total - read - plan - write) },
  };
}
