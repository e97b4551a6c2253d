import { describe, expect, it } from 'vitest';
import { ARMENIAN_DATES } from '../../../core/words/dates';
import { fillIn, formFor, languageFor, makeWords } from '../../../core/words/words';

describe('languageFor', () => {
  it.each([
    ['system', 'es-MX', 'es'],
    ['system', 'hy', 'hy'],
    ['system', 'en_GB', 'en'],
    ['system', 'de-DE', 'en'],
    ['system', 'est', 'en'],
    ['hy', 'en-US', 'hy'],
  ] as const)('%s in a browser of %s: %s', (chosen, browser, want) => {
    expect(languageFor(chosen, browser)).toBe(want);
  });
});

it('fill-ins are put in place once, and never read as places themselves', () => {
  expect(fillIn('$1 of $2', ['$2', '3'])).toBe('$2 of 3');
  expect(fillIn('It costs $$5, $1', [])).toBe('It costs $5, ');
});

describe('formFor', () => {
  it('takes the form that the language wants', () => {
    expect(formFor('one | many', 1, 'en')).toBe('one');
    expect(formFor('one | many', 0, 'en')).toBe('many');
    expect(formFor('one | many', 2, 'es')).toBe('many');
    expect(formFor('none | one | many', 0, 'en')).toBe('none');
    expect(formFor('none | one | many', 7, 'hy')).toBe('many');
    expect(formFor('always', 3, 'en')).toBe('always');
  });
});

it('words have the dates and numbers of their language', () => {
  const words = makeWords((key) => ({ home_until: 'Hasta el $1', reasons_too_long: 'x $1' })[key] ?? '', 'es', 'es-US');
  expect(words.t('home.until', words.day(Date.UTC(2026, 11, 20, 12)))).toBe('Hasta el 20 de diciembre');
  expect(words.code('reasons', 'too-long', '12')).toBe('x 12');
  expect(words.code('reasons', 'nowhere')).toBe('');
});

it('Armenian dates are Armenian also where the browser knows none', () => {
  const at = new Date(2026, 11, 5, 9, 7).getTime();
  expect(ARMENIAN_DATES.day(at)).toBe('դեկտեմբերի 5');
  expect(ARMENIAN_DATES.moment(at)).toBe('5 դեկ, 2026 թ., 09:07');
  expect(ARMENIAN_DATES.month(at)).toBe('2026 թ. դեկտեմբեր');
  expect(makeWords(() => '', 'hy').day(at)).toMatch(/դեկտեմբերի/);
});
