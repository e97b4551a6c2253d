import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { findChromium, findFirefox } from '../harness/find-browser.mjs';
import { countPlaywright, countVitest, tally } from './count.mjs';

// A folder of its own, so that testing never takes the build away from a browser that is using it.
const OUT = process.env.RR_OUT ?? '.output/test';
const REPORTS = `${OUT}/reports`;
const say = (words) => process.stdout.write(`${words}\n`);

/** Runs a program to its end; gives its exit code and all it said. */
function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { env: { ...process.env, RR_OUT: OUT, NO_COLOR: '1', ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) => done({ code, output }));
  });
}

/** A stage that passes or fails as a whole. */
const whole = (command, args, env) => async () => {
  const { code, output } = await run(command, args, env);
  return code === 0 ? { ...tally(), passed: 1 } : { ...tally(), failed: 1, failures: [tail(output)] };
};

const tail = (text, most = 60) => text.trimEnd().split('\n').slice(-most).join('\n  ');
const skip = (name, reason) => ({ ...tally(), skipped: [{ name, reason }] });

async function units() {
  const file = `${REPORTS}/units.json`;
  const { output } = await run('npx', ['vitest', 'run', '--reporter=json', `--outputFile=${file}`]);
  return countVitest(file) ?? { ...tally(), failed: 1, failures: [tail(output)] };
}

async function endToEnd() {
  if ((await findChromium()) === undefined) return skip('all tests in Chromium', 'no Chromium on this machine');
  const file = `${REPORTS}/e2e.json`;
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const { output } = await run('npx', ['playwright', 'test', '--reporter=json'], env);
  return countPlaywright(file) ?? { ...tally(), failed: 1, failures: [tail(output)] };
}

async function inFirefox() {
  const folder = 'tests/e2e/firefox';
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.test.mjs')) : [];
  if (files.length === 0) return skip('Firefox', `no tests in ${folder} yet`);
  if (findFirefox() === undefined)
    return skip('Firefox', 'no Firefox on this machine: node tools/setup/ensure.mjs --firefox');
  const count = tally();
  for (const name of files) {
    const first = await run('node', [`${folder}/${name}`]);
    const { code, output } = first.code === 0 ? first : await run('node', [`${folder}/${name}`]);
    if (code === 0 && first.code !== 0) count.again.push(`${name}\n  ${tail(first.output, 14)}`);
    if (code === 0) count.passed += 1;
    else {
      count.failed += 1;
      count.failures.push(`${name}\n  ${tail(output)}`);
    }
  }
  return count;
}

/** In this order; stages of one line run side by side. */
const STAGES = [
  [['build for Chrome', whole('npx', ['wxt', 'build'])]],
  [['build for Firefox', whole('npx', ['wxt', 'build', '-b', 'firefox'])]],
  [
    ['types', whole('npx', ['tsc', '--noEmit', '-p', '.'])],
    ['types of core', whole('npx', ['tsc', '--noEmit', '-p', 'core'])],
  ],
  [
    ['format and lint', whole('npx', ['biome', 'ci', '.'])],
    ['dead code', whole('npx', ['knip'])],
  ],
  [
    ['sizes', whole('node', ['tools/check/size.mjs'])],
    ['no code from elsewhere', whole('node', ['tools/check/bundles.mjs'])],
    [
      'lint for add-on stores',
      whole('npx', ['web-ext', 'lint', '--source-dir', `${OUT}/firefox-mv3`, '--no-config-discovery']),
    ],
  ],
  [['units and house', units]],
  [['end to end, Chromium', endToEnd]],
  [['main job, from the demo', whole('node', ['tools/demo/start.mjs', '--built', '--headless'])]],
  [['end to end, Firefox', inFirefox]],
];

rmSync(OUT, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total = tally();
for (const side of STAGES)
  await Promise.all(
    side.map(async ([name, stage]) => {
      const start = Date.now();
      const { passed, failed, failures, skipped, again } = await stage();
      total.passed += passed;
      total.failed += failed;
      total.skipped.push(...skipped);
      const words = [
        `${passed} passed`,
        failed > 0 && `${failed} FAILED`,
        skipped.length > 0 && `${skipped.length} skipped`,
        again.length > 0 && `${again.length} on a second try`,
      ];
      const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`;
      say(
        `${failed > 0 ? 'x' : '-'} ${name.padEnd(26)} ${words.filter(Boolean).join(', ').padEnd(34)} ${seconds.padStart(8)}`,
      );
      for (const one of failures) say(`\n  ${one}\n`);
      for (const one of again) say(`\n  On a second try: ${one}\n`);
    }),
  );
if (total.skipped.length > 0) say('\nSkipped:');
for (const { name, reason } of total.skipped) say(`  ${name}: ${reason}`);
process.exitCode = total.failed > 0 ? 1 : 0;
say(`\n${total.passed} passed, ${total.failed} failed`);
