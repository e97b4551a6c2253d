import { REQUEST } from './request.mjs';

const RUNS = 15;
const PAGES_EACH = 5;
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const round = (ms) => Number(ms.toFixed(2));
const many = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join('');

const form = (inner) =>
  `<!doctype html><title>Contact</title><main><form action="https://www.bench.senate.gov/x">${inner}</form></main>`;
const box = (id, label) => `<p><label for="${id}">${label}</label><input id="${id}" name="${id}"></p>`;
const KNOWN = `${box('fn', 'First name')}${box('ln', 'Last name')}${box('em', 'E-mail')}${box('e2', 'Confirm e-mail')}${box('st', 'Street address')}${box('s2', 'Address line 2')}
${box('ci', 'City')}${box('zi', 'ZIP code')}${box('ph', 'Phone')}${box('su', 'Subject')}<p><label for="ms">Message</label><textarea id="ms"></textarea></p>`;
const other = (i) => box(`f${i}`, `Question ${i}`);
const PAGES = {
  'form of 30 controls': { html: form(KNOWN + many(19, other)), most: 10 },
  '1,000 inputs': { html: form(KNOWN + many(989, other)), most: 30 },
  '50,000 nodes, no form': {
    html: `<!doctype html><title>News</title><main>${many(25_000, (i) => `<p>Line ${i}</p>`)}</main>`,
    most: 5,
  },
};

/**
 * Milliseconds that writing keeps the page busy, without the quiet time after it in which the page may answer, and
 * without the reading back that follows.
 */
const timeWrite = ([area, list]) =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const start = performance.now();
    // Comes in its turn when the writer first lets go of the page.
    port1.onmessage = () => done(performance.now() - start);
    port2.postMessage('');
    void globalThis.engine.writeSteps(area, list);
  });

/** The same values set by known selectors, with the two events that every page needs: nothing looked at, nothing judged. */
const timeBare = (values) => {
  const start = performance.now();
  for (const [id, value] of values) {
    const one = document.getElementById(id);
    one.value = value;
    one.dispatchEvent(new Event('input', { bubbles: true }));
    one.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return performance.now() - start;
};

/**
 * Medians of reading, planning and writing; the bare cost of setting the same values beside it. A person sees a page
 * before it is read: it is laid out before the clock starts. `first` is the very first reading of a document, by a
 * script that the browser has not warmed to yet; the reading before a fill is most often the second.
 */
export async function benchTimes({ engine, result }) {
  const table = {};
  for (const [name, { html, most }] of Object.entries(PAGES)) {
    const firsts = [];
    const others = [];
    for (let i = 0; i < PAGES_EACH; i++) {
      await engine.open(html);
      const [first, ...rest] = await engine.page.evaluate((runs) => {
        document.body.getBoundingClientRect();
        return Array.from({ length: runs }, () => globalThis.engine.readPage().readMs);
      }, RUNS);
      firsts.push(first);
      others.push(...rest);
    }
    table[`read: ${name}`] = { ms: round(median(others)), first: round(median(firsts)), aim: `${most}` };
  }
  const { html } = PAGES['form of 30 controls'];
  const plans = [];
  const writes = [];
  const bares = [];
  let values = [];
  for (let i = 0; i < RUNS; i++) {
    await engine.open(html);
    const snapshot = await engine.read();
    const start = performance.now();
    const plan = engine.planFill(REQUEST, snapshot);
    plans.push(performance.now() - start);
    const steps = plan.steps.filter(({ kind }) => kind === 'type');
    const ids = new Map(snapshot.areas.flatMap((area) => area.controls).map(({ ref, id }) => [ref, id]));
    values = steps.map(({ ref, value }) => [ids.get(ref), value]);
    writes.push(await engine.page.evaluate(timeWrite, [plan.areaRef, steps]));
    await engine.open(html);
    bares.push(await engine.page.evaluate(timeBare, values));
  }
  const [write, bare] = [median(writes), median(bares)];
  table['plan: form of 30 controls'] = { ms: round(median(plans)), aim: '' };
  table[`write: ${values.length} values`] = { ms: round(write), aim: `3 x bare = ${round(3 * bare)}` };
  table[`bare: the same ${values.length} values by known selectors`] = { ms: round(bare), aim: '' };
  console.log(`\nTimes on this machine in ms, medians of ${RUNS} and more`);
  console.table(table);
  result.times = table;
}
