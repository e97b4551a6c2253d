/** Kinds of tests: a spec of Playwright, a file of vitest, a test in Firefox, or a check of the built files; `only` picks some of its tests. */
export const playwright = (name, only) => ({ run: 'playwright', file: `tests/e2e/${name}.spec.ts`, only });
export const hostile = (only) => playwright('hostile', only);
export const unit = (file, only) => ({ run: 'unit', file: `tests/unit/${file}.test.ts`, only });
export const firefox = (name) => ({ run: 'firefox', file: `tests/e2e/firefox/${name}.test.mjs` });
export const BUNDLES = { run: 'check', file: 'tools/check/bundles.mjs' };

/** Files that hold several defences. */
export const MANIFEST = 'wxt.config.ts';
export const VISIBILITY = 'entrypoints/form-filler/visibility.ts';
export const NEWS = 'entrypoints/background/actions/tab-news.ts';
export const ROUTER = 'entrypoints/background/router.ts';
export const FRAMES = 'entrypoints/background/fill/frames.ts';
export const WRITE = 'entrypoints/form-filler/write-steps.ts';
