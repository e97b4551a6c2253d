import { SIZES } from './states.mjs';

const PREFERENCES = { response: 'yes', continueGates: false, notify: false, quietFrom: 21 * 60, quietTo: 8 * 60 };

/** Puts the storage into a state in one step: what is the same before and after wakes nobody. */
async function store(worker, items) {
  await worker.evaluate(async (all) => {
    for (const area of ['local', 'session']) {
      const own = Object.entries(all).filter(([key]) => key.startsWith(`${area}:`));
      const wanted = Object.fromEntries(own.map(([key, value]) => [key.slice(area.length + 1), value]));
      const there = Object.keys(await chrome.storage[area].get(null));
      await chrome.storage[area].remove(there.filter((key) => !(key in wanted)));
      await chrome.storage[area].set(wanted);
    }
  }, items);
}

/**
 * Opens a screen in a state, in a language and theme, in a tab of its own. Says which state when it does not come.
 * `zoom` 2 gives the page half the room, as the browser's 200 % does.
 */
export async function openState(
  { context, id, worker },
  state,
  { language = 'en', theme = 'light', zoom = 1, page: old } = {},
) {
  const page = old ?? (await context.newPage());
  const size = state.popup ? SIZES.popup : SIZES.page;
  await page.goto('about:blank');
  await page.setViewportSize({
    width: Math.round(size.width / (state.popup ? 1 : zoom)),
    height: Math.round(size.height / zoom),
  });
  await store(worker, {
    ...state.stored,
    'local:preferences': { ...PREFERENCES, language, theme },
    'local:preferences$': { v: 2 },
  });
  await page.goto(`chrome-extension://${id}/${state.path}`);
  try {
    await page.waitForSelector('html[data-ready]', { timeout: 8000 });
    await state.act?.(page);
    await settled(page);
  } catch (error) {
    throw new Error(`${state.screen}, ${state.state} (${language}, ${theme}): ${error.message}`);
  }
  return page;
}

/** Until nothing is being looked up or moving any more. */
async function settled(page) {
  await page.waitForFunction(() => document.querySelector('.ghost') === null, undefined, { timeout: 8000 });
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
