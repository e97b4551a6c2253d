import type { FrameRequest } from '../../../core/forms/frame';
import { parseReading } from '../../../core/forms/parse-snapshot';
import type { FillPlan, LeaveReason, LeaveStep, WriteStep } from '../../../core/forms/plan';
import { planFill } from '../../../core/forms/plan-fill';
import type { Recipe } from '../../../core/forms/recipe';
import { type Done, settleFill } from '../../../core/forms/settle-fill';
import type { FormSnapshot } from '../../../core/forms/snapshot';
import type { FillRequest } from '../../../core/forms/values';
import { askFrame } from '../../../utils/messaging';
import { inTime, READ_TIME, WRITE_TIME } from './ask-in-time';
import type { ReadFrame } from './frames';

/** An answer may uncover controls, which may uncover more; five rounds are enough for every form seen. */
const MAX_ROUNDS = 5;
/** A page that draws a control anew each time it is written gets no third try. */
const MOST_GONE = 2;

const HOLDS: ReadonlySet<LeaveReason> = new Set(['already-filled', 'differs']);

export interface FrameFill {
  readonly plan: FillPlan;
  /** Every step that was written, with what became of it. */
  readonly done: readonly Done[];
  readonly left: readonly LeaveStep[];
  /** Controls that were written, looked into, or held something: from now on the person's. */
  readonly seen: readonly string[];
  readonly ms: { readonly read: number; readonly plan: number; readonly write: number };
}

const isWrite = (step: FillPlan['steps'][number]): step is WriteStep => step.kind !== 'leave';

/** Steps not tried yet. What was only looked into may be written next; a control that keeps going away may not. */
function untried(plan: FillPlan, done: readonly Done[], known: ReadonlySet<string>): WriteStep[] {
  const gone = (step: WriteStep): number =>
    done.filter((one) => one.result === 'gone' && one.step.token === step.token).length;
  return plan.steps
    .filter(isWrite)
    .filter(
      (step) =>
        !known.has(step.ref) &&
        gone(step) < MOST_GONE &&
        !done.some((one) => one.step.ref === step.ref && (one.step.kind !== 'open' || step.kind === 'open')),
    );
}

/** Plans and writes one frame, again while writing uncovers new controls. Nothing is written twice, nor what is `known`. */
export async function fillFrame(
  tabId: number,
  frame: ReadFrame,
  request: FillRequest,
  recipe: Recipe | undefined,
  known: ReadonlySet<string> = new Set(),
): Promise<FrameFill> {
  const done: Done[] = [];
  const seen = new Set<string>();
  const ms = { read: frame.snapshot.readMs, plan: 0, write: 0 };
  let snapshot: FormSnapshot = frame.snapshot;
  const planNow = (): FillPlan => {
    const start = performance.now();
    const made = planFill(request, snapshot, recipe);
    ms.plan += performance.now() - start;
    for (const step of made.steps) if (step.kind === 'leave' && HOLDS.has(step.reason)) seen.add(step.ref);
    return made;
  };
  let plan = planNow();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const steps = untried(plan, done, known);
    if (steps.length === 0 || plan.areaRef === undefined) break;
    const write: Extract<FrameRequest, { kind: 'write' }> = {
      to: 'frame',
      kind: 'write',
      areaRef: plan.areaRef,
      steps,
    };
    // A page that goes away while it is being filled takes its answer with it.
    const outcome = await inTime(askFrame(tabId, frame.frameId, write), WRITE_TIME);
    ms.write += outcome?.writeMs ?? 0;
    const results = new Map(outcome?.results.map((result) => [result.ref, result.result]));
    for (const { ref } of steps) seen.add(ref);
    done.push(...steps.map((step) => ({ step, result: results.get(step.ref) ?? 'gone' })));
    if (!outcome?.changed) break;
    const reading = await inTime(askFrame(tabId, frame.frameId, { to: 'frame', kind: 'read' }), READ_TIME);
    const again = parseReading(reading);
    if (!again || again.doc !== frame.doc) break;
    snapshot = again.snapshot;
    ms.read += snapshot.readMs;
    plan = planNow();
  }
  return { plan, ...settleFill(done, plan), seen: [...seen], ms };
}
