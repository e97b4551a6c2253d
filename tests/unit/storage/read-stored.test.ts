import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readStored, type Shape } from '../../../core/storage/read-stored';

const shape: Shape<string[]> = {
  schema: z.array(z.string()),
  fallback: [],
  version: 3,
  migrations: {
    2: { name: 'words apart', run: (old) => (old as string).split(' ') },
    3: { name: 'small letters', run: (old) => (old as string[]).map((one) => one.toLowerCase()) },
  },
  depth: 'parts',
};

describe('readStored', () => {
  it('runs every step from the shape that was stored', () => {
    expect(readStored(shape, 'Ab Cd', 1)).toEqual({ value: ['ab', 'cd'], lost: [], changed: true });
    expect(readStored(shape, ['Ab'], 2)).toEqual({ value: ['ab'], lost: [], changed: true });
    expect(readStored(shape, ['Ab'], 3)).toEqual({ value: ['Ab'], lost: [], changed: false });
  });

  it('sets the old value aside when a step fails', () => {
    expect(readStored(shape, 12, 1)).toEqual({
      value: [],
      lost: [{ path: [], value: 12 }],
      problem: 'migration',
      changed: true,
    });
  });

  it('reads what a newer version wrote as far as it can, and keeps the original', () => {
    expect(readStored(shape, ['a', { b: 1 }], 4)).toEqual({
      value: ['a'],
      lost: [{ path: [], value: ['a', { b: 1 }] }],
      problem: 'newer',
      changed: true,
    });
  });

  it('calls an empty store empty, not broken', () => {
    for (const nothing of [undefined, null])
      expect(readStored(shape, nothing, 1)).toEqual({ value: [], lost: [], changed: false });
  });

  it('says what was broken', () => {
    expect(readStored(shape, ['a', 1], 3)).toMatchObject({ value: ['a'], problem: 'broken', changed: true });
    expect(readStored(shape, { a: 1 }, 3)).toMatchObject({ value: [], problem: 'broken', lost: [{ path: [] }] });
  });
});
