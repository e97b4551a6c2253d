// Two builds from the source archive, each in an empty folder of its own, against the build of this folder: the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesUnder, zipSources } from './zip.mjs';
import { filesIn } from './zip-file.mjs';

const BROWSERS = ['chrome', 'firefox'];
const run = (folder, command, args, env = {}) =>
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });

/** Path → hash of every file of both builds. */
function buildIn(folder, out) {
  const hashes = new Map();
  for (const browser of BROWSERS) {
    run(folder, 'npx', ['wxt', 'build', '-b', browser, '--level', 'warn'], { RR_OUT: out });
    const built = join(folder, out, `${browser}-mv3`);
    for (const name of filesUnder(built))
      hashes.set(
        `${browser}/${name}`,
        createHash('sha256')
          .update(readFileSync(join(built, name)))
          .digest('hex'),
      );
  }
  return hashes;
}

const archive = zipSources();
const root = mkdtempSync(join(tmpdir(), 'rr-verify-'));
const builds = [['this folder', buildIn('.', process.env.RR_OUT ?? '.output')]];
for (const name of ['first', 'second']) {
  const folder = join(root, name);
  for (const file of filesIn(archive)) {
    mkdirSync(dirname(join(folder, file.name)), { recursive: true });
    writeFileSync(join(folder, file.name), file.data);
  }
  run(folder, 'npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline']);
  builds.push([`the archive, ${name} time`, buildIn(folder, '.output')]);
}
rmSync(root, { recursive: true, force: true });

const [[, expected], ...others] = builds;
let different = 0;
for (const [name, hashes] of others) {
  const all = new Set([...expected.keys(), ...hashes.keys()]);
  const wrong = [...all].filter((file) => expected.get(file) !== hashes.get(file));
  different += wrong.length;
  console.log(`built from ${name}: ${all.size - wrong.length} of ${all.size} files have the same bytes`);
  for (const file of wrong) console.log(`  differs: ${file}`);
}
const whole = createHash('sha256')
  .update(JSON.stringify([...expected].sort()))
  .digest('hex');
console.log(`all files together: ${whole}`);
process.exitCode = different > 0 ? 1 : 0;
