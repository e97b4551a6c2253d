import { ALERTS } from './alerts.mjs';
import { CLICKS } from './clicks.mjs';
import { PACKAGE } from './package.mjs';
import { PAGES } from './pages.mjs';
import { PERMISSIONS } from './permissions.mjs';
import { STORE } from './store.mjs';

/** Each defence, the test that must fail without it, and the edits that take it out (`[file, text, text instead]`). */
export const DEFENCES = [...CLICKS, ...PAGES, ...PACKAGE, ...STORE, ...ALERTS, ...PERMISSIONS].map(
  ([defence, test, ...edits]) => ({
    defence,
    test,
    edits,
  }),
);
