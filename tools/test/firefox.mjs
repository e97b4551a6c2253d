// All end-to-end tests in Firefox, one browser after the other; builds first.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { findFirefox, versionOf } from '../harness/find-browser.mjs';

const env = { ...process.env, RR_OUT: process.env.RR_OUT ?? '.output/test' };
const folder = 'tests/e2e/firefox';
const firefox = findFirefox();
if (firefox === undefined) {
  console.log('No Firefox on this machine: node tools/setup/ensure.mjs --firefox');
  process.exit(1);
}
console.log(versionOf(firefox));
if (!process.argv.includes('--built'))
  spawnSync('npx', ['wxt', 'build', '-b', 'firefox', '--level', 'warn'], { stdio: 'inherit', env });
let failed = 0;
for (const name of readdirSync(folder).filter((one) => one.endsWith('.test.mjs'))) {
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync('node', [`${folder}/${name}`], { env, encoding: 'utf8' });
  const words = status === 0 ? stdout.trim() : `FAILED\n${stdout}${stderr}`;
  if (status !== 0) failed += 1;
  console.log(
    `${status === 0 ? '-' : 'x'} ${name.padEnd(26)} ${((Date.now() - start) / 1000).toFixed(1).padStart(5)} s  ${words}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;
