import { mkdir, writeFile } from 'node:fs/promises';
import { openEngine } from '../bench/page-engine.mjs';
import { REQUEST, VALUES } from '../bench/request.mjs';
import { mutatePage } from './mutate.mjs';

/**
 * Forms of every family, changed as redesigns and bad markup change them: `npm run fuzz:forms -- [count] [first seed]`.
 * Ends with an error when a page broke the engine or when something was written that must be left alone. A control that
 * holds something else than it should counts as wrong and is printed with its seed.
 */
const [count = 10_000, from = 1] = process.argv.slice(2).map(Number);
const engine = await openEngine();
const { composePage, FAMILIES } = await engine.core.load('/tests/forms/compose/compose.ts');
const { judge, stateOfPage } = await engine.core.load('/tests/forms/compose/judge-page.ts');
const look = `(${stateOfPage})()`;
const mutate = `(${mutatePage})`;
const total = {
  forms: 0,
  whole: 0,
  required: 0,
  right: 0,
  left: 0,
  wrong: 0,
  violations: 0,
  exceptions: 0,
  refused: 0,
};
const faults = { wrong: {}, violation: {}, exception: {} };
const note = (kind, key, seed) => {
  console.log(`  ${kind}: ${key}  (${seed})`);
  faults[kind][key] ??= { count: 0, seeds: [] };
  faults[kind][key].count++;
  if (faults[kind][key].seeds.length < 4) faults[kind][key].seeds.push(seed);
};
const start = Date.now();
await engine.open('<!doctype html><title>Contact</title>');
for (let seed = from; seed < from + count; seed++) {
  const family = FAMILIES[seed % FAMILIES.length];
  total.forms++;
  try {
    await engine.load(composePage(family, seed, seed % 3 === 0).html);
    const before = await engine.page.evaluate(`${mutate}(${seed}, ${1 + (seed % 6)}), ${look}`);
    const plan = await engine.put(REQUEST);
    const verdict = judge(before, await engine.page.evaluate(look), VALUES);
    total.required += verdict.required;
    total.right += verdict.right;
    if (plan.page !== 'contact') total.refused++;
    if (verdict.faults.length === 0) total.whole++;
    for (const { kind, want, said, value } of verdict.faults) {
      if (kind === 'missed') total.left++;
      else {
        total[kind === 'wrong' ? 'wrong' : 'violations']++;
        note(kind, kind === 'wrong' ? `${want} = ${value}` : `${said} = ${value}`, `${family} ${seed}`);
      }
    }
  } catch (error) {
    total.exceptions++;
    note('exception', String(error).slice(0, 160), `${family} ${seed}`);
  }
  if (seed % 1000 === 0) console.log(`${seed - from + 1} forms, ${Math.round((Date.now() - start) / 1000)} s`);
}
console.log(`\n${count} forms from seed ${from}, one to six changes each`);
console.table([{ ...total, share: `${((100 * total.right) / total.required).toFixed(1)} %` }]);
for (const [kind, list] of Object.entries(faults))
  for (const [what, { count: times, seeds }] of Object.entries(list)
    .sort((a, b) => b[1].count - a[1].count)
    .slice(0, 25))
    console.log(`${String(times).padStart(5)}  ${kind}: ${what}  (${seeds.join(', ')})`);
await mkdir('.output/bench', { recursive: true });
await writeFile('.output/bench/fuzz.json', `${JSON.stringify({ count, from, ...total, faults }, null, 1)}\n`);
await engine.close();
if (total.exceptions + total.violations > 0) process.exitCode = 1;
