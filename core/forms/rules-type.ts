import type { Guess } from './slot';
import type { Control } from './snapshot';
import { FIELD_TOKENS, type FieldToken } from './tokens';

const TOKENS: ReadonlySet<string> = new Set(FIELD_TOKENS.filter((token) => !token.startsWith('x-')));

/** The standard's names that we call otherwise. */
const ALIAS: Readonly<Record<string, FieldToken>> = {
  'tel-national': 'tel',
  'country-name': 'country',
  'organization-title': 'x-other',
  nickname: 'x-other',
  bday: 'x-private',
  'bday-day': 'x-private',
  'bday-month': 'x-private',
  'bday-year': 'x-private',
  sex: 'x-private',
  username: 'x-private',
  'current-password': 'x-private',
  'new-password': 'x-private',
  'one-time-code': 'x-captcha',
  'cc-name': 'x-private',
  'cc-number': 'x-private',
  'cc-csc': 'x-private',
  'cc-exp': 'x-private',
  'tel-extension': 'x-other',
  url: 'x-other',
};

/** The autocomplete attribute's last word, when it is a field name of the standard. */
export function readAutocomplete(control: Control): Omit<Guess, 'weight'> | undefined {
  if (control.autocomplete === '') return undefined;
  const last = control.autocomplete
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== 'webauthn')
    .at(-1);
  if (last === undefined) return undefined;
  const token = ALIAS[last] ?? (TOKENS.has(last) ? (last as FieldToken) : undefined);
  return token === undefined ? undefined : { token, by: 'autocomplete', matched: control.autocomplete };
}

const BY_TYPE: Readonly<Record<string, FieldToken>> = {
  email: 'email',
  tel: 'tel',
  search: 'x-search',
  password: 'x-private',
  date: 'x-other',
  month: 'x-other',
  week: 'x-other',
  time: 'x-other',
  'datetime-local': 'x-other',
  url: 'x-other',
  color: 'x-other',
  range: 'x-other',
};

/** What the input's type alone says: the weakest evidence. */
export function readType(control: Control): Omit<Guess, 'weight'> | undefined {
  const token = control.kind === 'text' ? BY_TYPE[control.type] : undefined;
  return token === undefined ? undefined : { token, by: 'type', matched: control.type };
}

const BOUND: Readonly<Record<string, readonly FieldToken[]>> = {
  email: ['email', 'x-email-confirm', 'x-newsletter', 'x-honeypot'],
  tel: [
    'tel',
    'x-tel-alt',
    'tel-area-code',
    'tel-local-prefix',
    'tel-local-suffix',
    'postal-code',
    'x-zip4',
    'x-captcha',
    'x-private',
    'x-other',
  ],
  number: [
    'tel',
    'x-tel-alt',
    'tel-area-code',
    'tel-local-prefix',
    'tel-local-suffix',
    'postal-code',
    'x-zip4',
    'x-captcha',
    'x-private',
    'x-other',
  ],
  password: ['x-private', 'x-honeypot'],
  search: ['x-search', 'x-topic', 'x-other', 'address-line1', 'x-honeypot'],
  date: ['x-private', 'x-other'],
  month: ['x-private', 'x-other'],
  week: ['x-other'],
  time: ['x-other'],
  'datetime-local': ['x-private', 'x-other'],
  url: ['x-other', 'x-honeypot'],
  color: ['x-other'],
  range: ['x-other', 'x-captcha'],
};

/** False when the input's type cannot hold what the token asks for. */
export function fitsType(control: Control, token: FieldToken): boolean {
  if (control.kind !== 'text') return true;
  if (BOUND[control.type]?.includes(token) === false) return false;
  const max = control.maxLength;
  if (max === undefined || max <= 0) return true;
  if (token === 'email' || token === 'x-email-confirm') return max >= 10;
  if (token === 'postal-code') return max >= 5;
  if (token === 'tel') return max >= 7 || max === 3 || max === 4;
  if (token === 'family-name' || token === 'name' || token === 'address-line1') return max > 5;
  return true;
}
