import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/words/words';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** Sections in their order: summary, description, permissions, data. */
const sections = (language: string): string[] =>
  read(`docs/store/${language}.md`)
    .split(/^## .*$/m)
    .map((part) => part.trim());
const rows = (text = ''): string[] => text.split('\n').filter((line) => line.startsWith('| '));

describe.each(LANGUAGES)('store texts, %s', (language) => {
  const [name, summary, description, permissions, data] = sections(language);
  const locale = JSON.parse(read(`locales/${language}.json`));

  it('are the same as what the browser shows', () => {
    expect(name).toBe(`# ${locale.extName}`);
    expect(summary).toBe(locale.extDescription);
  });

  it('keep to what the stores take', () => {
    expect(summary?.length).toBeLessThanOrEqual(132);
    expect(description?.length).toBeGreaterThan(400);
    expect(description?.length).toBeLessThan(16_000);
    expect(data).toMatch(/Census|Censo|Մարդահամարի/);
  });

  it('give a reason for every permission, in each language alike', () => {
    expect(rows(permissions)).toHaveLength(rows(sections('en')[3]).length);
  });
});

it('every permission that the manifest names has its reason', () => {
  const manifest = read('wxt.config.ts');
  const named = [...manifest.matchAll(/\b(?:optional_)?permissions: \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, one = '']) => one),
  );
  const reasons: Record<string, string> = {
    storage: 'Storage',
    alarms: 'Alarms',
    scripting: 'Scripting',
    activeTab: 'Active tab',
    contextMenus: 'Context menus',
    notifications: 'Notifications',
  };
  expect(named.length).toBeGreaterThan(3);
  for (const one of named) expect(sections('en')[3], one).toContain(`| ${reasons[one]}`);
});
