/**
 * What a control of a form can want. Names without `x-` are the autofill field names of the HTML standard
 * (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill); `x-` names are ours.
 */
export const FIELD_TOKENS = [
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'honorific-suffix',
  'name',
  'organization',
  'street-address',
  'address-line1',
  'address-line2',
  'address-level2',
  'address-level1',
  'postal-code',
  'x-zip4',
  'country',
  'email',
  'x-email-confirm',
  'tel',
  'tel-area-code',
  'tel-local-prefix',
  'tel-local-suffix',
  'x-tel-alt',
  'x-tel-type',
  'x-subject',
  'x-topic',
  'x-subtopic',
  'x-purpose',
  'x-message',
  'x-response',
  'x-newsletter',
  'x-attest',
  'x-captcha',
  'x-honeypot',
  'x-search',
  'x-private',
  'x-other',
] as const;

/** One of {@link FIELD_TOKENS}. `x-private` is what no letter needs (SSN, birth date); `x-other` is known but not ours to fill. */
export type FieldToken = (typeof FIELD_TOKENS)[number];
