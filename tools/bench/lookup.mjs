import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { DATA, dataAge } from '../data/age.mjs';
import { findChromium } from '../harness/find-browser.mjs';

/** What a cold look-up may cost in milliseconds, and what the tables may add to the package in bytes, compressed. */
const MOST = { ms: 15, bytes: 100_000 };
const ZIPS = '05602 98105 10001 60601 33139 20001 00901 99501 73301 02134'.split(' ');
const root = new URL('../..', import.meta.url).pathname;

if (!existsSync(`${DATA}zips.txt`)) {
  console.log('There are no tables yet. Run: npm run data');
  process.exit(1);
}
const [offices, zips] = ['offices.json', 'zips.txt'].map((name) => readFileSync(`${DATA}${name}`, 'utf8'));
const [built] = [
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: `${root}tools/bench/lookup-in-page.ts`, formats: ['iife'], name: 'lookup' },
    },
  }),
].flat();
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const times = [];
for (const zip of ZIPS) {
  // A page of its own in a process of its own: nothing is warm.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addScriptTag({ content: built.output[0].code });
  const { ms, found } = await page.evaluate(([a, b, c]) => globalThis.lookUp(a, b, c), [offices, zips, zip]);
  times.push(ms);
  console.log(`${zip}  ${ms.toFixed(1).padStart(6)} ms  ${found}`);
  await context.close();
}
await browser.close();
times.sort((a, b) => a - b);
const packed = [offices, zips].map((text) => gzipSync(text, { level: 9 }).length).reduce((all, one) => all + one, 0);
console.log(`\n${dataAge()}`);
console.log(
  `Cold look-up: median ${times[Math.floor(times.length / 2)].toFixed(1)} ms, longest ${times.at(-1).toFixed(1)} ms (at most ${MOST.ms}).`,
);
console.log(
  `The tables add ${(packed / 1000).toFixed(1)} kB to the package, compressed (at most ${MOST.bytes / 1000}).`,
);
process.exitCode = times.at(-1) > MOST.ms || packed > MOST.bytes ? 1 : 0;
