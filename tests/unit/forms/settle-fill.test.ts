import { describe, expect, it } from 'vitest';
import type { FillPlan, FillStep, LeaveReason, WriteResult, WriteStep } from '../../../core/forms/plan';
import { type Done, settleFill } from '../../../core/forms/settle-fill';
import type { FieldToken } from '../../../core/forms/tokens';

const because = { by: 'test', matched: '' };
const type = (ref: string, token: FieldToken): WriteStep => ({ kind: 'type', ref, token, value: 'x', because });
const left = (ref: string, token: FieldToken, reason: LeaveReason): FillStep => ({
  kind: 'leave',
  ref,
  token,
  because,
  reason,
  label: token,
  required: true,
});
const done = (step: WriteStep, result: WriteResult['result']): Done => ({ step, result });
const plan = (...steps: FillStep[]): FillPlan => ({ page: 'contact', steps, captcha: false });
const told = ({ done: list, left: leaves }: ReturnType<typeof settleFill>) => ({
  done: list.map(({ step, result }) => `${step.ref} ${result}`),
  left: leaves.map(({ ref, reason }) => `${ref} ${reason}`),
});

describe('settleFill', () => {
  it('tells each control once', () => {
    const settled = settleFill(
      [done(type('a', 'email'), 'written')],
      plan(left('a', 'email', 'already-filled'), left('b', 'x-other', 'unknown')),
    );
    expect(told(settled)).toEqual({ done: ['a written'], left: ['b unknown'] });
  });

  it('a control drawn anew that holds the value counts as written', () => {
    const settled = settleFill([done(type('a', 'email'), 'gone')], plan(left('a2', 'email', 'already-filled')));
    expect(told(settled)).toEqual({ done: ['a written'], left: [] });
  });

  it('a control drawn anew and written again is told by the second', () => {
    const settled = settleFill([done(type('a', 'email'), 'gone'), done(type('a2', 'email'), 'written')], plan());
    expect(told(settled)).toEqual({ done: ['a2 written'], left: [] });
  });

  it('one new control stands for one that is gone, not for two', () => {
    const settled = settleFill(
      [done(type('a', 'email'), 'gone'), done(type('b', 'email'), 'gone')],
      plan(left('a2', 'email', 'already-filled')),
    );
    expect(told(settled).done).toEqual(['a written', 'b gone']);
  });

  it('what is gone and does not come again stays gone, also when the new control holds something else', () => {
    const settled = settleFill([done(type('a', 'email'), 'gone')], plan(left('a2', 'email', 'differs')));
    expect(told(settled)).toEqual({ done: ['a gone'], left: ['a2 differs'] });
  });

  it('a look into a list is no write', () => {
    const open: WriteStep = { kind: 'open', ref: 'a', token: 'x-topic', because };
    expect(told(settleFill([done(open, 'opened')], plan(left('a', 'x-topic', 'topic-unsure'))))).toEqual({
      done: [],
      left: ['a topic-unsure'],
    });
  });
});
