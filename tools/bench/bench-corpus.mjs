import { REQUEST, VALUES } from './request.mjs';

const share = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** Composed pages of every family, `count` for each: read and planned in Chromium, judged by the marks in the page. */
export async function benchCorpus({ engine, result, count = 30, held = false, from = 1, only, show = 40 }) {
  const { composePage, FAMILIES } = await engine.core.load('/tests/forms/compose/compose.ts');
  const { judge, stateOfPage } = await engine.core.load('/tests/forms/compose/judge-page.ts');
  const look = `(${stateOfPage})()`;
  const table = {};
  const faults = {};
  await engine.open('<!doctype html><title>Contact</title>');
  for (const family of FAMILIES) {
    if (only && !family.includes(only)) continue;
    const row = { forms: 0, whole: 0, required: 0, right: 0, wrong: 0, left: 0, violations: 0 };
    for (let seed = from; seed < from + count; seed++) {
      const { html } = composePage(family, seed, held);
      await engine.load(html);
      const before = await engine.page.evaluate(look);
      const plan = await engine.put(REQUEST);
      const after = await engine.page.evaluate(look);
      const verdict = judge(before, after, VALUES);
      row.forms++;
      row.required += verdict.required;
      row.right += verdict.right;
      if (verdict.faults.length === 0) row.whole++;
      for (const { kind, want, said, value } of verdict.faults) {
        row[{ violation: 'violations', wrong: 'wrong', missed: 'left' }[kind]]++;
        const key = `${kind} ${want}`;
        faults[key] ??= [];
        faults[key].push(`${family} ${seed} ${said} ${plan.page}${plan.refusal ? ` ${plan.refusal}` : ''} ${value}`);
      }
    }
    row.share = share(row.right, row.required);
    table[family] = row;
  }
  const total = { forms: 0, whole: 0, required: 0, right: 0, wrong: 0, left: 0, violations: 0 };
  for (const row of Object.values(table)) for (const key of Object.keys(total)) total[key] += row[key];
  table.all = { ...total, share: share(total.right, total.required) };
  console.log(`\nComposed pages${held ? ', wordings that no rule was written against' : ''}`);
  console.table(table);
  for (const [key, list] of Object.entries(faults)
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, show)) {
    console.log(`${String(list.length).padStart(4)}  ${key}`);
    for (const one of list.slice(0, 8)) console.log(`        ${one}`);
  }
  result[held ? 'composedHeld' : 'composed'] = table;
}
