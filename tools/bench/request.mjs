/** An invented supporter's values and one letter, as the benches write them. */
export const VALUES = {
  'honorific-prefix': 'Ms.',
  'given-name': 'Ruth',
  'family-name': 'Okafor',
  name: 'Ruth Okafor',
  'street-address': '214 Linden Street Apt 4B',
  'address-line1': '214 Linden Street',
  'address-line2': 'Apt 4B',
  'address-level2': 'Seattle',
  'address-level1': 'WA',
  'postal-code': '98105',
  'x-zip4': '4321',
  country: 'US',
  email: 'ruth.okafor@example.org',
  'x-email-confirm': 'ruth.okafor@example.org',
  tel: '2025550143',
  'tel-area-code': '202',
  'tel-local-prefix': '555',
  'tel-local-suffix': '0143',
  'x-subject': 'Please act',
  'x-message': 'Dear Senator:\n\nPlease act.\n\nRuth Okafor',
};
export const REQUEST = {
  values: VALUES,
  topics: ['foreign policy', 'human rights'],
  response: 'yes',
  trustedFrame: true,
};
