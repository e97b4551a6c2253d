import { describe, expect, it } from 'vitest';
import { control, deeds, letterForm, select, tokensOf } from './form';

const boxes = (...labels: string[]) => tokensOf(labels.map((label) => control(label)));
const message = control('Message', { kind: 'textarea' });

describe('names', () => {
  it('"Name" before a last name is the first name, alone it is the whole', () => {
    expect(boxes('Name', 'Last Name', 'Email')).toEqual(['given-name', 'family-name', 'email']);
    expect(boxes('Name', 'Email')).toEqual(['name', 'email']);
    expect(boxes('First Name', 'Last Name', 'Name', 'Email')).toEqual(['given-name', 'family-name', '-', 'email']);
  });
  it('a lone "Name" that is called last is the last name; called first it may be the whole', () => {
    const named = (name: string) => tokensOf([control('Name *', { name }), control('Email')]);
    expect(named('fields[10][last]')).toEqual(['family-name', 'email']);
    expect(named('required-first')).toEqual(['name', 'email']);
  });
  it('two boxes under one "Name" are first and last', () => {
    const question = 'Your name';
    expect(tokensOf([control('Name', { question }), control('', { question }), control('Email')])).toEqual([
      'given-name',
      'family-name',
      'email',
    ]);
  });
  it('a typed title stands beside a name, or over the letter as its subject, or is left', () => {
    expect(boxes('Title', 'First Name', 'Last Name').at(0)).toBe('honorific-prefix');
    expect(tokensOf([control('Last Name'), control('Email'), control('Title'), message])).toEqual([
      'family-name',
      'email',
      'x-subject',
      'x-message',
    ]);
    expect(boxes('City', 'Title', 'ZIP')).toEqual(['address-level2', '-', 'postal-code']);
  });
  it('a fieldset of somebody else is not the person', () => {
    expect(tokensOf([control('Last Name'), control('First Name', { section: 'Spouse' }), control('Email')])).toEqual([
      'family-name',
      'x-other',
      'email',
    ]);
  });
});

describe('places', () => {
  it('ZIP before ZIP+4', () => {
    expect(boxes('ZIP', 'ZIP+4')).toEqual(['postal-code', 'x-zip4']);
    expect(tokensOf([control('Zip', { maxLength: 5 }), control('', { maxLength: 4 })])).toEqual([
      'postal-code',
      'x-zip4',
    ]);
  });
  it('one label "ZIP+4" over a box of five and a box of four is both', () => {
    expect(tokensOf([control('Zip+4', { maxLength: 5 }), control('', { maxLength: 4 })])).toEqual([
      'postal-code',
      'x-zip4',
    ]);
    expect(tokensOf([control('ZIP + 4*', { maxLength: 5 }), control('+4', { maxLength: 4 })])).toEqual([
      'postal-code',
      'x-zip4',
    ]);
  });
  it('a lone "ZIP+4" takes the ZIP; a lone box of four takes nothing', () => {
    expect(tokensOf([control('Zip+4', { maxLength: 10 })])).toEqual(['postal-code']);
    expect(tokensOf([control('ZIP', { maxLength: 4 })])).toEqual(['-']);
  });
  it.each(['ZIP Extension', 'ZIP Four', 'Plus 4', '4-digit extension', 'Last four of ZIP', '+4'])(
    'a lone "%s" never does',
    (label) => expect(boxes('City', label, 'Email')).toEqual(['address-level2', 'x-zip4', 'email']),
  );
  it('nor does one that only its name says, beside a box without words', () => {
    expect(boxes('City', '', 'Zip+4')).toEqual(['address-level2', '-', 'x-zip4']);
    expect(tokensOf([control('City'), control(''), control('', { name: 'Zip4' })])).toEqual([
      'address-level2',
      '-',
      '-',
    ]);
    expect(tokensOf([control('City'), control('', { name: 'postal_code-4' })])).toEqual(['address-level2', '-']);
    expect(tokensOf([control('ZIP'), control('', { name: 'zip4' })])).toEqual(['postal-code', 'x-zip4']);
  });
  it('two boxes called Address are two lines; after a city it is another address', () => {
    expect(boxes('Address', 'Address', 'City', 'ZIP')).toEqual([
      'address-line1',
      'address-line2',
      'address-level2',
      'postal-code',
    ]);
    expect(boxes('Address', 'City', 'ZIP', 'Address')[3]).not.toBe('address-line2');
  });
  it('an unnamed box between street and city is the second line', () => {
    expect(boxes('Street', '', 'City')).toEqual(['address-line1', 'address-line2', 'address-level2']);
    // Where no city is asked for, it may be the city's.
    expect(boxes('Street', '', 'ZIP')).toEqual(['address-line1', '-', 'postal-code']);
  });
  it('one label for city, state and ZIP over a box for each; over one box it is left', () => {
    const states = 'Select|AL|AK|AZ|AR|CA|CO|OR|WA|WI';
    expect(
      tokensOf([control('Street'), control('City, State ZIP'), select('', states), control('', { name: 'zip' })]),
    ).toEqual(['address-line1', 'address-level2', 'address-level1', 'postal-code']);
    expect(
      tokensOf([control('Street'), control('City / State / ZIP'), select('', states), control('', { maxLength: 10 })]),
    ).toEqual(['address-line1', 'address-level2', 'address-level1', 'postal-code']);
    expect(boxes('Street', 'City, State ZIP', 'Email')).toEqual(['address-line1', '-', 'email']);
  });
  it('the city may be told behind the address that it belongs to', () => {
    for (const label of ['Address 1: City', 'Mailing Address City', 'Address - City'])
      expect(boxes('Street', label, 'ZIP'), label).toEqual(['address-line1', 'address-level2', 'postal-code']);
    expect(boxes('Last Name', 'Address, City', 'ZIP')).toEqual(['family-name', '-', 'postal-code']);
  });
  it('a street in the district is a street, the district is not', () => {
    expect(boxes('Street address in the district (required)', 'ZIP code in our district', 'District')).toEqual([
      'address-line1',
      'postal-code',
      'x-other',
    ]);
  });
  it('two characters between city and ZIP are the state', () => {
    expect(tokensOf([control('City'), control('', { maxLength: 2 }), control('ZIP')])).toEqual([
      'address-level2',
      'address-level1',
      'postal-code',
    ]);
  });
});

