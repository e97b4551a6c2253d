// Takes every defence out, one at a time, in a copy of the project, and runs the test that must fail then.
// `node tools/test/defences/run.mjs WORD` runs those whose name or test holds the word.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DEFENCES } from './list.mjs';

const COPY = resolve('.output/defences');
const bin = (name) => resolve('node_modules/.bin', name);
const env = { ...process.env, RR_OUT: '.output', NO_COLOR: '1' };
const run = (command, args) => spawnSync(command, args, { cwd: COPY, env, encoding: 'utf8', timeout: 240_000 });

// Inside this folder, so that the copy finds the installed packages above itself.
rmSync(COPY, { recursive: true, force: true });
for (const name of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)) {
  if (!existsSync(name)) continue;
  mkdirSync(dirname(join(COPY, name)), { recursive: true });
  cpSync(name, join(COPY, name));
}
if (existsSync('public/data')) cpSync('public/data', join(COPY, 'public/data'), { recursive: true });
run(bin('wxt'), ['prepare']);

const build = (browser) => run(bin('wxt'), ['build', '-b', browser, '--level', 'error']);

/** How the test ended: `failed` is what should be, when the defence is out. */
function tryTest({ run: kind, file, only }) {
  const pick = only ? (kind === 'unit' ? ['-t', only] : ['-g', only]) : [];
  if (!existsSync(join(COPY, file))) return { failed: false, said: 'there is no such test' };
  if (kind === 'unit') {
    const { status, stdout } = run(bin('vitest'), ['run', file, ...pick]);
    return { failed: status !== 0 && /Tests .*failed/.test(stdout), said: stdout };
  }
  for (const browser of kind === 'check' ? ['chrome', 'firefox'] : [kind === 'firefox' ? 'firefox' : 'chrome']) {
    const built = build(browser);
    if (built.status !== 0) return { failed: false, said: `does not build: ${built.stderr.slice(-300)}` };
  }
  if (kind === 'playwright') {
    const { status, stdout } = run(bin('playwright'), ['test', file, '--reporter=line', '--timeout=45000', ...pick]);
    return { failed: status !== 0 && /^\s+\d+ failed/m.test(stdout), said: stdout };
  }
  const { status, stdout, stderr } = run('node', [file]);
  return { failed: status !== 0, said: stdout + stderr };
}

const wanted = process.argv[2];
let held = 0;
const lines = [];
for (const { defence, test, edits } of DEFENCES) {
  if (wanted && !`${defence} ${test.file}`.includes(wanted)) continue;
  const before = new Map(edits.map(([file]) => [file, readFileSync(join(COPY, file), 'utf8')]));
  let missing;
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(COPY, file), 'utf8');
    // Two ways of writing one place may be given: the second finds nothing once the first was done.
    if (
      !text.includes(from) &&
      !edits.some(([other, , done]) => other === file && text.includes(done) && text !== before.get(file))
    )
      missing = file;
    writeFileSync(
      join(COPY, file),
      text.replace(from, () => to),
    );
  }
  const { failed, said } = missing ? { failed: false, said: `not found in ${missing}` } : tryTest(test);
  for (const [file, text] of before) writeFileSync(join(COPY, file), text);
  const name = `${test.file.split('/').slice(-1)[0]}${test.only ? ` “${test.only}”` : ''}`;
  const line = `${failed ? '-' : 'x'} ${defence.padEnd(48)} ${failed ? 'fails without it' : 'STILL PASSES'}   ${name}`;
  lines.push(line);
  console.log(line);
  if (failed) held += 1;
  else console.log(`    ${said.trim().split('\n').slice(-6).join('\n    ')}`);
}
console.log(`\n${held} of ${lines.length} tests fail when their defence is taken out`);
mkdirSync('.output/reports', { recursive: true });
writeFileSync('.output/reports/defences.table.txt', `${lines.join('\n')}\n`);
process.exitCode = held === lines.length ? 0 : 1;
