// The packages for both stores and the source archive that Firefox's reviewers ask for. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles, zipOf } from './zip-file.mjs';

const OUT = process.env.RR_OUT ?? '.output';

/** All files under a folder, with `/`. */
export const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile());

/** What a reviewer needs to build the same files: all that is tracked, and the data tables that a build takes in. */
export function sourceFiles() {
  const tracked = existsSync('.git')
    ? execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
    : filesUnder('.').filter((name) => !/^(?:node_modules|\.output|\.wxt|\.cache)\//.test(name));
  const data = existsSync('public/data') ? filesUnder('public/data').map((name) => `public/data/${name}`) : [];
  return [...new Set([...tracked, ...data])].filter(
    (name) => existsSync(name) && !/^docs\/.*\.png$|^\.ci\//.test(name),
  );
}

const build = (browser) =>
  execFileSync('npx', ['wxt', 'build', '-b', browser, '--level', 'warn'], { stdio: ['ignore', 'ignore', 'inherit'] });

function write(name, files) {
  const bytes = zipOf(files);
  writeFileSync(join(OUT, name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(
    `${join(OUT, name).padEnd(52)}${String(files.length).padStart(4)} files ${(bytes.length / 1000).toFixed(1).padStart(8)} kB  ${hash.slice(0, 16)}`,
  );
  return bytes;
}

/** Makes the source archive alone; gives its bytes. */
export function zipSources() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  mkdirSync(OUT, { recursive: true });
  return write(`rapid-responder-${version}-sources.zip`, readFiles('.', sourceFiles()));
}

if (process.argv[1]?.endsWith('zip.mjs')) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const browser of ['chrome', 'firefox']) {
    build(browser);
    const folder = join(OUT, `${browser}-mv3`);
    write(`rapid-responder-${version}-${browser}.zip`, readFiles(folder, filesUnder(folder)));
  }
  zipSources();
}
