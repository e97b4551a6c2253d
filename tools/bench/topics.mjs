import { readFile } from 'node:fs/promises';
import { openCore, sharedFolder } from './load-core.mjs';

/** The issues of the gold list, as a publisher would write them. */
const TOPICS = {
  foreign_policy_pow: ['foreign policy', 'human rights'],
  digital_privacy: ['digital privacy'],
  health_costs_medicare: ['health costs', 'medicare'],
};

const shared = await sharedFolder();
if (shared === undefined) {
  console.log('Skipped: ../shared is not here.');
  process.exit(0);
}
const rows = async (file) =>
  (await readFile(`${shared}topics/${file}`, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const lists = await rows('lists.jsonl');
const gold = await rows('gold.jsonl');
const core = await openCore();
const { chooseTopic } = await core.load('/core/forms/topics/choose-topic.ts');
const table = {};
const bad = [];
for (const row of gold) {
  table[row.issue] ??= { lists: 0, acceptable: 0, best: 0, left: 0, outside: 0 };
  const at = table[row.issue];
  const options = lists.filter((list) => list.bioguide === row.bioguide);
  const list = options.find(({ options }) => options.length === row.n_options) ?? options[0];
  const chosen = chooseTopic(
    TOPICS[row.issue],
    list.options.map(({ label, value }) => ({ label, value: value ?? '' })),
  );
  at.lists++;
  if (!('index' in chosen)) {
    at.left++;
    if (row.acceptable.length > 0)
      bad.push(`left     ${row.issue} ${row.bioguide}: wanted ${row.acceptable.join(' | ')}`);
    else at.acceptable++;
  } else if (row.acceptable.includes(chosen.label)) {
    at.acceptable++;
    if (row.best.includes(chosen.label)) at.best++;
  } else {
    at.outside++;
    bad.push(
      `outside  ${row.issue} ${row.bioguide}: ${chosen.label} (${chosen.confidence}); acceptable ${row.acceptable.join(' | ')}`,
    );
  }
}
console.table(table);
for (const line of bad) console.log(line);
await core.close();
