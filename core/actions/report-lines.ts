import type { LeaveReason, LeaveStep } from '../forms/plan';
import type { FieldToken } from '../forms/tokens';
import { needsPerson } from './needs';

/** One control that was left, as a report tells it. */
export interface LeftLine {
  readonly reason: LeaveReason | 'undone';
  readonly label: string;
  readonly suggestions?: readonly string[] | undefined;
}

interface Filled {
  readonly left: readonly (LeftLine & {
    readonly reason: LeaveReason;
    readonly token: FieldToken;
    readonly required: boolean;
  })[];
  readonly undone: readonly FieldToken[];
}

/** Left for reasons that nobody needs to hear about. */
const QUIET: ReadonlySet<LeaveReason> = new Set(['hidden', 'honeypot', 'already-filled', 'captcha']);

/** What of a fill is the person's to do, and what else was left; in page order. */
export function linesOf({ left, undone }: Filled): { yours: LeftLine[]; left: LeftLine[] } {
  const isYours = (one: Filled['left'][number]): boolean => needsPerson(one as unknown as LeaveStep);
  return {
    yours: [...left.filter(isYours), ...undone.map((token) => ({ reason: 'undone' as const, label: token }))],
    left: left.filter((one) => !isYours(one) && !QUIET.has(one.reason)),
  };
}
