import { expect, test } from '@playwright/test';
import type { FormSnapshot } from '../../core/forms/snapshot';
import { openEngine } from '../../tools/bench/page-engine.mjs';

/** Giant pages: what is read of them has an end, so that nothing that comes after can hang on it. */
let engine: Awaited<ReturnType<typeof openEngine>>;
test.beforeAll(async () => {
  engine = await openEngine();
});
test.afterAll(() => engine.close());

const many = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Contact</title><body>${body}</body></html>`;
async function read(body: string): Promise<FormSnapshot> {
  await engine.open(page(body));
  return (await engine.read()) as FormSnapshot;
}
/** The longest text anywhere in a snapshot, in characters. */
const longest = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(longest));
};

test('of 3,000 boxes the first 1,500 are read, and the snapshot says so', async () => {
  const { areas, truncated } = await read(`<form action="/x">${many(3000, (i) => `<input name="i${i}">`)}</form>`);
  expect(areas.flatMap(({ controls }) => controls)).toHaveLength(1500);
  expect(truncated).toBe(true);
});

test('of 200 forms the first 60 are read', async () => {
  const { areas } = await read(many(200, (i) => `<form action="/x"><label>Box ${i} <input name="q"></label></form>`));
  expect(areas).toHaveLength(60);
});

test('a text of any length is cut, wherever it stands: a letter has room, no more', async () => {
  const long = 'word '.repeat(40_000);
  const snapshot = await read(
    `<h1>${long}</h1><p role="alert">${long}</p><form action="/x" aria-label="${long}" class="${long}" id="${long}"><p>${long}</p>
      <label for="a">${long}</label><input id="a" name="${long}" placeholder="${long}" title="${long}" value="x">
      <select name="s" aria-label="Topic"><option>${long}</option></select><button>${long}</button></form>`,
  );
  expect(longest({ ...snapshot, url: '' })).toBeLessThanOrEqual(20_000);
});
