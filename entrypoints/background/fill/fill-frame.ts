import type { FrameRequest } from '../../../core/forms/frame';
import { parseReading } from '../../../core/forms/parse-snapshot';
import type { FillOutcome, FillPlan, LeaveStep, WriteResult, WriteStep } from '../../../core/forms/plan';
import { planFill } from '../../../core/forms/plan-fill';
import type { Recipe } from '../../../core/forms/recipe';
import type { FormSnapshot } from '../../../core/forms/snapshot';
import type { FillRequest } from '../../../core/forms/values';
import { askFrame } from '../../../utils/messaging';
import type { ReadFrame } from './frames';

/** An answer may uncover controls, which may uncover more; four rounds are enough for every form seen. */
const MAX_ROUNDS = 4;

const GONE: FillOutcome = { results: [], changed: false, writeMs: 0 };

export interface FrameFill {
  readonly plan: FillPlan;
  /** Every step that was written, with what became of it. */
  readonly done: readonly { readonly step: WriteStep; readonly result: WriteResult['result'] }[];
  readonly left: readonly LeaveStep[];
  readonly ms: { readonly read: number; readonly plan: number; readonly write: number };
}

const isWrite = (step: FillPlan['steps'][number]): step is WriteStep => step.kind !== 'leave';
const isLeave = (step: FillPlan['steps'][number]): step is LeaveStep => step.kind === 'leave';

/** Plans and writes one frame, again while writing uncovers new controls. Nothing is written twice. */
export async function fillFrame(
  tabId: number,
  frame: ReadFrame,
  request: FillRequest,
  recipe: Recipe | undefined,
): Promise<FrameFill> {
  const done: { step: WriteStep; result: WriteResult['result'] }[] = [];
  const ms = { read: frame.snapshot.readMs, plan: 0, write: 0 };
  let snapshot: FormSnapshot = frame.snapshot;
  let plan = timed(ms, () => planFill(request, snapshot, recipe));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const tried = new Set(done.map(({ step }) => step.ref));
    const steps = plan.steps.filter(isWrite).filter((step) => !tried.has(step.ref));
    if (steps.length === 0 || plan.areaRef === undefined) break;
    const write: Extract<FrameRequest, { kind: 'write' }> = {
      to: 'frame',
      kind: 'write',
      areaRef: plan.areaRef,
      steps,
    };
    // A page that goes away while it is being filled takes its answer with it.
    const outcome = await askFrame(tabId, frame.frameId, write).catch(() => GONE);
    ms.write += outcome.writeMs;
    const results = new Map(outcome.results.map((result) => [result.ref, result.result]));
    done.push(...steps.map((step) => ({ step, result: results.get(step.ref) ?? 'gone' })));
    if (!outcome.changed) break;
    const reading = await askFrame(tabId, frame.frameId, { to: 'frame', kind: 'read' }).catch(() => undefined);
    const again = parseReading(reading);
    if (!again || again.doc !== frame.doc) break;
    snapshot = again.snapshot;
    ms.read += snapshot.readMs;
    plan = timed(ms, () => planFill(request, snapshot, recipe));
  }
  const written = new Set(done.map(({ step }) => step.ref));
  return { plan, done, left: plan.steps.filter(isLeave).filter((step) => !written.has(step.ref)), ms };
}

function timed<T>(ms: { plan: number }, run: () => T): T {
  const start = performance.now();
  const result = run();
  ms.plan += performance.now() - start;
  return result;
}
