import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { SUPPORTER, test } from './extension';
import { prisoners } from './invented';

const FORMS = new URL('../forms/', import.meta.url).pathname;

interface Expected {
  page: string;
  captcha?: boolean;
  /** Selector → what stands there afterwards: text, the label of a list's answer, or ticked. LETTER is the letter. */
  values: Record<string, string | boolean>;
}

const all: Record<string, Expected> = JSON.parse(readFileSync(`${FORMS}expected.json`, 'utf8'));
const HOST = 'www.dale.senate.gov';
const ALERT = prisoners('Please speak up.\n\nThey are still held.');
const LETTER =
  'Dear Senator:\n\nPlease speak up.\n\nThey are still held.\n\nSincerely,\nRuth Okafor\nSeattle, WA 98105';

/** What stands in the controls, also in open shadow trees. */
const look = (selectors: string[]): Record<string, string | boolean | undefined> => {
  const find = (root: Document | ShadowRoot, selector: string): Element | null => {
    const here = root.querySelector(selector);
    if (here) return here;
    for (const host of root.querySelectorAll('*')) {
      const inside = host.shadowRoot && find(host.shadowRoot, selector);
      if (inside) return inside;
    }
    return null;
  };
  const stateOf = (one: Element | null): string | boolean | undefined => {
    if (one instanceof HTMLSelectElement) return one.options[one.selectedIndex]?.text.trim();
    if (one instanceof HTMLInputElement) return /checkbox|radio/.test(one.type) ? one.checked : one.value;
    if (one instanceof HTMLTextAreaElement) return one.value;
    return one instanceof HTMLElement ? one.innerText.replace(/\n{3,}/g, '\n\n').trim() : undefined;
  };
  return Object.fromEntries(selectors.map((selector) => [selector, stateOf(find(document, selector))]));
};

for (const [file, expected] of Object.entries(all))
  test(file, async ({ extension }) => {
    extension.sites[HOST] = ({ url }) =>
      url === '/contact' ? { body: readFileSync(`${FORMS}${file}`, 'utf8') } : undefined;
    const posts = () => extension.seen.filter(({ method }) => method === 'POST').length;
    const before = posts();
    await extension.seed({ 'local:supporter': SUPPORTER, 'local:feeds': { test: { failures: 0, alerts: [ALERT] } } });
    const page = await extension.context.newPage();
    await page.goto(`https://${HOST}/contact`);
    await page.waitForTimeout(200);
    const tabId = await extension.tabOf(page);
    const report = (await extension.ask('fill', { tabId })) as { value: { page: string; captcha: boolean } };
    expect(report.value.page, JSON.stringify(report)).toBe(expected.page);
    expect(report.value.captcha).toBe(expected.captcha ?? false);
    const values = Object.entries(expected.values).map(([selector, value]) => [
      selector,
      value === 'LETTER' ? LETTER : value,
    ]);
    expect(await page.evaluate(look, Object.keys(expected.values))).toEqual(Object.fromEntries(values));
    expect(posts(), 'nothing is sent').toBe(before);
    await page.close();
  });
