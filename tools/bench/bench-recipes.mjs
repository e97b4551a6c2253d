import { recipePage } from './recipe-pages.mjs';
import { REQUEST, VALUES } from './request.mjs';

const digits = (text) => text.replace(/\D/g, '');
const bare = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const IDENTITY = /^(?:NAME|ADDRESS|EMAIL|PHONE)/;

/** Whether a control's state is what its meaning asks for. */
const RIGHT = {
  NAME_PREFIX: ({ value, label }) => bare(label || value) === 'ms',
  NAME_FIRST: ({ value }) => value === 'Ruth',
  NAME_LAST: ({ value }) => value === 'Okafor',
  NAME_FULL: ({ value }) => value === 'Ruth Okafor',
  ADDRESS_STREET: ({ value }) => value === '214 Linden Street' || bare(value) === '214lindenstreetapt4b',
  ADDRESS_STREET_2: ({ value }) => value === 'Apt 4B',
  ADDRESS_CITY: ({ value }) => value === 'Seattle',
  ADDRESS_STATE_POSTAL_ABBREV: ({ value, label }) =>
    ['wa', 'washington'].includes(bare(label || value)) || /(?:^|_)WA$/.test(value),
  ADDRESS_ZIP5: ({ value }) => digits(value).slice(0, 5) === '98105',
  ADDRESS_ZIP4: ({ value }) => value === '4321',
  EMAIL: ({ value }) => value === VALUES.email,
  PHONE: ({ value }) => digits(value) === VALUES.tel,
  SUBJECT: ({ value }) => value === VALUES['x-subject'],
  MESSAGE: ({ value }) => value === VALUES['x-message'],
  TOPIC: ({ label }, ok) =>
    ok ? ok.includes(label) : label !== '' && !/tour|flag|casework|agency|no response/i.test(label),
  _RESPONSE: ({ value, label, checked }) => checked ?? /^(?:y|yes|rn)/i.test(label || value),
};
RIGHT.ADDRESS_STATE_FULL = RIGHT.ADDRESS_STATE_POSTAL_ABBREV;
RIGHT.ADDRESS_STATE = RIGHT.ADDRESS_STATE_POSTAL_ABBREV;
RIGHT.PHONE_PARENTHESES = RIGHT.PHONE;

const states = (engine) =>
  engine.page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-bench]')].map((one) => [
        one.dataset.bench,
        {
          value: one.value,
          label: one.selectedIndex >= 0 ? one.options[one.selectedIndex].text.trim().replace(/\s+/g, ' ') : '',
          ...(one.type === 'checkbox' && { checked: one.checked }),
          empty: one.type !== 'checkbox' && one.value === '',
        },
      ]),
    ),
  );
const others = (engine) =>
  engine.page.evaluate(
    () => [...document.querySelectorAll('header input, footer input')].filter((one) => one.value !== '').length,
  );

/** Every recipe's fields as pages of its family: read, planned, written in Chromium, and compared with the recipe. */
export async function benchRecipes({ engine, jsonl, result }) {
  const gold = new Map(
    (await jsonl('topics/gold.jsonl'))
      .filter(({ issue }) => issue === 'foreign_policy_pow')
      .map((row) => [row.bioguide, row.acceptable]),
  );
  const table = {};
  const faults = {};
  for (const recipe of await jsonl('forms/recipes.jsonl')) {
    const family = recipe.family ?? 'other';
    table[family] ??= { forms: 0, whole: 0, required: 0, right: 0, wrong: 0, left: 0, identityWrong: 0, violations: 0 };
    const row = table[family];
    let whole = true;
    const pages = Math.max(...recipe.steps.map(({ page }) => page)) + 1;
    for (let number = 0; number < pages; number++) {
      const made = recipePage(recipe, number);
      if (!made) continue;
      await engine.open(made.html, `https://${recipe.hosts?.[0] ?? 'www.bench.senate.gov'}/contact`);
      const before = await states(engine);
      const plans = await engine.fill(REQUEST);
      const after = await states(engine);
      row.violations += await others(engine);
      for (const field of made.fields) {
        const now = after[field.key];
        const note = (what) => {
          const key = `${what} ${family}: ${field.meaning}`;
          faults[key] ??= { count: 0, offices: [] };
          faults[key].count++;
          if (faults[key].offices.length < 4) faults[key].offices.push(recipe.bioguide);
        };
        if (field.meaning === '_NEWSLETTER' || field.meaning === '_OTHER') {
          const was = before[field.key];
          // A reason for writing is ours to choose where it is the recipe's own answer.
          const own = field.meaning === '_OTHER' && [now.value, now.label].includes(String(field.value));
          if (!own && (was.value !== now.value || was.checked !== now.checked)) {
            row.violations++;
            note('touched');
          }
          continue;
        }
        const right = RIGHT[field.meaning]?.(now, field.meaning === 'TOPIC' ? gold.get(recipe.bioguide) : undefined);
        const blank = now.empty || now.checked === false;
        if (!right && !blank) {
          row.wrong++;
          if (IDENTITY.test(field.meaning)) row.identityWrong++;
          note(`wrong (${now.label || now.value.slice(0, 20)})`);
        }
        if (!field.required) continue;
        row.required++;
        if (right) row.right++;
        else {
          whole = false;
          if (blank) {
            row.left++;
            note(`left on ${plans[0]?.page}${plans[0]?.refusal ? ` ${plans[0].refusal}` : ''}`);
          }
        }
      }
    }
    row.forms++;
    if (whole) row.whole++;
  }
  const total = {};
  for (const row of Object.values(table))
    for (const [key, value] of Object.entries(row)) total[key] = (total[key] ?? 0) + value;
  table.all = total;
  for (const row of Object.values(table)) row.share = `${((100 * row.right) / row.required).toFixed(1)} %`;
  console.log('\nRecipes as pages, in Chromium');
  console.table(table);
  for (const [what, { count, offices }] of Object.entries(faults)
    .sort((a, b) => b[1].count - a[1].count)
    .slice(0, 40))
    console.log(`${String(count).padStart(4)}  ${what}  ${offices.join(' ')}`);
  result.recipes = table;
}
