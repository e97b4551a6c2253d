import { expect, type Page } from '@playwright/test';
import { judgeState } from '../../tools/screens/judge.mjs';
import { LANGUAGES, STATES, THEMES } from '../../tools/screens/states.mjs';
import { test } from './extension';

let page: Page | undefined;

for (const state of STATES)
  test(`${state.screen}, ${state.state}: no accessibility fault in either theme, all words fit in every language`, async ({
    extension,
  }) => {
    for (const language of LANGUAGES) {
      // The whole table, all languages in both themes, is `npm run test:axe`.
      const themes = language === 'en' ? THEMES : [];
      const judged = await judgeState(extension, state, { language, themes, page });
      page = judged.page as Page;
      expect(judged.faults, language).toEqual(Object.fromEntries(themes.map((theme) => [theme, []])));
      expect(judged.unfit, language).toEqual([]);
    }
  });
