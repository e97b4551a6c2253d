import type { Supporter } from './supporter';
import { zipFits } from './zip-states';

/** What is wrong with one field; the screens have plain words for each. */
export type SupporterProblem = 'missing' | 'zip-shape' | 'zip4-shape' | 'email-shape' | 'phone-shape' | 'zip-elsewhere';

const REQUIRED = ['given', 'family', 'street', 'city', 'state', 'zip', 'email'] as const;
/** One @, something around it, a dot after it: typing mistakes are caught, odd but real addresses are not refused. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

/** Trims every field, splits a pasted ZIP+4, and keeps ten digits of a phone number. Nothing typed is thrown away. */
export function tidySupporter(typed: Supporter): Supporter {
  const trimmed = Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [field, value.replace(/\s+/g, ' ').trim()]),
  ) as Supporter;
  const zip = /^(\d{5})[-\s]?(\d{4})$/.exec(trimmed.zip);
  const digits = trimmed.phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return {
    ...trimmed,
    ...(zip && { zip: zip[1] as string, zip4: zip[2] as string }),
    phone: digits.length === 10 && !/[a-z]/i.test(trimmed.phone) ? digits : trimmed.phone,
  };
}

/** Which fields cannot be used as they are; {} when the profile is complete. Phone, title, middle name and +4 are optional. */
export function checkSupporter(typed: Supporter): Readonly<Partial<Record<keyof Supporter, SupporterProblem>>> {
  const supporter = tidySupporter(typed);
  const problems: Partial<Record<keyof Supporter, SupporterProblem>> = {};
  for (const field of REQUIRED) if (supporter[field] === '') problems[field] = 'missing';
  const { zip, zip4, email, phone, state } = supporter;
  if (zip !== '' && !/^\d{5}$/.test(zip)) problems.zip = 'zip-shape';
  else if (zip !== '' && state !== '' && !zipFits(zip, state)) problems.zip = 'zip-elsewhere';
  if (zip4 !== '' && !/^\d{4}$/.test(zip4)) problems.zip4 = 'zip4-shape';
  if (email !== '' && !EMAIL.test(email)) problems.email = 'email-shape';
  if (phone !== '' && !/^\d{10}$/.test(phone)) problems.phone = 'phone-shape';
  return problems;
}
