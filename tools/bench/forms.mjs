import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { sharedFolder } from './load-core.mjs';
import { openEngine } from './page-engine.mjs';
import { recipePage } from './recipe-pages.mjs';

const VALUES = {
  'honorific-prefix': 'Ms.',
  'given-name': 'Ruth',
  'family-name': 'Okafor',
  name: 'Ruth Okafor',
  'street-address': '214 Linden Street Apt 4B',
  'address-line1': '214 Linden Street',
  'address-line2': 'Apt 4B',
  'address-level2': 'Seattle',
  'address-level1': 'WA',
  'postal-code': '98105',
  'x-zip4': '4321',
  country: 'US',
  email: 'ruth.okafor@example.org',
  'x-email-confirm': 'ruth.okafor@example.org',
  tel: '2025550143',
  'x-subject': 'Please act',
  'x-message': 'Dear Senator:\n\nPlease act.\n\nRuth Okafor',
};
const REQUEST = { values: VALUES, topics: ['foreign policy', 'human rights'], response: 'yes', trustedFrame: true };
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

const shared = await sharedFolder();
const engine = await openEngine();
const jsonl = async (file) =>
  (await readFile(`${shared}${file}`, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const states = () =>
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
const others = () =>
  engine.page.evaluate(
    () => [...document.querySelectorAll('header input, footer input')].filter((one) => one.value !== '').length,
  );

async function benchRecipes(result) {
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
      const before = await states();
      const plans = await engine.fill(REQUEST);
      const after = await states();
      row.violations += await others();
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
          if (was.value !== now.value || was.checked !== now.checked) {
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

const MEANS = {
  NAME_PREFIX: 'honorific-prefix',
  NAME_FIRST: 'given-name',
  NAME_LAST: 'family-name',
  ADDRESS_STREET: 'address-line1',
  ADDRESS_STREET_2: 'address-line2',
  ADDRESS_CITY: 'address-level2',
  ADDRESS_STATE_POSTAL_ABBREV: 'address-level1',
  _STATE_LITERAL: 'address-level1',
  ADDRESS_ZIP5: 'postal-code',
  ADDRESS_ZIP4: 'x-zip4',
  EMAIL: 'email',
  PHONE: 'tel',
  SUBJECT: 'x-subject',
  TOPIC: 'x-topic',
  _TOPIC_LITERAL: 'x-topic',
  MESSAGE: 'x-message',
  _RESPONSE_REQUESTED: 'x-response',
  _NEWSLETTER: 'x-newsletter',
};

async function benchNames(result) {
  const { inferArea } = await engine.core.load('/core/forms/infer-area.ts');
  const forms = new Map();
  for (const row of await jsonl('forms/field-names.jsonl')) {
    const key = `${row.bioguide} ${row.page}`;
    forms.set(key, [...(forms.get(key) ?? []), row]);
  }
  const count = { fields: 0, right: 0, silent: 0, wrong: 0 };
  const wrong = {};
  for (const rows of forms.values()) {
    const controls = rows.map((row, index) => ({
      ref: `r${index}`,
      kind:
        row.control === 'select'
          ? 'select'
          : row.control === 'textarea' || row.semantic === 'MESSAGE'
            ? 'textarea'
            : row.control === 'checkbox'
              ? 'checkbox'
              : row.control === 'radio'
                ? 'radio'
                : 'text',
      type: 'text',
      id: row.id ?? '',
      name: row.name ?? '',
      className: '',
      autocomplete: '',
      inputMode: '',
      pattern: '',
      labels: [],
      value: '',
      touched: false,
      visible: true,
      disabled: false,
      readOnly: false,
      required: row.required === true,
      ...(row.options && {
        options: row.options.map((one) => ({
          label: String(one.label ?? one.value ?? one),
          value: String(one.value ?? ''),
        })),
        selected: 0,
      }),
    }));
    const area = {
      ref: 'a',
      id: '',
      name: '',
      className: '',
      role: '',
      action: '',
      method: 'post',
      heading: '',
      text: '',
      controls,
      buttons: [],
      within: [],
      visible: true,
    };
    const found = new Map(inferArea(area).map((one) => [one.ref, one]));
    rows.forEach((row, index) => {
      const want = MEANS[row.semantic];
      if (want === undefined) return;
      const got = found.get(`r${index}`);
      count.fields++;
      const same =
        got?.token === want ||
        (want === 'email' && got?.token === 'x-email-confirm') ||
        (want === 'address-line1' && got?.token === 'street-address');
      if (same) count.right++;
      else if (got === undefined) count.silent++;
      else count.wrong++;
      if (!same) {
        const key = `${row.name} / ${row.id}: ${want}, taken for ${got ? `${got.token} by ${got.by}` : 'nothing'}`;
        wrong[key] = (wrong[key] ?? 0) + 1;
      }
    });
  }
  count.share = `${((100 * count.right) / count.fields).toFixed(1)} %`;
  console.log('\nBy name and id alone');
  console.table([count]);
  for (const [what, times] of Object.entries(wrong)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25))
    console.log(`${String(times).padStart(4)}  ${what}`);
  result.names = count;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

async function benchTimes(result) {
  const field = (i) => `<p><label for="f${i}">Question ${i}</label> <input id="f${i}" name="f${i}"></p>`;
  const many = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join('');
  const form = (inner) =>
    `<!doctype html><title>Contact</title><main><form action="https://www.bench.senate.gov/x">${inner}</form></main>`;
  const known =
    '<p><label for="fn">First name</label><input id="fn"></p><p><label for="ln">Last name</label><input id="ln"></p><p><label for="em">E-mail</label><input id="em"></p><p><label for="st">Street address</label><input id="st"></p><p><label for="ci">City</label><input id="ci"></p><p><label for="zi">ZIP code</label><input id="zi"></p><p><label for="ms">Message</label><textarea id="ms"></textarea></p>';
  const pages = {
    'form of 30 controls': form(known + many(23, field)),
    '1,000 inputs': form(known + many(993, field)),
    '50,000 nodes, no form': `<!doctype html><title>News</title><main>${many(25_000, (i) => `<p>Line ${i}</p>`)}</main>`,
  };
  const table = {};
  for (const [name, html] of Object.entries(pages)) {
    await engine.open(html);
    const runs = [];
    for (let i = 0; i < 15; i++) runs.push(await engine.page.evaluate(() => globalThis.engine.readPage().readMs));
    table[name] = { 'read ms (median of 15)': Number(median(runs).toFixed(2)) };
  }
  await engine.open(pages['form of 30 controls']);
  const snapshot = await engine.read();
  const plans = [];
  for (let i = 0; i < 50; i++) {
    const start = performance.now();
    engine.planFill(REQUEST, snapshot);
    plans.push(performance.now() - start);
  }
  const plan = engine.planFill(REQUEST, snapshot);
  const steps = plan.steps.filter(({ kind }) => kind === 'type');
  const { writeMs } = await engine.page.evaluate(
    ([area, list]) => globalThis.engine.writeSteps(area, list),
    [plan.areaRef, steps],
  );
  await engine.open(pages['form of 30 controls']);
  const bareMs = await engine.page.evaluate((count) => {
    const start = performance.now();
    for (const one of [...document.querySelectorAll('input,textarea')].slice(0, count)) {
      one.value = 'x';
      one.dispatchEvent(new Event('input', { bubbles: true }));
      one.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return performance.now() - start;
  }, steps.length);
  table['plan of 30 controls'] = { ms: Number(median(plans).toFixed(2)) };
  table[`write of ${steps.length} values, quiet time of 40 ms included`] = {
    ms: Number(writeMs.toFixed(2)),
    bare: Number(bareMs.toFixed(2)),
  };
  console.log('\nTimes on this machine');
  console.table(table);
  result.times = table;
}

const result = { date: new Date().toISOString().slice(0, 10) };
if (shared) {
  await benchNames(result);
  await benchRecipes(result);
} else console.log('Recipes and field names were skipped: ../shared is not here.');
await benchTimes(result);
await mkdir('.output/bench', { recursive: true });
await writeFile('.output/bench/forms.json', `${JSON.stringify(result, null, 1)}\n`);
await engine.close();
