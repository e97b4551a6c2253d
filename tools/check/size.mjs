import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../harness/launch.mjs';

const DIR = process.argv[2] ?? builtExtension();

/** What each part may weigh at most, in bytes, and of which measure. */
const LIMITS = {
  'content script': { measure: 'raw', most: 30_000 },
  'form filler': { measure: 'raw', most: 30_000 },
  'status panel': { measure: 'raw', most: 12_000 },
  'popup script': { measure: 'gzip', most: 60_000 },
};

const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** A screen's scripts: those its page names and every chunk that they load in turn. */
function scriptsOf(html) {
  const found = new Set();
  const add = (path) => {
    if (found.has(path) || !existsSync(path)) return;
    found.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, name] of text.matchAll(/(?:import|from)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
      add(resolve(dirname(path), name));
  };
  for (const [, name] of readFileSync(html, 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) add(resolve(DIR, name));
  return [...found];
}

/** Raw and gzip bytes of a part. */
export function weigh(paths) {
  const contents = paths.map((path) => readFileSync(path));
  const sum = (sizes) => sizes.reduce((all, one) => all + one, 0);
  return {
    raw: sum(contents.map((one) => one.length)),
    gzip: sum(contents.map((one) => gzipSync(one, { level: 9 }).length)),
  };
}

if (!existsSync(join(DIR, 'manifest.json'))) {
  console.log(`There is no built extension in ${DIR}. Run: npm run build`);
  process.exit(1);
}
const parts = {
  'content script': files(join(DIR, 'content-scripts')).filter((path) => path.endsWith('.js')),
  'form filler': [join(DIR, 'form-filler.js')],
  'status panel': [join(DIR, 'status-panel.js')],
  'popup script': scriptsOf(join(DIR, 'popup.html')),
  background: [join(DIR, 'background.js')],
  'whole package': files(DIR),
};
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
console.log(`${''.padEnd(16)}${'raw'.padStart(10)}${'gzip'.padStart(10)}   limit`);
let heavy = 0;
for (const [name, paths] of Object.entries(parts)) {
  const size = weigh(paths);
  const limit = LIMITS[name];
  const over = limit !== undefined && (size[limit.measure] > limit.most || size.raw === 0);
  if (over) heavy += 1;
  const words = limit ? `${kB(limit.most).trim()} ${limit.measure}${over ? '  TOO HEAVY' : ''}` : '';
  console.log(`${name.padEnd(16)}${kB(size.raw)}${kB(size.gzip)}   ${words}`.trimEnd());
}
if (heavy > 0) console.log(`${heavy} of the parts weigh too much or are empty: see what was imported lately.`);
process.exitCode = heavy > 0 ? 1 : 0;
