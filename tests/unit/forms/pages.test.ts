import { describe, expect, it } from 'vitest';
import { recognisePage } from '../../../core/forms/recognise-page';
import type { FormArea, FormSnapshot } from '../../../core/forms/snapshot';
import { area, control, deeds, innerOf, letterForm, select, snapshot } from './form';

const pageOf = (
  controls: Parameters<typeof area>[0],
  more: Partial<FormArea> = {},
  page: Partial<FormSnapshot> = {},
) => {
  const { page: kind, refusal } = recognisePage(snapshot([area(controls, more)], page));
  return refusal === undefined ? kind : `${kind}: ${refusal}`;
};
const zip = [control('ZIP', { maxLength: 5 }), control('+4', { maxLength: 4 })];

it('kinds of pages', () => {
  expect(pageOf(letterForm())).toBe('contact');
  expect(pageOf(zip, { buttons: [{ text: 'Go To Next Step', type: 'submit', visible: true }] })).toBe('gate');
  expect(pageOf([select('Reason for contacting', 'Select|Share an opinion|Help with an agency')])).toBe('purpose');
  expect(pageOf([], {}, { headings: ['Thank you'], title: 'Thank you' })).toBe('thank-you');
  expect(pageOf([control('Search', { type: 'search' })])).toBe('none: no-form');
});

it('services listed beside the form are not its heading; one right over it is', () => {
  const page = {
    title: 'Contact | Senator Dale',
    headings: ['Contact', 'Help with a Federal Agency', 'Flag Requests'],
  };
  expect(pageOf(letterForm(), { heading: 'Flag Requests' }, page)).toBe('contact');
  expect(pageOf(letterForm(), { heading: 'Flag Requests' }, { ...page, headings: ['Contact', 'Flag Requests'] })).toBe(
    'excluded: casework',
  );
});

it('a page with a form for casework and one for letters: the letter’s', () => {
  const casework = area(letterForm(control('Second line'), control('Subject *')), {
    ref: 'a2',
    heading: 'Get casework help',
  });
  const letter = area(letterForm(), { ref: 'a3', heading: 'Email me' });
  const found = recognisePage(snapshot([casework, letter]));
  expect([found.page, found.area?.ref]).toEqual(['contact', 'a3']);
  expect(recognisePage(snapshot([casework])).page).toBe('excluded');
});

it('contacting somebody of the office about another thing is no letter', () => {
  for (const title of ['Contact the Scheduler', 'Contact Our Casework Team', 'Press Contact', 'Contact the Webmaster'])
    expect(pageOf(letterForm(control('Subject')), {}, { title })).toBe('excluded: casework');
  for (const title of ['Contact and Office Hours', 'Contact the Senator: Opinions, Casework, Scheduling'])
    expect(pageOf(letterForm(control('Subject')), {}, { title })).toBe('contact');
});

it('a look-up of a ZIP finds a member, or lets somebody write to one', () => {
  const action = 'https://dale.house.gov/htbin/ziplookup';
  expect(pageOf(zip, { action, buttons: [{ text: 'Go', type: 'submit', visible: true }] })).toBe('none: no-form');
  expect(pageOf(zip, { action, id: 'zipauthform' })).toBe('gate');
  expect(pageOf(zip, { action, buttons: [{ text: 'Go to Form', type: 'submit', visible: true }] })).toBe('gate');
});

describe('kept off', () => {
  it.each([
    ['SSN', letterForm(control('Social Security Number'))],
    ['birth date', letterForm(control('Date of Birth'))],
    ['case number', letterForm(control('Case number'))],
    ['card', letterForm(control('Card number'))],
  ])('%s', (_, controls) => expect(pageOf(controls)).toBe('excluded: casework'));
  it.each(['Tour Request', 'Order a Flag', 'Internship Application', 'Press Inquiries', 'RSVP', 'Survey'])(
    '%s',
    (heading) => expect(pageOf(letterForm(), {}, { headings: [heading], title: heading })).toBe('excluded: casework'),
  );
  it('what somebody gets by e-mail is no letter, whatever boxes it has', () => {
    for (const heading of ['Update your email preferences', 'Manage your subscription', 'Unsubscribe'])
      expect(pageOf(letterForm(), {}, { headings: [heading], title: heading })).toBe('excluded: casework');
  });
  it('a form that would be sent elsewhere, or in the open', () => {
    expect(pageOf(letterForm(), { action: 'https://forms.example.org/x' })).toBe('excluded: foreign-action');
    expect(pageOf(letterForm(), { action: 'http://www.dale.senate.gov/x' })).toBe('excluded: insecure');
  });
  it('a newsletter, a look-up, a comment under an article', () => {
    const name = [control('First Name'), control('Last Name'), control('Email'), control('ZIP')];
    expect(
      pageOf(name, { heading: 'Newsletter', buttons: [{ text: 'Subscribe', type: 'submit', visible: true }] }),
    ).toMatch(/^(?:none|excluded)/);
    expect(pageOf([control('ZIP')], { heading: 'Find your representative' })).toBe('none: no-form');
    expect(pageOf(letterForm(), { id: 'commentform' })).toMatch(/^(?:none|excluded)/);
  });
});

it('a form back with its faults is filled where it is empty, and nothing of the person’s is overwritten', () => {
  const controls = [
    control('First Name *', { value: 'Ruth' }),
    control('Last Name *', { value: 'Okafor-Lee', touched: true }),
    control('Email *', { value: 'ruth.okafor@example.org' }),
    control('City *', { invalid: true }),
    control('Message *', { kind: 'textarea', value: 'My own words' }),
  ];
  expect(pageOf(controls)).toBe('rejected');
  expect(deeds(controls)).toEqual([
    'left: already-filled',
    'left: differs',
    'left: already-filled',
    'Seattle',
    'left: differs',
  ]);
});

it('left for the person: attestation, CAPTCHA, too long a letter, what nobody understands', () => {
  const inner = [
    control('I am a constituent', { kind: 'checkbox', required: true }),
    control('Enter the characters in the picture'),
    control('Leave this field blank'),
    control('Flavour *'),
    control('Newsletter', { kind: 'checkbox', checked: true }),
    control('Subject', { maxLength: 4 }),
  ];
  expect(innerOf(deeds(letterForm(...inner)))).toEqual([
    'left: attestation',
    'left: captcha',
    'left: honeypot',
    'left: unknown-required',
    'left: preticked',
    'left: too-long',
  ]);
});
