import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSupporter, tidySupporter } from '../../../core/supporter/check-supporter';
import { zipFits } from '../../../core/supporter/zip-states';
import { readPacked } from '../../../tools/data/census-file.mjs';

const TABLE = new URL('../../../../shared/congress/zip-districts-119.txt', import.meta.url).pathname;

const RUTH = {
  honorific: 'Ms.',
  given: 'Ruth',
  middle: '',
  family: 'Okafor',
  suffix: '',
  street: '214 Linden Street',
  street2: '',
  city: 'Seattle',
  state: 'WA',
  zip: '98105',
  zip4: '',
  email: 'ruth@example.org',
  phone: '',
};

describe('checking a profile', () => {
  it('finds nothing wrong with one that is complete, and names each field that is missing', () => {
    expect(checkSupporter(RUTH)).toEqual({});
    expect(checkSupporter({ ...RUTH, given: ' ', email: '' })).toEqual({ given: 'missing', email: 'missing' });
  });

  it.each([
    ['zip', '9810', 'zip-shape'],
    ['zip', '99501', 'zip-elsewhere'],
    ['zip4', '12', 'zip4-shape'],
    ['email', 'ruth@example', 'email-shape'],
    ['phone', '555 0143', 'phone-shape'],
  ] as const)('%s “%s” is told as %s', (field, value, problem) => {
    expect(checkSupporter({ ...RUTH, [field]: value })).toEqual({ [field]: problem });
  });

  it('takes a ZIP code whose delivery crosses a state line, for both states', () => {
    for (const state of ['WA', 'OR']) expect(checkSupporter({ ...RUTH, state, zip: '99362' })).toEqual({});
    expect(checkSupporter({ ...RUTH, state: 'ID', zip: '99362' })).toEqual({ zip: 'zip-elsewhere' });
  });

  it('takes a military ZIP code for any state, for it says nothing about where a person votes', () => {
    expect(checkSupporter({ ...RUTH, zip: '09012' })).toEqual({});
  });

  it('tidies what was typed without throwing any of it away', () => {
    expect(
      tidySupporter({ ...RUTH, zip: '98105-4321', phone: '+1 (202) 555-0143', city: ' New   York ' }),
    ).toMatchObject({ zip: '98105', zip4: '4321', phone: '2025550143', city: 'New York' });
    expect(tidySupporter({ ...RUTH, phone: '202 555 0143 ext. 9' }).phone).toBe('202 555 0143 ext. 9');
  });
});

// Without the folder of public tables beside the project there is nothing to compare with.
describe.skipIf(!existsSync(TABLE))('every ZIP code of the Census (../shared/congress)', () => {
  it('fits each state that a district of it lies in', () => {
    const refused: string[] = [];
    for (const [zip, districts] of readPacked(readFileSync(TABLE, 'utf8')))
      for (const district of districts) if (!zipFits(zip, district.slice(0, 2))) refused.push(`${zip} ${district}`);
    expect(refused).toEqual([]);
  });
});
