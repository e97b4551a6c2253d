import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/words/words';

const ROOT = new URL('../..', import.meta.url).pathname;

const PLURAL_FORMS = new Set(['0', '1', 'n']);
type Tree = { [key: string]: string | Tree };

const load = (language: string): Tree => JSON.parse(readFileSync(join(ROOT, 'locales', `${language}.json`), 'utf8'));
const isPlural = (entry: Tree): boolean => 'n' in entry;

function flat(tree: Tree, path = ''): Map<string, string | Tree> {
  const found = new Map<string, string | Tree>();
  for (const [key, value] of Object.entries(tree)) {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string' || isPlural(value)) found.set(name, value);
    else for (const [inner, text] of flat(value, name)) found.set(inner, text);
  }
  return found;
}

const texts = (entry: string | Tree): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry).map(String);
const placesIn = (entry: string | Tree): string =>
  [...new Set(texts(entry).flatMap((text) => text.match(/\$[1-9]/g) ?? []))].sort().join(' ');

const LOCALES = Object.fromEntries(LANGUAGES.map((language) => [language, flat(load(language))]));
const ENGLISH = LOCALES.en as Map<string, string | Tree>;

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name)) yield readFileSync(join(ROOT, path), 'utf8');
  }
}
const CODE = ['components', 'core', 'entrypoints', 'utils'].flatMap((folder) => [...sources(folder)]).join('\n');

/** Groups that are looked up by a code of core, with `words.code('group', …)` or a template of the key. */
const CODED = new Set(
  [
    ...CODE.matchAll(/\.code\(\s*'([a-zA-Z]+)'/g),
    ...CODE.matchAll(/`([a-zA-Z]+)\.\$\{/g),
    ...CODE.matchAll(/\bgroup(?:=|: )['"]([a-zA-Z]+)['"]/g),
  ].map(([, group]) => group),
);

/** True when any quoted text of the code is this key, or its last part is a code that core names. */
const isUsed = (key: string): boolean => isNamed(key) || (CODED.has(key.split('.')[0] ?? '') && isCode(key));
const isCode = (key: string): boolean => {
  const code = key.slice(key.lastIndexOf('.') + 1);
  return new RegExp(`['"](?:${code}|${code.replaceAll('_', '-')})['"]|\\b${code}: `).test(CODE);
};
const isNamed = (key: string): boolean =>
  [`'${key}'`, `"${key}"`, `\`${key}\``, `__MSG_${key}__`].some(
    (quoted) => CODE.includes(quoted) || MANIFEST.includes(quoted),
  );
const MANIFEST = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');

it('there is a file for each language, and no other', () => {
  expect(readdirSync(join(ROOT, 'locales')).sort()).toEqual(LANGUAGES.map((one) => `${one}.json`).sort());
});

it('every key of the English file is used', () => {
  const unused = [...ENGLISH.keys()].filter((key) => !isUsed(key));
  expect(unused, 'take them out of all locale files, or use them').toEqual([]);
});

it('every key that the code names is there', () => {
  const named = [...CODE.matchAll(/\bwords\.[tn]\(\s*'([a-zA-Z0-9_.]+)'/g)].map(([, key]) => key ?? '');
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((key) => !ENGLISH.has(key))).toEqual([]);
});

describe.each(LANGUAGES.filter((one) => one !== 'en'))('%s', (language) => {
  const own = LOCALES[language] as Map<string, string | Tree>;
  const shared = [...ENGLISH.keys()].filter((key) => own.has(key));

  it('lacks no key and has none that English lacks', () => {
    expect(
      [...ENGLISH.keys()].filter((key) => !own.has(key)),
      `missing in locales/${language}.json`,
    ).toEqual([]);
    expect(
      [...own.keys()].filter((key) => !ENGLISH.has(key)),
      `only in locales/${language}.json`,
    ).toEqual([]);
  });

  it('has the same places to fill in', () => {
    const differing = shared.filter((key) => placesIn(own.get(key) ?? '') !== placesIn(ENGLISH.get(key) ?? ''));
    expect(differing).toEqual([]);
  });

  it('has plural forms where English has them', () => {
    const kind = (entry: string | Tree | undefined): string =>
      typeof entry === 'object' ? Object.keys(entry).sort().join() : 'text';
    expect(shared.filter((key) => kind(own.get(key)) !== kind(ENGLISH.get(key)))).toEqual([]);
  });

  it('leaves nothing in English that says something', () => {
    const same = shared.filter((key) => {
      const [text = ''] = texts(ENGLISH.get(key) ?? '');
      return text.split(' ').length > 2 && texts(own.get(key) ?? '')[0] === text;
    });
    expect(same).toEqual([]);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  const own = LOCALES[language] as Map<string, string | Tree>;
  const all = [...own].flatMap(([key, entry]) => texts(entry).map((text) => [key, text] as const));

  it('is plain: no empty text, no exclamation mark, no double or outer space, no dash for a comma', () => {
    const odd = all.filter(([, text]) => text.trim() === '' || /[!¡՜]| {2}|^\s|\s$|—/.test(text));
    expect(odd).toEqual([]);
  });

  it('has only known plural forms, and no " | " that would be read as one', () => {
    for (const entry of own.values())
      if (typeof entry === 'object') expect(Object.keys(entry).filter((form) => !PLURAL_FORMS.has(form))).toEqual([]);
    expect(all.filter(([, text]) => text.includes(' | '))).toEqual([]);
  });

  it('fits the stores: a name of at most 45 and a description of at most 132 characters', () => {
    expect(String(own.get('extName')).length).toBeLessThanOrEqual(45);
    expect(String(own.get('extDescription')).length).toBeLessThanOrEqual(132);
  });

  it('is written in its own alphabet', () => {
    const foreign = { en: /[\u0530-\u058f\u0400-\u04ff]/, es: /[\u0530-\u058f\u0400-\u04ff]/, hy: /[\u0400-\u04ff]/ }[
      language
    ];
    expect(all.filter(([, text]) => foreign.test(text))).toEqual([]);
  });
});
