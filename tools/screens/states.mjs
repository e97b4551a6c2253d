import * as people from './people.mjs';

/**
 * Every screen in every state that it can be in. Pictures, the accessibility table and the test that all words fit take
 * their list from here. `stored` is what storage holds, `act` what the person does then; acts name no words, so that they
 * work in every language.
 * @typedef {{screen: string, state: string, path: string, popup?: boolean, stored: Record<string, unknown>,
 *   act?: (page: import('playwright-core').Page) => Promise<unknown>}} State
 */

const at = (view, subject) => ({
  'session:popup-place': { view, scroll: 0, at: Date.now(), ...(subject && { subject }) },
});
const popup = (state, stored, act) => ({
  screen: 'popup',
  state,
  path: 'popup.html',
  popup: true,
  stored,
  ...(act && { act }),
});
const options = (state, stored, act) => ({
  screen: 'options',
  state,
  path: `options.html#${state.split(',')[0]}`,
  stored,
  ...(act && { act }),
});

const mistakes = async (page) => {
  await page.fill('#zip', '981');
  await page.click('form.profile button[type=submit]');
  await page.waitForSelector('.error');
};
const now = Date.now();
const LETTERS = { ...people.CHOSEN, 'local:receipts': people.receiptsAt(now) };

/** @type {readonly State[]} */
export const STATES = [
  popup('first run', people.BASE),
  popup('first run, mistakes', people.BASE, mistakes),
  popup('details', { ...people.CHOSEN, ...at('profile') }),
  popup('whom to choose', people.KNOWN),
  popup('ready', people.CHOSEN),
  popup('two alerts', people.TWO_ALERTS),
  popup('letter', { ...people.CHOSEN, ...at('letter') }),
  popup('letter, changed', { ...people.CHANGED, ...at('letter') }, (page) => page.click('main summary')),
  popup('letter, too long for one office', { ...people.CHOSEN, 'local:message-limits': { Q1: 240 }, ...at('letter') }),
  popup('letter, shorter version', { ...people.SHORT, ...at('letter') }, (page) => page.click('.notice.warn button')),
  popup('letter of one’s own', { ...people.CHOSEN, 'local:own-draft': people.OWN_DRAFT, ...at('own') }, (page) =>
    page.waitForSelector('#use-letter'),
  ),
  popup('all alerts', { ...people.TWO_ALERTS, ...at('alerts') }),
  popup('officials', { ...people.CHOSEN, ...at('officials') }, (page) => page.waitForSelector('#by-hand')),
  popup('alert has ended', people.ENDED),
  popup('new Congress', people.NEW_CONGRESS),
  popup('trouble with the store', people.BROKEN),
  popup('offline', people.CHOSEN, (page) => page.evaluate(() => dispatchEvent(new Event('offline')))),
  popup('other ways', { ...people.CHOSEN, 'local:last-offices': people.OFFICES.slice(0, 3), ...at('ways', 'Q1') }),
  popup('under way', people.UNDER_WAY),
  popup('done', people.DONE),
  popup('no alert', people.QUIET),
  popup('publisher unreachable', people.TROUBLED),
  { ...popup('full page', people.CHOSEN), popup: false, path: 'popup.html?full=1' },

  { screen: 'welcome', state: 'new', path: 'welcome.html', stored: { ...people.BASE, 'local:consent': 0 } },
  { screen: 'welcome', state: 'agreed', path: 'welcome.html', stored: people.BASE },
  { screen: 'welcome', state: 'mistakes', path: 'welcome.html', stored: people.BASE, act: mistakes },
  { screen: 'welcome', state: 'all set', path: 'welcome.html', stored: people.CHOSEN },

  { screen: 'practice', state: 'empty', path: 'practice.html', stored: people.CHOSEN },
  {
    screen: 'practice',
    state: 'filled',
    path: 'practice.html',
    stored: people.CHOSEN,
    act: async (page) => {
      await page.click('#fill');
      await page.waitForSelector('.report');
    },
  },

  options('profile', people.BASE),
  options('profile, mistakes', people.BASE, mistakes),
  options('officials', people.CHOSEN),
  options('officials, to choose', people.KNOWN),
  options('publishers', people.CHOSEN),
  options('publishers, none', { ...people.CHOSEN, 'local:subscriptions': [] }),
  options('publishers, not an address', people.CHOSEN, async (page) => {
    await page.fill('#address', 'not an address');
    await page.click('form.add button');
    await page.waitForSelector('.error');
  }),
  options('publishers, leave', people.CHOSEN, (page) => page.click('.publisher .button.danger >> nth=0')),
  options('receipts', LETTERS),
  options('receipts, opened', LETTERS, async (page) => {
    for (const summary of await page.locator('main summary').all()) await summary.click();
  }),
  options('receipts, delete', LETTERS, (page) => page.click('.receipt .button.danger >> nth=0')),
  options('receipts, none', people.CHOSEN),
  options('settings', people.CHOSEN),
  options('ways', people.CHOSEN),
  options('ways, nobody', people.BASE),
  options('data', people.CHOSEN),
  options('data, delete', people.CHOSEN, (page) => page.click('#delete-all')),
  options('data, trouble', {
    ...people.CHOSEN,
    'local:storage-troubles': [{ key: 'local:receipts', kind: 'broken', parts: 1, at: now }],
  }),
  options('about', people.CHOSEN),
];

export const THEMES = /** @type {const} */ (['light', 'dark']);
export const LANGUAGES = /** @type {const} */ (['en', 'es', 'hy']);
/** The popup's own size, and a window for full pages, in CSS pixels. */
export const SIZES = { popup: { width: 380, height: 600 }, page: { width: 1280, height: 800 } };
