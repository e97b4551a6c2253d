import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openEngine } from '../../tools/bench/page-engine.mjs';
import { REQUEST, VALUES } from '../../tools/bench/request.mjs';
import { composePage, FAMILIES } from '../forms/compose/compose';
import { judge, stateOfPage } from '../forms/compose/judge-page';
import { LETTERS, NONE_OF_OURS, nearMiss } from '../forms/compose/near-misses';

/** Few of each here; `npm run bench:forms` tries many, and other wordings. */
const EACH = 3;

let engine: Awaited<ReturnType<typeof openEngine>>;
test.beforeAll(async () => {
  engine = await openEngine();
  await engine.open('<!doctype html><title>Contact</title>');
});
test.afterAll(() => engine.close());

for (const family of FAMILIES)
  test(`composed pages of ${family}`, async () => {
    for (let seed = 1; seed <= EACH; seed++) {
      const { html } = composePage(family, seed, seed % 2 === 0);
      await engine.load(html);
      const before = await engine.page.evaluate(stateOfPage);
      await engine.put(REQUEST);
      const { faults, required } = judge(before, await engine.page.evaluate(stateOfPage), VALUES);
      expect(required).toBeGreaterThan(5);
      expect({ seed, faults }).toEqual({ seed, faults: [] });
    }
  });

const PAGES = new URL('../forms/pages/', import.meta.url).pathname;

/** Pages written by hand, each for one thing that forms do; what is expected stands in the page. */
test('pages written by hand', async () => {
  const bad: unknown[] = [];
  for (const file of readdirSync(PAGES)) {
    const html = readFileSync(`${PAGES}${file}`, 'utf8');
    await engine.open(html);
    const before = await engine.page.evaluate(stateOfPage);
    const { page } = await engine.put(REQUEST);
    const { faults } = judge(before, await engine.page.evaluate(stateOfPage), VALUES);
    const expected = /data-page="([^"]*)"/.exec(html)?.[1];
    if (page !== expected || faults.length > 0) bad.push({ file, page, expected, faults });
  }
  expect(bad).toEqual([]);
});

for (const [rows, ours] of [
  [NONE_OF_OURS, false],
  [LETTERS, true],
] as const)
  test(
    ours ? 'letters that look like something else are filled' : 'what looks like a letter and is none is left',
    async () => {
      const bad: string[] = [];
      for (const row of rows) {
        await engine.load(nearMiss(row, ours));
        const before = await engine.page.evaluate(stateOfPage);
        await engine.put(REQUEST);
        const { faults } = judge(before, await engine.page.evaluate(stateOfPage), VALUES);
        if (faults.length > 0)
          bad.push(`${row.join(' / ')}: ${faults.map(({ kind, said }) => `${kind} ${said}`).join(', ')}`);
      }
      expect(bad).toEqual([]);
    },
  );
