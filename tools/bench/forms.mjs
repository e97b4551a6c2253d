import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { builtExtension } from '../harness/launch.mjs';
import { benchClick } from './bench-click.mjs';
import { benchCorpus } from './bench-corpus.mjs';
import { benchNames } from './bench-names.mjs';
import { benchPages } from './bench-pages.mjs';
import { benchRecipes } from './bench-recipes.mjs';
import { benchTimes } from './bench-times.mjs';
import { sharedFolder } from './load-core.mjs';
import { openEngine } from './page-engine.mjs';

const shared = await sharedFolder();
const at = process.argv.indexOf('--corpus');
if (at > 0) {
  const folder = process.argv[at + 1];
  if (folder === undefined || shared === undefined) {
    console.log(
      'Usage: npm run bench:forms -- --corpus FOLDER (with a gold.json; the scorer is read from ../shared/forms)',
    );
    process.exit(2);
  }
  const pages = {};
  await benchPages({ folder, shared, result: pages });
  await mkdir('.output/bench', { recursive: true });
  await writeFile('.output/bench/corpus.json', `${JSON.stringify(pages, null, 1)}\n`);
  process.exit(0);
}
const engine = await openEngine();
const jsonl = async (file) =>
  (await readFile(`${shared}${file}`, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const result = { date: new Date().toISOString().slice(0, 10) };
if (shared) {
  if (existsSync(builtExtension())) await benchPages({ folder: `${shared}forms/real`, shared, result, name: 'real' });
  else console.log('Real pages were skipped: build the extension first (npm run build).');
  await benchNames({ engine, jsonl, result });
  await benchRecipes({ engine, jsonl, result });
} else console.log('Recipes and field names were skipped: ../shared is not here.');
await benchCorpus({ engine, result });
await benchCorpus({ engine, result, held: true });
await benchTimes({ engine, result });
await benchClick({ result });
await mkdir('.output/bench', { recursive: true });
await writeFile('.output/bench/forms.json', `${JSON.stringify(result, null, 1)}\n`);
await engine.close();
