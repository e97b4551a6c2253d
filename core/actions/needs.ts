import type { LeaveReason, LeaveStep } from '../forms/plan';
import type { Need } from './action';

/** Reasons that always want the person's hand, required or not. */
const ALWAYS: ReadonlySet<LeaveReason> = new Set([
  'attestation',
  'topic-unsure',
  'purpose-unsure',
  'too-long',
  'preticked',
]);
/** Reasons that want it only where the office insists. */
const IF_REQUIRED: ReadonlySet<LeaveReason> = new Set([
  'missing-value',
  'no-fitting-option',
  'unknown-required',
  'no-value',
  'differs',
  'not-ours',
]);

/** True when this control is left for the person to do something about. */
export const needsPerson = (step: LeaveStep): boolean =>
  ALWAYS.has(step.reason) || (step.required && IF_REQUIRED.has(step.reason));

/** What the person must still do, in page order. A CAPTCHA is said once, at the end; `undone` are writes the page refused. */
export function needsOf(left: readonly LeaveStep[], captcha: boolean, undone: readonly string[] = []): Need[] {
  const needs: Need[] = left.filter(needsPerson).map(({ reason, label, suggestions }) => ({
    reason,
    label,
    ...(suggestions && { suggestions: [...suggestions] }),
  }));
  for (const token of undone) needs.push({ reason: 'undone', label: token });
  if (captcha) needs.push({ reason: 'captcha', label: '' });
  return needs;
}
