import { describe, expect, it } from 'vitest';
import { needsOf, needsPerson } from '../../../core/actions/needs';
import type { LeaveReason, LeaveStep } from '../../../core/forms/plan';

const left = (reason: LeaveReason, required = false, more: Partial<LeaveStep> = {}): LeaveStep => ({
  kind: 'leave',
  ref: 'c1',
  token: 'x-other',
  because: { by: 'label:other', matched: 'Other' },
  reason,
  label: `a ${reason}`,
  required,
  ...more,
});

describe('what is left to the person', () => {
  it.each<[LeaveReason, boolean, boolean]>([
    ['attestation', true, true],
    ['topic-unsure', true, true],
    ['purpose-unsure', true, true],
    ['too-long', true, true],
    ['preticked', true, true],
    ['missing-value', false, true],
    ['no-fitting-option', false, true],
    ['unknown-required', false, true],
    ['differs', false, true],
    ['not-ours', false, true],
    ['honeypot', false, false],
    ['hidden', false, false],
    ['already-filled', false, false],
  ])('%s: asked for anyway %s, where the office insists %s', (reason, anyway, insisted) => {
    expect(needsPerson(left(reason))).toBe(anyway);
    expect(needsPerson(left(reason, true))).toBe(insisted);
  });

  it('stands in the order of the page, what was refused after it, the robot check last', () => {
    const steps = [
      left('topic-unsure', true, { suggestions: ['Energy', 'Other'] }),
      left('honeypot'),
      left('attestation'),
    ];
    expect(needsOf(steps, true, ['tel'])).toEqual([
      { reason: 'topic-unsure', label: 'a topic-unsure', suggestions: ['Energy', 'Other'] },
      { reason: 'attestation', label: 'a attestation' },
      { reason: 'undone', label: 'tel' },
      { reason: 'captcha', label: '' },
    ]);
    expect(needsOf([left('hidden')], false)).toEqual([]);
  });
});
