import { describe, expect, it } from 'vitest';
import { planFill } from '../../../core/forms/plan-fill';
import type { Recipe } from '../../../core/forms/recipe';
import { shortSubject } from '../../../core/forms/short-subject';
import { charactersWithin, readLimit } from '../../../core/forms/told-limit';
import { area, control, deeds, innerOf, letterForm, REQUEST, snapshot } from './form';

describe('limits told in words', () => {
  it.each([
    ['Message (limit 2,000 characters)', 2000, 'characters'],
    ['Your message is limited to 10000 characters.', 10000, 'characters'],
    ['Maximum of 5 000 characters', 5000, 'characters'],
    ['Must not exceed 1500 characters', 1500, 'characters'],
    ['500 words max', 500, 'words'],
    ['Please keep it to 300 words or less', 300, 'words'],
    ['250-word limit', 250, 'words'],
    ['Comments (up to 400 words)', 400, 'words'],
    ['2500 character limit', 2500, 'characters'],
    ['máximo 500 caracteres', 500, 'characters'],
    ['Hasta 1.000 caracteres', 1000, 'characters'],
    ['Límite de 200 palabras', 200, 'words'],
  ])('%s', (text, most, unit) => expect(readLimit(text)).toEqual({ most, unit }));

  it.each([
    'Please write at least 100 characters',
    'No less than 200 words',
    'Phone (max 10 characters)',
    'Answered within 30 days',
    '(206) 555-0143 is our number',
    'In a few words',
    '',
  ])('%j tells none', (text) => expect(readLimit(text)).toBeUndefined());

  it('counts words as people do, and says how many characters that lets through', () => {
    expect(charactersWithin('One two three. Four', { most: 3, unit: 'words' })).toBe('One two three.'.length);
    expect(charactersWithin('One two three. Four', { most: 4, unit: 'words' })).toBeUndefined();
    expect(charactersWithin('One two', { most: 7, unit: 'characters' })).toBeUndefined();
    expect(charactersWithin('One two!', { most: 7, unit: 'characters' })).toBe(7);
  });

  const long = { values: { ...REQUEST.values, 'x-message': `Dear Senator:\n\n${'Please act now. '.repeat(200)}` } };
  const form = (label: string) => [...letterForm().slice(0, -1), control(label, { kind: 'textarea' })];
  const last = (controls: ReturnType<typeof form>, text = '') => {
    const plan = planFill({ ...REQUEST, ...long }, snapshot([area(controls, { text })]));
    return plan.steps.at(-1);
  };

  it('a letter that is longer is left, with what the box takes', () => {
    expect(last(form('Message (limit 2,000 characters) *'))).toMatchObject({ reason: 'too-long', limit: 2000 });
    expect(last(form('Message, 100 words max *'))).toMatchObject({ reason: 'too-long', limit: 537 });
    expect(last(form('Message *'), 'First name. Messages are limited to 1,000 characters.')).toMatchObject({
      reason: 'too-long',
      limit: 1000,
    });
    expect(last(form('Message *'), 'Subject (up to 200 characters)')).toMatchObject({ kind: 'type' });
    expect(last(form('Message (up to 9,000 characters) *'))).toMatchObject({ kind: 'type' });
  });

  it("an office's recipe can say it where the page does not", () => {
    const recipe: Recipe = {
      hosts: ['www.dale.senate.gov'],
      note: 'The server answers "too long" above 1,200 characters; seen 2026-06-01.',
      controls: [{ label: 'Message', token: 'x-message', maxLength: 1200 }],
    };
    const plan = planFill({ ...REQUEST, ...long }, snapshot([area(form('Message *'))]), recipe);
    expect(plan.steps.at(-1)).toMatchObject({ reason: 'too-long', limit: 1200 });
  });
});

describe('a subject that is too long', () => {
  const subject = 'Please support the release of the prisoners and hostages who are held abroad';
  const request = { values: { ...REQUEST.values, 'x-subject': subject } };
  const of = (most: number, more = {}) =>
    innerOf(deeds(letterForm(control('Subject', { maxLength: most })), { ...request, ...more }));

  it('becomes the alert’s own title where that fits', () => {
    expect(of(100, { title: 'Free the prisoners' })).toEqual([subject]);
    expect(of(40, { title: 'Free the prisoners' })).toEqual(['Free the prisoners']);
  });
  it('is left otherwise, with a shorter one to take: never cut in silence', () => {
    expect(of(40, { title: `${subject} now` })).toEqual(['left: too-long']);
    const controls = letterForm(control('Subject', { maxLength: 40 }));
    const plan = planFill({ ...REQUEST, ...request }, snapshot([area(controls)]));
    expect(plan.steps[4]).toMatchObject({ limit: 40, suggestions: ['Please support the release'] });
  });
  it('is shortened between words, and not to a stump', () => {
    expect(shortSubject('Protect our water, our parks and our air', 26)).toBe('Protect our water');
    expect(shortSubject('Incomprehensibilities', 10)).toBeUndefined();
    expect(shortSubject('To the point', 6)).toBeUndefined();
  });
});
