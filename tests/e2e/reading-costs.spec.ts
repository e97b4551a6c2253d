import { expect, test } from '@playwright/test';
import type { FormSnapshot } from '../../core/forms/snapshot';
import { openEngine } from '../../tools/bench/page-engine.mjs';

/**
 * What reading and writing ask the browser, counted: questions about style and place are what a reading costs, and
 * how many there are does not hang on how busy a machine is. `npm run bench:forms` prints the milliseconds.
 */
let engine: Awaited<ReturnType<typeof openEngine>>;
test.beforeAll(async () => {
  engine = await openEngine();
});
test.afterAll(() => engine.close());

const CONTROLS = 200;
const box = (i: number): string => `<p><label for="f${i}">Question ${i}</label><input id="f${i}" name="f${i}"></p>`;
const pageOf = (inner: string): string => `<!doctype html><title>Contact</title><main>${inner}</main>`;
const form = pageOf(`<form action="/x">${Array.from({ length: CONTROLS }, (_, i) => box(i)).join('')}</form>`);

interface Asked {
  styles: number;
  boxes: number;
  hits: number;
}
/** Counts the questions that one reading of the page asks. */
const costOfReading = (): Promise<Asked> =>
  engine.page.evaluate(() => {
    const asked = { styles: 0, boxes: 0, hits: 0 };
    const count = (owner: object, name: string, key: keyof typeof asked): (() => void) => {
      const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
      Reflect.set(owner, name, function counting(this: unknown, ...rest: unknown[]) {
        asked[key]++;
        return own.apply(this, rest);
      });
      return () => Reflect.set(owner, name, own);
    };
    const undo = [
      count(window, 'getComputedStyle', 'styles'),
      count(Element.prototype, 'getBoundingClientRect', 'boxes'),
      count(Document.prototype, 'elementFromPoint', 'hits'),
    ];
    (globalThis as unknown as { engine: { readPage(): unknown } }).engine.readPage();
    for (const one of undo) one();
    return asked;
  });

test('a reading asks once for the style of each control and each wrapper, and once for its place', async () => {
  await engine.open(form);
  const { styles, boxes } = await costOfReading();
  // Wrapper and control each, the few around them all, and the stars that styles draw, of the first labels alone.
  expect(styles).toBeGreaterThanOrEqual(2 * CONTROLS);
  expect(styles).toBeLessThanOrEqual(2 * CONTROLS + 2 * 120 + 12);
  expect(boxes).toBeGreaterThanOrEqual(CONTROLS);
  expect(boxes).toBeLessThanOrEqual(CONTROLS + 12);
});

test('what nobody has scrolled to is not looked for under the pointer', async () => {
  await engine.open(form);
  const inView = await engine.page.evaluate(
    () => [...document.querySelectorAll('input')].filter((one) => one.getBoundingClientRect().top < innerHeight).length,
  );
  const { hits } = await costOfReading();
  expect(hits).toBeGreaterThan(0);
  expect(hits).toBeLessThanOrEqual(inView);
});

test('a page without a form is asked next to nothing', async () => {
  await engine.open(pageOf(`<h1>News</h1>${'<p>A line of news.</p>'.repeat(5000)}`));
  const { styles, boxes, hits } = await costOfReading();
  expect(styles).toBeLessThanOrEqual(8);
  expect(boxes + hits).toBeLessThanOrEqual(8);
});

test('places are asked before the first value is written, not between the values', async () => {
  await engine.open(form);
  const snapshot = (await engine.read()) as FormSnapshot;
  const [area] = snapshot.areas;
  const steps = (area?.controls ?? [])
    .slice(0, 20)
    .map(({ ref }) => ({ kind: 'type', ref, token: 'x-message', value: 'Words', because: { rule: '', text: '' } }));
  const order = await engine.page.evaluate(
    async ([ref, list]) => {
      const told: string[] = [];
      const { getBoundingClientRect } = Element.prototype;
      Element.prototype.getBoundingClientRect = function place(this: Element) {
        if (this.matches('input')) told.push('place');
        return getBoundingClientRect.call(this);
      };
      document.addEventListener('input', () => told.push('value'));
      const { engine } = globalThis as unknown as { engine: { writeSteps(a: unknown, b: unknown): Promise<unknown> } };
      await engine.writeSteps(ref, list);
      Element.prototype.getBoundingClientRect = getBoundingClientRect;
      return told;
    },
    [area?.ref, steps] as const,
  );
  expect(order.filter((one) => one === 'value')).toHaveLength(20);
  expect(order.slice(order.indexOf('value'), order.lastIndexOf('value'))).not.toContain('place');
  expect(order.slice(0, order.indexOf('value')).filter((one) => one === 'place')).toHaveLength(20);
});
