import { expect, it } from 'vitest';
import { shapeValue } from '../../../core/forms/shape-value';
import type { Control } from '../../../core/forms/snapshot';
import { control, REQUEST } from './form';

const ALONE = { hasZip4: false, hasLine2: false, hasArea: false };
const shape = (
  token: 'tel' | 'postal-code' | 'address-line1' | 'country',
  more: Partial<Control> = {},
  near = {},
  label = 'Box',
) => shapeValue(token, REQUEST.values, control(label, more), { ...ALONE, ...near });

it.each([
  [{}, 'Phone', '2025550143'],
  [{ pattern: '\\d{3}-\\d{3}-\\d{4}' }, 'Phone', '202-555-0143'],
  [{ pattern: '\\(\\d{3}\\) \\d{3}-\\d{4}' }, 'Phone', '(202) 555-0143'],
  [{ maxLength: 10 }, 'Phone (xxx-xxx-xxxx)', '2025550143'],
  [{}, 'Phone (xxx-xxx-xxxx)', '202-555-0143'],
  [{}, 'Phone, e.g. (###) ###-####', '(202) 555-0143'],
  [{ type: 'number' }, 'Phone', '2025550143'],
])('a telephone for %j "%s"', (more, label, text) => expect(shape('tel', more, {}, label)).toBe(text));

it('a telephone beside its area code is seven digits', () => {
  expect(shape('tel', { maxLength: 7 }, { hasArea: true })).toBe('5550143');
  expect(shape('tel', { maxLength: 8 }, { hasArea: true })).toBe('555-0143');
  expect(shape('tel', { maxLength: 8, pattern: '\\d{7}' }, { hasArea: true })).toBe('5550143');
  expect(shape('tel', {}, { hasArea: true })).toBe('5550143');
  expect(shape('tel', {}, { hasArea: true }, 'Phone (xxx-xxxx)')).toBe('555-0143');
});

it.each([
  [{}, {}, 'ZIP', '98105'],
  [{ maxLength: 5 }, {}, 'ZIP+4', '98105'],
  [{ maxLength: 10 }, {}, 'ZIP+4', '98105-4321'],
  [{ maxLength: 10 }, { hasZip4: true }, 'ZIP+4', '98105'],
  [{ pattern: '\\d{5}-\\d{4}' }, {}, 'ZIP', '98105-4321'],
  [{ pattern: '\\d{5}' }, {}, 'ZIP+4', '98105'],
])('a ZIP for %j %j "%s"', (more, near, label, text) => expect(shape('postal-code', more, near, label)).toBe(text));

it('line 2 goes along with line 1 where it has no box of its own and there is room', () => {
  expect(shape('address-line1')).toBe('214 Linden Street Apt 4B');
  expect(shape('address-line1', {}, { hasLine2: true })).toBe('214 Linden Street');
  expect(shape('address-line1', { maxLength: 20 })).toBe('214 Linden Street');
});

it('a country as long as the box', () => {
  expect([shape('country'), shape('country', { maxLength: 3 }), shape('country', { maxLength: 2 })]).toEqual([
    'United States',
    'USA',
    'US',
  ]);
});

it('a pattern that could run away is not tried', () => {
  expect(shape('tel', { pattern: '(\\d+)+-(\\d+)+' })).toBe('2025550143');
});
