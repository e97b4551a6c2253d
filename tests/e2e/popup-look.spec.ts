import { expect, type Page } from '@playwright/test';
import { openState } from '../../tools/screens/open-state.mjs';
import { CHOSEN } from '../../tools/screens/people.mjs';
import { type Extension, test } from './extension';

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

const open = (extension: Extension, stored: object, path = 'popup.html', popup = true): Promise<Page> =>
  openState(extension, { screen: 'popup', state: 'test', path, popup, stored: { ...stored } });

test('one screen holds the alert, the three offices, the letter and the button, without scrolling', async ({
  extension,
}) => {
  const page = await open(extension, CHOSEN);
  const low = await page.evaluate(() => document.querySelector('.dock')?.getBoundingClientRect().top ?? 0);
  for (const part of ['.alert h1', '.lines li:nth-child(3)', '.glance', '#write']) {
    const box = await page.locator(part).boundingBox();
    expect(box, part).not.toBeNull();
    if (part !== '#write') expect((box?.y ?? 999) + (box?.height ?? 999), part).toBeLessThanOrEqual(low + 1);
  }
  expect(await page.evaluate(() => document.documentElement.clientWidth)).toBe(380);
  await page.close();
});

const offices = (extension: Extension): Promise<unknown> =>
  extension.worker.evaluate(async () => (await chrome.storage.local.get('last-offices'))['last-offices']);

test('opens without a jump, and says how long until it can be used', async ({ extension }) => {
  const first = await open(extension, CHOSEN);
  await expect.poll(() => offices(extension)).toHaveLength(3);
  await first.addInitScript(() => {
    const seen = globalThis as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await first.reload();
    await first.waitForSelector('html[data-ready]');
    await first.waitForTimeout(250);
    times.push(await first.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? -1));
    expect(await first.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.01);
  }
  const median = times.sort((a, b) => a - b)[2] ?? -1;
  expect(median).toBeGreaterThan(0);
  // The figure is told, not judged: this clock belongs to a machine that others use too.
  process.stdout.write(`    popup: usable ${median.toFixed(0)} ms after it was opened (median of 5; aim 100 ms)\n`);
  await first.close();
});

for (const [name, size, path] of [
  ['as a page of its own', { width: 1280, height: 800 }, 'popup.html?full=1'],
  ['as a page at 400 %', { width: 320, height: 256 }, 'popup.html?full=1'],
] as const)
  test(`nothing is cut off ${name}`, async ({ extension }) => {
    const page = await open(extension, CHOSEN, path, false);
    await page.setViewportSize(size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    await page.locator('#write').scrollIntoViewIfNeeded();
    await expect(page.locator('#write')).toBeInViewport();
    await page.close();
  });

test('letters twice as large, forced colours and no motion: all can be read, the focus is seen', async ({
  extension,
}) => {
  const page = await open(extension, CHOSEN);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
  });
  await page.setViewportSize({ width: 760, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(760);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.focus('#write');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const looks = await page.evaluate(() => {
    const { outlineStyle, outlineWidth, transitionDuration, borderStyle } = getComputedStyle(
      document.querySelector('#write') as Element,
    );
    return { outlineStyle, outlineWidth, transitionDuration, borderStyle };
  });
  expect(looks).toEqual({
    outlineStyle: 'solid',
    outlineWidth: '3px',
    transitionDuration: '0s',
    borderStyle: 'solid',
  });
  await page.close();
});
