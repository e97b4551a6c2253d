import { expect, it } from 'vitest';
import { findRecipe, parseRecipes } from '../../../core/forms/recipe';
import { RECIPES } from '../../../core/forms/recipes';
import { control, deeds, innerOf, letterForm, tokensOf } from './form';

const ROW = {
  hosts: ['www.quill.senate.gov'],
  note: 'The box called Name takes the title. Invented.',
  controls: [{ name: 'form_fields[name]', token: 'honorific-prefix' }],
};

it('takes selectors and tokens, and nothing that could run', () => {
  expect(parseRecipes([ROW])).toHaveLength(1);
  expect(parseRecipes([{ ...ROW, js: 'alert(1)' }])).toBeUndefined();
  expect(parseRecipes([{ ...ROW, hosts: ['quill.example.org'] }])).toBeUndefined();
  expect(parseRecipes([{ ...ROW, controls: [{ name: 'x', token: 'password' }] }])).toBeUndefined();
});

it('the table in the package is of that shape', () => {
  expect(parseRecipes(RECIPES)).toEqual(RECIPES);
});

it('is found by host, the longest fitting path first', () => {
  const [plain, deep] = [ROW, { ...ROW, path: '/contact/opinion' }].map((row) => parseRecipes([row])?.[0]);
  if (!plain || !deep) throw new Error('rows must parse');
  expect(findRecipe([plain, deep], 'https://www.quill.senate.gov/contact/opinion/form')).toBe(deep);
  expect(findRecipe([plain, deep], 'https://www.quill.senate.gov/')).toBe(plain);
  expect(findRecipe([plain, deep], 'https://www.quill.senate.gov.example.org/')).toBeUndefined();
});

it('corrects a control by id, name or label, without code', () => {
  const [recipe] =
    parseRecipes([
      {
        ...ROW,
        controls: [
          { name: 'form_fields[name]', token: 'additional-name' },
          { id: 'q7', token: 'address-line2' },
          { label: 'Hearth', token: 'address-level2' },
          { label: 'Company', token: 'x-honeypot' },
        ],
      },
    ]) ?? [];
  const inner = [
    control('Name', { name: 'form_fields[name]' }),
    control('Gate code', { id: 'q7' }),
    control('Hearth'),
    control('Company'),
  ];
  expect(tokensOf(inner)).not.toContain('address-line2');
  expect(tokensOf(inner, recipe)).toEqual(['additional-name', 'address-line2', 'address-level2', 'x-honeypot']);
  expect(innerOf(deeds(letterForm(...inner), {}, recipe))).toEqual([
    'left: no-value',
    'Apt 4B',
    'Seattle',
    'left: honeypot',
  ]);
});

it('a rule never overrules a recipe', () => {
  const [recipe] = parseRecipes([{ ...ROW, controls: [{ label: 'Email', token: 'x-other' }] }]) ?? [];
  expect(tokensOf([control('Email'), control('Email')], recipe)).toEqual(['x-other', 'x-other']);
});
