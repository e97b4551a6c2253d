import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from '../harness/find-browser.mjs';

// Runs before anything is installed: Node's own modules only.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOCK = `${ROOT}package-lock.json`;
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;
const STAMP = `${ROOT}node_modules/.rapid-responder-lock`;
const OLDEST_NODE = [20, 20];

const say = (words) => process.stdout.write(`${words}\n`);

/** Runs a program with its output in view; true when it ended well. */
function run(command, args, env = {}) {
  say(`  $ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

const quiet = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  say(
    `Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}. Install it from nodejs.org.`,
  );
  process.exit(1);
}

const lockHash = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');

/** True when what is installed is what the lock file asks for. Times serve once, before the first stamp. */
function dependenciesFit() {
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lockHash();
  return statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

function ensureDependencies() {
  if (!dependenciesFit()) {
    say('Installing what package-lock.json asks for.');
    if (!run('npm', ['ci'])) {
      say('The dependencies could not be installed. Check the network and run: npm ci');
      process.exit(1);
    }
  }
  writeFileSync(STAMP, lockHash());
  if (existsSync(`${ROOT}.wxt/tsconfig.json`)) return;
  say('Preparing the types that WXT writes.');
  if (!run('npx', ['wxt', 'prepare'])) process.exit(1);
}

/** How this user may call apt-get: [] as root, ['sudo', '-n'] without a password, undefined not at all. */
function aptPrefix() {
  if (!quiet('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return quiet('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function aptInstall(name) {
  const prefix = aptPrefix();
  if (prefix === undefined) return false;
  const [command, ...rest] = [...prefix, 'apt-get'];
  const install = [...rest, 'install', '-y', '--no-install-recommends', name];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return run(command, install, env) || (run(command, [...rest, 'update'], env) && run(command, install, env));
}

async function ensureBrowser({ label, find, debian, playwright }) {
  const before = await find();
  if (before !== undefined) return say(`${label}: ${before}`);
  say(`${label} is not there yet. Trying Debian's package.`);
  if (aptInstall(debian) && (await find()) !== undefined) return say(`${label}: ${await find()}`);
  if (playwright !== undefined) {
    say("Debian's package cannot be installed here. Trying Playwright's own download.");
    if (run('npx', ['playwright', 'install', playwright]) && (await find()) !== undefined)
      return say(`${label}: ${await find()}`);
  }
  say(
    `No ${label} was found and none could be installed. Install it yourself (on Debian: sudo apt-get install ${debian}), ` +
      `or set ${label === 'Firefox' ? 'RR_FIREFOX' : 'RR_CHROMIUM'} to the path of one, and run this again.`,
  );
  process.exit(1);
}

checkNode();
ensureDependencies();
await ensureBrowser({ label: 'Chromium', find: findChromium, debian: 'chromium', playwright: 'chromium' });
if (process.argv.includes('--firefox'))
  await ensureBrowser({ label: 'Firefox', find: async () => findFirefox(), debian: 'firefox-esr' });
