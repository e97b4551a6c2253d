import * as z from 'zod/mini';
import { LANGUAGES } from '../words/words';

/**
 * The person who writes. Every field is text as typed, trimmed; '' means not given. Shapes are checked by
 * `checkSupporter`, which speaks plain words; this schema only guards what storage and imports hand in.
 */
export const Supporter = z.object({
  /** "Ms.", "Dr."… or '' for none. */
  honorific: z.string(),
  given: z.string(),
  middle: z.string(),
  family: z.string(),
  suffix: z.string(),
  street: z.string(),
  street2: z.string(),
  city: z.string(),
  /** Two-letter postal code: state, DC, territory or AA/AE/AP. */
  state: z.string(),
  /** Five digits, kept as text for the leading zero. */
  zip: z.string(),
  /** Four digits or ''. */
  zip4: z.string(),
  email: z.string(),
  phone: z.string(),
});
export type Supporter = z.infer<typeof Supporter>;

export const EMPTY_SUPPORTER: Supporter = {
  honorific: '',
  given: '',
  middle: '',
  family: '',
  suffix: '',
  street: '',
  street2: '',
  city: '',
  state: '',
  zip: '',
  zip4: '',
  email: '',
  phone: '',
};

/** How the supporter wants forms handled. */
export const Preferences = z.object({
  /** Wants an answer from the office. */
  response: z.enum(['yes', 'no']),
  /** Press "next" on pages that ask for nothing but ZIP, ZIP+4 or the address. Off until switched on. */
  continueGates: z.boolean(),
  /** Language of the interface; letters stay in their publisher's. */
  language: z._default(z.enum(['system', ...LANGUAGES]), 'system'),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  /** Tell of new alerts. Works once the browser's permission is given. */
  notify: z._default(z.boolean(), false),
  /** Quiet hours, in minutes of the day by the computer's clock; the same number twice means none. */
  quietFrom: z._default(z.number(), 21 * 60),
  quietTo: z._default(z.number(), 8 * 60),
});
export type Preferences = z.infer<typeof Preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  response: 'yes',
  continueGates: false,
  language: 'system',
  theme: 'system',
  notify: false,
  quietFrom: 21 * 60,
  quietTo: 8 * 60,
};
