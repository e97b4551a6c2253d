import { type Letter, messageOf } from '../letters/letter';
import type { Supporter } from '../supporter/supporter';
import type { FieldToken } from './tokens';
import type { FillValues } from './values';

const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');

/** Ten digits of a US telephone number, '' for anything else. */
function phoneDigits(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return digits.length === 10 ? digits : '';
}

/** What may be written into forms for one supporter, and for one letter if there is one. Nothing is left empty: it is left out. */
export function fillValues(supporter: Supporter, letter: Letter | undefined): FillValues {
  const tel = phoneDigits(supporter.phone);
  const all: Partial<Record<FieldToken, string>> = {
    'honorific-prefix': supporter.honorific,
    'given-name': supporter.given,
    'additional-name': supporter.middle,
    'family-name': supporter.family,
    'honorific-suffix': supporter.suffix,
    name: joined([supporter.given, supporter.middle, supporter.family, supporter.suffix]),
    'street-address': joined([supporter.street, supporter.street2]),
    'address-line1': supporter.street,
    'address-line2': supporter.street2,
    'address-level2': supporter.city,
    'address-level1': supporter.state.toUpperCase(),
    'postal-code': supporter.zip,
    'x-zip4': supporter.zip4,
    country: 'US',
    email: supporter.email,
    'x-email-confirm': supporter.email,
    tel,
    'tel-area-code': tel.slice(0, 3),
    'tel-local-prefix': tel.slice(3, 6),
    'tel-local-suffix': tel.slice(6),
    'x-subject': letter?.subject ?? '',
    'x-message': letter === undefined ? '' : messageOf(letter),
  };
  const entries = Object.entries(all).flatMap(([token, value]) => {
    const text = value.replace(/\r\n?/g, '\n').trim();
    return text === '' ? [] : [[token, text] as const];
  });
  return Object.fromEntries(entries);
}