describe('once', () => {
  it('an e-mail asked again is its confirmation', () => {
    expect(boxes('Email', 'Confirm')).toEqual(['email', 'x-email-confirm']);
    expect(boxes('Email', 'Email')).toEqual(['email', 'x-email-confirm']);
    expect(boxes('Confirm Email', 'Last Name')).toEqual(['email', 'family-name']);
    expect(boxes('Email (enter twice)', '')).toEqual(['email', 'x-email-confirm']);
    expect(boxes('Email', '')).toEqual(['email', '-']);
  });
  it('of several telephones the required one, else the plain one', () => {
    expect(boxes('Home Phone', 'Cell Phone *')).toEqual(['x-tel-alt', 'tel']);
    expect(boxes('Work Phone', 'Phone')).toEqual(['x-tel-alt', 'tel']);
    expect(boxes('Cell Phone')).toEqual(['tel']);
    expect(tokensOf([control(''), control('', { name: 'cell' })])).toEqual(['-', 'x-tel-alt']);
    expect(boxes('', 'Cell Phone')).toEqual(['-', 'x-tel-alt']);
  });
  it('three boxes of 3, 3 and 4 are one telephone', () => {
    expect(
      tokensOf([control('Phone', { maxLength: 3 }), control('', { maxLength: 3 }), control('', { maxLength: 4 })]),
    ).toEqual(['tel-area-code', 'tel-local-prefix', 'tel-local-suffix']);
  });
  it('an area code of its own leaves seven digits to the box beside it', () => {
    const two = (room: number | undefined, label = '') =>
      tokensOf([control('Phone', { maxLength: 3 }), control(label, room === undefined ? {} : { maxLength: room })]);
    expect(two(8)).toEqual(['tel-area-code', 'tel']);
    expect(two(7)).toEqual(['tel-area-code', 'tel']);
    expect(two(5)).toEqual(['-', '-']);
    expect(boxes('Area Code', 'Phone Number')).toEqual(['tel-area-code', 'tel']);
    expect(deeds(letterForm(control('Area Code'), control('Phone Number'))).slice(4, 6)).toEqual(['202', '5550143']);
    expect(deeds(letterForm(control('Area Code'), control('Phone', { maxLength: 7 }))).slice(4, 6)).toEqual([
      '202',
      '5550143',
    ]);
  });
  it('what a gate asks first may be asked again below', () => {
    expect(boxes('First Name', 'ZIP', 'First Name', 'Last Name', 'Street', 'City', 'ZIP')).toEqual([
      'given-name',
      'postal-code',
      'given-name',
      'family-name',
      'address-line1',
      'address-level2',
      'postal-code',
    ]);
  });
  it('a label that nobody knows is no place for a guess', () => {
    expect(tokensOf([control('Flavour', { name: 'email' }), control('Email')])).toEqual(['-', 'email']);
  });
});

describe('the letter', () => {
  it('goes into the big box; a second one is left', () => {
    const [first, second] = [
      control('Comments *', { kind: 'textarea' }),
      control('Anything else?', { kind: 'textarea' }),
    ];
    expect(tokensOf([control('Last Name'), first, second])).toEqual(['family-name', 'x-message', '-']);
  });
  it('a list called Subject is the topic, a line called Topic the subject', () => {
    const list = select('Subject', 'Select|Health|Taxes|Foreign Affairs|Education|Veterans');
    expect(tokensOf(letterForm(list, control('Topic'))).slice(4, 6)).toEqual(['x-topic', 'x-subject']);
  });
  it('a second list of topics is narrower', () => {
    const topics = 'Select|Health|Taxes|Foreign Affairs|Education|Veterans';
    expect(tokensOf(letterForm(select('Topic *', topics), select('Topic', topics))).slice(4, 6)).toEqual([
      'x-topic',
      'x-subtopic',
    ]);
  });
  it('lists are told by their answers where the name lies', () => {
    const list = select('', 'Select|Health|Taxes|Foreign Affairs|Education|Veterans', { name: 'form_fields[message]' });
    const title = select('', '|Mr.|Mrs.|Ms.|Dr.', { name: 'form_fields[name]' });
    expect(tokensOf([title, control('First'), control('Last'), list, message])).toEqual([
      'honorific-prefix',
      'given-name',
      'family-name',
      'x-topic',
      'x-message',
    ]);
  });
});
