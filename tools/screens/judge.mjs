import AxeBuilder from '@axe-core/playwright';
import { findSmall, findUnfit } from './find-unfit.mjs';
import { openState } from './open-state.mjs';
import { SIZES } from './states.mjs';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Accessibility faults of the page as it stands, as sentences; by axe, and what is too small to hit. */
async function faultsIn(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode(true).analyze();
  const small = await page.evaluate(findSmall);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`),
    ...small.map((one) => `too small to hit: ${one}`),
  ];
}

/**
 * Judges one state in one language: accessibility in each of `themes`, and whether all words fit, at the usual size and at
 * 200 % zoom. Gives the page for the next state, so that one tab serves for all.
 */
export async function judgeState(extension, state, { language, themes, page: old }) {
  const page = await openState(extension, state, { language, theme: 'light', page: old });
  const faults = {};
  const unfit = await page.evaluate(findUnfit);
  // All of it in sight: what stands behind the docked button at the moment is not hidden, one scrolls.
  const high = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width, height: Math.max(height, high) });
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    // Colours glide; measured in between they would be nobody's.
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
    faults[theme] = await faultsIn(page);
  }
  const size = state.popup ? SIZES.popup : SIZES.page;
  await page.setViewportSize({ width: state.popup ? size.width : size.width / 2, height: size.height / 2 });
  unfit.push(...(await page.evaluate(findUnfit)).map((one) => `at 200 % zoom: ${one}`));
  return { page, faults, unfit };
}
