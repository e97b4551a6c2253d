import { expect, it } from 'vitest';
import { addEdit, canRedo, canUndo, editOf, startHistory, step } from '../../../core/letters/edit-history';

const typed = (texts: readonly (readonly [string, number])[]) =>
  texts.reduce((history, [body, at]) => addEdit(history, { body }, at), startHistory({}));

it('goes back and forth, and stays at the ends', () => {
  const history = typed([
    ['first', 10_000],
    ['second', 20_000],
  ]);
  expect(editOf(history)).toEqual({ body: 'second' });
  const back = step(history, -1);
  expect(editOf(back)).toEqual({ body: 'first' });
  expect(editOf(step(back, -1))).toEqual({});
  expect(canUndo(step(step(step(back, -1), -1), -1))).toBe(false);
  expect(editOf(step(back, 1))).toEqual({ body: 'second' });
  expect(canRedo(history)).toBe(false);
});

it('takes quick typing as one step, and slow typing or another part of the letter as another', () => {
  const quick = typed([
    ['W', 10_000],
    ['We', 10_200],
    ['We ', 10_400],
  ]);
  expect(quick.edits).toHaveLength(2);
  expect(editOf(step(quick, -1))).toEqual({});
  const other = addEdit(quick, { body: 'We ', subject: 'x' }, 10_500);
  expect(other.edits).toHaveLength(3);
  expect(addEdit(quick, { body: 'We a' }, 19_000).edits).toHaveLength(3);
});

it('forgets what was undone once something new is typed', () => {
  const history = typed([
    ['first', 10_000],
    ['second', 20_000],
  ]);
  const other = addEdit(step(history, -1), { body: 'other' }, 30_000);
  expect(canRedo(other)).toBe(false);
  expect(editOf(step(other, -1))).toEqual({ body: 'first' });
});

it('takes an edit that changes nothing for none', () => {
  const history = typed([['first', 10_000]]);
  expect(addEdit(history, { body: 'first' }, 10_100)).toBe(history);
});
