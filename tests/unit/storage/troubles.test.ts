import { expect, it } from 'vitest';
import { addTrouble, setAside } from '../../../core/storage/troubles';

it('one trouble of a kind and item is enough', () => {
  const first = { key: 'local:receipts', kind: 'broken', parts: 1, at: 1 } as const;
  const second = { ...first, parts: 3, at: 2 };
  expect(addTrouble(addTrouble([], first), second)).toEqual([second]);
  expect(addTrouble([first], { ...first, kind: 'newer' })).toHaveLength(2);
});

it('what is set aside stays as it was, in order', () => {
  const one = setAside([], 'local:receipts', 'broken', [{ path: [3, 'text'], value: { a: 1 } }], 5);
  expect(one).toEqual([{ key: 'local:receipts', kind: 'broken', path: [3, 'text'], value: { a: 1 }, at: 5 }]);
  expect(setAside(one, 'local:actions', 'newer', [{ path: [], value: 'x' }], 6).map(({ at }) => at)).toEqual([5, 6]);
});

it('a hostile store cannot fill the browser twice', () => {
  const giant = setAside([], 'a', 'broken', [{ path: [], value: 'x'.repeat(3_000_000) }], 1);
  expect(JSON.stringify(giant).length).toBeLessThan(200_000);
  const many = Array.from({ length: 100 }, (_, at) => ({ path: [at], value: 'y'.repeat(20_000) }));
  const kept = setAside(giant, 'a', 'broken', many, 2);
  expect(JSON.stringify(kept).length).toBeLessThan(520_000);
  expect(kept.at(-1)?.path).toEqual([99]);
});
