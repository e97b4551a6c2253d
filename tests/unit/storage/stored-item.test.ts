import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { readTroubles } from '../../../utils/backup';
import { defineItem } from '../../../utils/stored-item';

const words = defineItem<string[]>('local:words', { schema: z.array(z.string()), fallback: [] });
const moved = defineItem<string[]>('local:moved', {
  schema: z.array(z.string()),
  fallback: [],
  migrations: { 2: { name: 'a list', run: (old) => (old as string).split(' ') } },
});
const raw = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a stored item', () => {
  it('keeps what is good, sets aside what is not, and says so', async () => {
    await browser.storage.local.set({ words: ['a', 7, 'b'] });
    expect(await words.get()).toEqual(['a', 'b']);
    expect(await raw('words')).toEqual(['a', 'b']);
    expect(await raw('set-aside')).toMatchObject([{ key: 'local:words', path: [1], value: 7 }]);
    expect(await readTroubles()).toMatchObject([{ key: 'local:words', kind: 'broken', parts: 1 }]);
  });

  it('is brought along from an older shape once, and marked', async () => {
    await browser.storage.local.set({ moved: 'x y' });
    expect(await moved.get()).toEqual(['x', 'y']);
    expect(await raw('moved')).toEqual(['x', 'y']);
    expect(await raw('moved$')).toEqual({ v: 2 });
    expect(await moved.get()).toEqual(['x', 'y']);
    expect(await readTroubles()).toEqual([]);
  });

  it('carries its mark from the first write on', async () => {
    await moved.set(['x y']);
    expect(await moved.get()).toEqual(['x y']);
  });

  it('changes in one step: of many at once none is lost', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((one) => words.update((all) => [...all, one])));
    expect([...(await words.get())].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is mended before it is changed', async () => {
    await browser.storage.local.set({ words: ['a', 7] });
    await words.update((all) => [...all, 'b']);
    expect(await raw('words')).toEqual(['a', 'b']);
    expect(await raw('set-aside')).toMatchObject([{ value: 7 }]);
  });

  it('survives hostile marks and a hostile quarantine', async () => {
    await browser.storage.local.set({
      words: 'x',
      words$: 'y',
      'set-aside': { evil: true },
      'storage-troubles': [1, null, { key: 'k', kind: 'broken', parts: 1, at: 0 }],
    });
    expect(await words.get()).toEqual([]);
    expect(await raw('set-aside')).toMatchObject([{ key: 'local:words', path: [], value: 'x' }]);
    expect(await readTroubles()).toHaveLength(2);
  });
});

describe('a browser that takes no more', () => {
  const full = Object.assign(new Error('Resource::kQuotaBytes quota exceeded'), { name: 'Error' });

  it('first gives up the copies of public data', async () => {
    await browser.storage.local.set({ offices: { giant: true }, words: ['a'] });
    const set = browser.storage.local.set.bind(browser.storage.local);
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      if ((await raw('offices')) !== undefined) throw full;
      return set(items);
    });
    await words.set(['a', 'b']);
    expect(await words.get()).toEqual(['a', 'b']);
    expect(await readTroubles()).toEqual([]);
  });

  it('then loses nothing that was there, and says so', async () => {
    await words.set(['a']);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(full);
    await expect(words.set(['b'])).rejects.toThrow(/quota/);
    expect(await words.get()).toEqual(['a']);
    expect(await readTroubles()).toMatchObject([{ key: 'local:words', kind: 'full' }]);
  });

  it('still reads a store that it cannot mend', async () => {
    await browser.storage.local.set({ words: ['a', 7] });
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(full);
    expect(await words.get()).toEqual(['a']);
    expect(await raw('words')).toEqual(['a', 7]);
  });
});
