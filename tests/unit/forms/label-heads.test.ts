import { expect, it } from 'vitest';
import { control, tokensOf } from './form';

const boxes = (...labels: string[]) => tokensOf(labels.map((label) => control(label)));

it('a long question is read without its clause, unless that speaks of another place', () => {
  expect(
    boxes(
      'Please enter the street address at which you live and get your mail in our state',
      'City or town in which you live most of the year, as far as you know',
      'Email at which you would like to receive the answer to your letter',
    ),
  ).toEqual(['address-line1', 'address-level2', 'email']);
  expect(boxes('The street address at which your problem with the mail occurred last time')).toEqual(['x-other']);
});
it('a sentence of help in the label is not what the box asks for', () => {
  const help = 'Your privacy is important to us. We do not sell or share your information with anyone.';
  const asks = ['First name', 'Last Name *', 'Street address', 'City', 'ZIP code', 'E-mail address', 'Phone number'];
  const tokens = ['given-name', 'family-name', 'address-line1', 'address-level2', 'postal-code', 'email', 'tel'];
  expect(boxes(...asks.map((ask) => `${ask} ${help}`))).toEqual(tokens);
  expect(boxes(...asks.map((ask) => `${ask} (to confirm that you are a constituent of our state)`))).toEqual(tokens);
  expect(boxes(...asks.map((ask) => `${ask}: we will not add you to our newsletter or mailing list`))).toEqual(tokens);
  expect(boxes(...asks.map((ask) => `${ask} – please give it as it is known to the post office`))).toEqual(tokens);
  const big = control('Message Please do not include your Social Security number or your date of birth.', {
    kind: 'textarea',
  });
  expect(tokensOf([control('Last name'), big]).at(1)).toBe('x-message');
});
it('what such a sentence narrows is another thing', () => {
  expect(boxes('Email address (enter it once more, to confirm that it is right)', 'Email')).toContain(
    'x-email-confirm',
  );
  expect(boxes('Address where the problem you are writing about happened').at(0)).not.toBe('address-line1');
  expect(boxes('Name of the organization that you represent, if you write for one').at(0)).not.toBe('name');
  expect(boxes('Social Security number, if you write about your benefits').at(0)).toBe('x-private');
  expect(boxes('Emergency contact phone, in case we cannot reach you at home').at(0)).not.toBe('tel');
});
