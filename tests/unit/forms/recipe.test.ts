import { expect, it } from 'vitest';
import { findRecipe, parseRecipes } from '../../../core/forms/recipe';
import { RECIPES } from '../../../core/forms/recipes';

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
