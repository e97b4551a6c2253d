import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBroken, type ProjectFile } from './house/find-broken';

const ROOT = new URL('..', import.meta.url).pathname;
const NOT_OURS = /^(?:node_modules|test-results|public\/data|\.[^/]*)(?:\/|$)/;

function* walk(folder = ''): Generator<ProjectFile> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.test(path)) continue;
    if (entry.isDirectory()) yield* walk(path);
    else yield { path, text: readFileSync(join(ROOT, path), 'utf8') };
  }
}

it('the house stands', () => {
  const broken = findBroken([...walk()]);
  expect(broken, `\n${broken.join('\n')}\n`).toEqual([]);
});

/** Invented files that each break one wall, with a part of what must be said. */
const BAD: readonly [path: string, text: string, said: string][] = [
  ['core/alerts/bad.ts', "import { browser } from 'wxt/browser';", 'core decides over plain data'],
  ['core/alerts/bad.ts', "import { ask } from '../../utils/messaging';", 'imports utils/messaging'],
  ['core/alerts/bad.ts', "import * as z from 'zod';", 'zod/mini'],
  ['core/alerts/bad.ts', 'export const when = () => Date.now();', 'no clock'],
  ['core/alerts/bad.ts', 'export const title = () => document.title;', 'no page'],
  ['core/alerts/bad.ts', 'export class Alert {}', 'no classes'],
  ['core/alerts/bad.ts', 'export const go = () => chrome.tabs.query({});', 'through utils and entrypoints'],
  ['core/alerts/bad.ts', "export * from './alert';\nexport { a } from './b';", 'only hands on exports'],
  ['core/alerts/bad.ts', 'export default 1;', 'default export'],
  ['core/alerts/bad.ts', '\n'.repeat(221), '221 lines'],
  ['core/helpers/bad.ts', 'export const a = 1;', 'folder called helpers'],
  ['core/alerts/badName.ts', 'export const a = 1;', 'small letters with dashes'],
  ['src/bad.ts', 'export const a = 1;', 'new folder at the top'],
  ['components/bad.tsx', "import { supporterItem } from '../utils/storage';", 'values and give callbacks'],
  ['components/bad.tsx', 'export const a = (x: string) => console.log(x);', 'nothing is written to the console'],
  ['entrypoints/background/bad.ts', "import { render } from 'preact';", 'no screen'],
  ['entrypoints/background/bad.ts', "import { a } from '../popup/home';", 'imports entrypoints/popup/home'],
  ['entrypoints/contact-form.content/bad.ts', "import { planFill } from '../../core/forms/plan-fill';", 'to run it'],
  ['entrypoints/contact-form.content/bad.ts', "import * as z from 'zod/mini';", 'use `import type`'],
  [
    'entrypoints/contact-form.content/bad.ts',
    'export const a = (e: Element) => { e.innerHTML = "x"; };',
    'text stays text',
  ],
  [
    'entrypoints/popup/bad.tsx',
    "const x = await import('../background/router');",
    'imports entrypoints/background/router',
  ],
  ['entrypoints/popup/bad.tsx', 'export const a = () => browser.storage.local.get();', 'utils/storage'],
  ['entrypoints/nowhere/bad.ts', 'export const a = 1;', 'in no room'],
];

describe('a broken wall is seen', () => {
  it.each(BAD)('%s: %j', (path, text, said) => {
    expect(findBroken([{ path, text }], {}).join('\n')).toContain(said);
  });

  it('and a good file is left in peace', () => {
    const text = [
      "import type { Alert } from './alert';",
      '// document.title, Date.now() and chrome.tabs may be spoken of',
      "export const title = (alert: Alert): string => `fetch() ` + alert.title.replace(/console.log/g, 'browser.x');",
    ].join('\n');
    expect(findBroken([{ path: 'core/alerts/good.ts', text }], {})).toEqual([]);
    const typed = "import type { FillPlan } from '../../core/forms/plan';\nexport const a = (p: FillPlan) => p;";
    expect(findBroken([{ path: 'entrypoints/contact-form.content/good.ts', text: typed }], {})).toEqual([]);
  });
});
