import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { salvage } from '../../../core/storage/salvage';

const Pet = z.object({ name: z.string(), age: z.optional(z.number()), toys: z.array(z.string()) });
const rex = { name: 'Rex', toys: ['ball'] };

describe('salvage', () => {
  it('takes what fits as it is', () => {
    expect(salvage(z.array(Pet), [rex])).toEqual({ value: [rex], lost: [] });
  });

  it('keeps the good entries of a list and says what was lost where', () => {
    expect(salvage(z.array(Pet), [rex, 7, { name: 'Tom' }])).toEqual({
      value: [rex],
      lost: [
        { path: [1], value: 7 },
        { path: [2], value: { name: 'Tom' } },
      ],
    });
  });

  it('keeps the good entries of a record', () => {
    expect(salvage(z.record(z.string(), Pet), { a: rex, b: null })).toEqual({
      value: { a: rex },
      lost: [{ path: ['b'], value: null }],
    });
  });

  it('goes into an entry before it gives it up', () => {
    expect(salvage(z.array(Pet), [{ ...rex, age: 'old', toys: ['ball', 3] }])).toEqual({
      value: [rex],
      lost: [
        { path: [0, 'age'], value: 'old' },
        { path: [0, 'toys', 1], value: 3 },
      ],
    });
  });

  it('fills the fields of an object from the fallback', () => {
    expect(salvage(Pet, { name: 'Rex', toys: 5 }, { name: '', toys: [] })).toEqual({
      value: { name: 'Rex', toys: [] },
      lost: [{ path: ['toys'], value: 5 }],
    });
    expect(salvage(Pet, { name: 'Rex' }, { name: '', toys: [] })).toEqual({
      value: { name: 'Rex', toys: [] },
      lost: [],
    });
  });

  it('keeps nothing of what is of another kind', () => {
    for (const value of [7, 'x', [], null, true]) expect(salvage(Pet, value, { name: '', toys: [] })).toBeUndefined();
    expect(salvage(z.array(Pet), { 0: rex })).toBeUndefined();
  });

  it('takes apart only as far as it is told', () => {
    expect(salvage(z.array(Pet), [rex, { ...rex, toys: [1] }], [], 'entries')?.value).toEqual([rex]);
    expect(salvage(z.array(Pet), [rex, 7], [], 'whole')).toBeUndefined();
  });

  it('lets no entry become a prototype', () => {
    const hostile = JSON.parse('{"a": {"name": "Rex", "toys": []}, "b": 1, "__proto__": {"name": "Evil", "toys": []}}');
    const kept = salvage(z.record(z.string(), Pet), hostile);
    expect(Object.keys(kept?.value ?? {})).toEqual(['a']);
    expect(Object.getPrototypeOf(kept?.value)).toBe(Object.prototype);
  });

  it('gives up what still does not fit after mending', () => {
    const two = z.array(z.string()).check(z.minLength(2));
    expect(salvage(two, ['a', 3])).toBeUndefined();
  });
});
