// One end-to-end test by itself: builds the extension, runs the spec named, and prints the tables that it leaves.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const OUT = process.env.RR_OUT ?? '.output/test';
const [spec, ...rest] = process.argv.slice(2);
const env = { ...process.env, RR_OUT: OUT };
const run = (args) => spawnSync('npx', args, { stdio: 'inherit', env }).status ?? 1;

const table = join(OUT, 'reports', `${spec}.table.txt`);
rmSync(table, { force: true });
const built = rest.includes('--built') ? 0 : run(['wxt', 'build', '--level', 'warn']);
const more = rest.filter((one) => one !== '--built');
process.exitCode = built || run(['playwright', 'test', `tests/e2e/${spec}.spec.ts`, '--reporter=dot', ...more]);
if (existsSync(table)) process.stdout.write(`\n${readFileSync(table, 'utf8')}`);
