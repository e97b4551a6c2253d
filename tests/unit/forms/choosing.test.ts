import { describe, expect, it } from 'vitest';
import { chooseOption, choosePurpose, isPrompt, responseMeans } from '../../../core/forms/choose-option';
import type { FieldToken } from '../../../core/forms/tokens';

const list = (text: string) =>
  text.split('|').map((row) => {
    const [label = '', value = label] = row.split('=');
    return { label, value };
  });
const choose = (token: FieldToken, text: string, value?: string, required = true) => {
  const choice = chooseOption(token, list(text), { value, topics: ['foreign policy'], response: 'yes', required });
  return 'index' in choice ? choice.label : choice.reason;
};

describe('states', () => {
  it.each([
    ['WA|CO|OR', 'WA'],
    ['Colorado|Washington|West Virginia', 'Washington'],
    ['Select=|5_CO=5_CO|47_WA=47_WA', '47_WA'],
    ['Select=|Colorado=6_CO|Washington=47_WA', 'Washington'],
    ['WA - Washington|WV - West Virginia', 'WA - Washington'],
    ['Washington (WA)|Washington DC (DC)', 'Washington (WA)'],
    ['----States----=s|WASHINGTON=wa|OREGON=or', 'WASHINGTON'],
    ['Washington, D.C.|Washington', 'Washington'],
  ])('%s', (text, label) => expect(choose('address-level1', text, 'WA')).toBe(label));
  it('none rather than another', () => {
    expect(choose('address-level1', 'Oregon|Idaho|Washington DC', 'WA')).toBe('no-fitting-option');
    expect(choose('address-level1', 'APO AE|APO AP|WA', 'DC')).toBe('no-fitting-option');
  });
  it('overseas mail', () => expect(choose('address-level1', 'APO AA|APO AE|APO AP', 'AE')).toBe('APO AE'));
});

describe('titles', () => {
  const ranks = Array.from({ length: 130 }, (_, i) => `Air Force - Rank ${i}=General`).join('|');
  it.each([
    ['Mr|Ms|Mrs', 'Ms'],
    ['Mr. and Mrs.|Ms.|Miss', 'Ms.'],
    [`Mr.|${ranks}|Ms.`, 'Ms.'],
    ['Mr./Mrs.|Ms./Miss', 'Ms./Miss'],
  ])('%s', (text, label) => expect(choose('honorific-prefix', text, 'Ms.')).toBe(label));
  it('never a couple, never another', () => {
    expect(choose('honorific-prefix', 'Mr. and Ms.|Dr.|Rabbi', 'Ms.')).toBe('no-fitting-option');
    expect(choose('honorific-prefix', 'Mr.|Miss|Mrs.', 'Ms.', false)).toBe('no-value');
  });
  it('without one: "None" where it must be answered, else left; a gender is not guessed', () => {
    expect(choose('honorific-prefix', 'Select=|Mr.|Ms.|None')).toBe('None');
    expect(choose('honorific-prefix', 'Select=|Mr.|Ms.')).toBe('missing-value');
  });
});

describe('wanted answer', () => {
  it.each([
    ['Yes|No', 'Yes'],
    ['No|Yes', 'Yes'],
    ['Select=|N=N|Y=Y', 'Y'],
    ['No response needed, thank you=NRN|I would like a response=RN', 'I would like a response'],
    ['Would you like a reply?=|Yes, please|No, thanks', 'Yes, please'],
    ['Yes, by letter|Yes, by e-mail|No', 'Yes, by e-mail'],
  ])('%s', (text, label) => expect(choose('x-response', text)).toBe(label));
  it.each([
    ['Please reply by email', 'yes'],
    ['No reply is needed', 'no'],
    ['I do not need a response', 'no'],
    ['A response is not necessary', 'no'],
    ['No Response Necessary', 'no'],
    ['NRN', 'no'],
    ['I would like a response from the Senator', 'yes'],
    ['Maybe', undefined],
  ])('"%s" means %s', (text, means) => expect(responseMeans(text)).toBe(means));
});

describe('reasons for writing', () => {
  it.each([
    ['Get help with a federal agency|Share my opinion|Request a tour', 'Share my opinion'],
    ['Comment on legislation|Casework|Flag request', 'Comment on legislation'],
    ['Help|Opinion', 'Opinion'],
  ])('%s', (text, label) => expect(choosePurpose(list(text))).toMatchObject({ label }));
  it('unsure between two, or where all are services', () => {
    expect(choosePurpose(list('Share an opinion|Express your views'))).toMatchObject({ reason: 'purpose-unsure' });
    expect(choosePurpose(list('Tour|Flag|Internship'))).toMatchObject({ reason: 'purpose-unsure' });
  });
});

it('countries', () => {
  expect(choose('country', 'Canada|United States of America|United Kingdom', 'US')).toBe('United States of America');
  expect(choose('country', 'Canada|Mexico', 'US')).toBe('no-fitting-option');
});

it('knows prompts from answers', () => {
  for (const label of ['', '--', '- Select One -', 'Choose a topic…', 'Please select', 'Seleccione'])
    expect(isPrompt({ label, value: '' })).toBe(true);
  for (const label of ['Please reply by email', 'None', 'Washington', 'Topic of the day'])
    expect(isPrompt({ label, value: 'x' })).toBe(false);
});
