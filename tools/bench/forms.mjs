import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { benchClick } from './bench-click.mjs';
import { benchCorpus } from './bench-corpus.mjs';
import { benchNames } from './bench-names.mjs';
import { benchRecipes } from './bench-recipes.mjs';
import { benchTimes } from './bench-times.mjs';
import { sharedFolder } from './load-core.mjs';
import { openEngine } from './page-engine.mjs';

const shared = await sharedFolder();
const engine = await openEngine();
const jsonl = async (file) =>
  (await readFile(`${shared}${file}`, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const result = { date: new Date().toISOString().slice(0, 10) };
if (shared) {
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
