import type { FillPlan, LeaveStep, WriteResult, WriteStep } from './plan';

/** One write and what became of it. */
export interface Done {
  readonly step: WriteStep;
  readonly result: WriteResult['result'];
}

const isGood = ({ result }: Done): boolean => result === 'written' || result === 'unchanged';
const isLeave = (step: FillPlan['steps'][number]): step is LeaveStep => step.kind === 'leave';

/**
 * What a fill came to, once no round has anything more to write. A page may put a new control in the place of one that was
 * written: the write stands when the new one holds the value, or was written in its turn. Each control is told once.
 */
export function settleFill(
  done: readonly Done[],
  plan: FillPlan,
): { done: readonly Done[]; left: readonly LeaveStep[] } {
  const leaves = plan.steps.filter(isLeave);
  const taken = new Set<string>();
  const settled = done.flatMap((one): Done[] => {
    if (one.step.kind === 'open') return [];
    if (one.result !== 'gone') return [one];
    const { token, ref } = one.step;
    const heir = done.find(
      (other) => other !== one && other.step.token === token && isGood(other) && !taken.has(other.step.ref),
    );
    if (heir) {
      taken.add(heir.step.ref);
      return [];
    }
    const standing = leaves.find(
      (left) => left.token === token && left.reason === 'already-filled' && !taken.has(left.ref),
    );
    if (!standing) return [one];
    taken.add(standing.ref);
    taken.add(ref);
    return [{ ...one, result: 'written' }];
  });
  const told = new Set([...settled.map(({ step }) => step.ref), ...taken]);
  return { done: settled, left: leaves.filter(({ ref }) => !told.has(ref)) };
}
