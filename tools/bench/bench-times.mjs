import { REQUEST } from './request.mjs';

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Medians of reading, planning and writing; the bare cost of setting the same values beside it. */
export async function benchTimes({ engine, result }) {
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
