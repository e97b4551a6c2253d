/** Answers of the test apps' lists, as [value, label]; values repeat and say little, as on real forms. */
export const STATES = [
  ['', 'Select a state'],
  ['OR', 'Oregon'],
  ['WA', 'Washington'],
  ['WV', 'West Virginia'],
];
export const TOPICS = [
  ['', 'Please select'],
  ['t1', 'Agriculture'],
  ['t2', 'Education'],
  ['t3', 'Foreign Relations'],
  ['t4', 'Health Care'],
];
export const PREFIXES = [
  ['', 'Prefix'],
  ['1', 'Mr.'],
  ['2', 'Ms.'],
  ['3', 'Dr.'],
];

/** As careful apps do it: what does not fit the shape is taken away while it is typed. */
export const asPhone = (text) => {
  const digits = text.replace(/\D/g, '').slice(0, 10);
  if (digits.length < 4) return digits;
  if (digits.length < 7) return `(${digits.slice(0, 3)}) ${digits.slice(3)}`;
  return `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
};
export const asZip = (text) => text.replace(/\D/g, '').slice(0, 5);

/** What an app of these says is wrong before it would send. */
export function problemsOf(model) {
  const problems = [];
  for (const key of ['first', 'last', 'street', 'city', 'state', 'zip', 'email', 'topic', 'message'])
    if (!model[key]) problems.push(`${key} is required`);
  if (model.email !== model.emailAgain) problems.push('the addresses differ');
  if (!/^\(\d{3}\) \d{3}-\d{4}$/.test(model.phone)) problems.push('phone');
  if (model.topic === 't3' && !model.region) problems.push('region is required');
  return problems;
}

export const EMPTY = {
  prefix: '',
  first: '',
  last: '',
  street: '',
  street2: '',
  city: '',
  state: '',
  zip: '',
  phone: '',
  email: '',
  emailAgain: '',
  topic: '',
  region: '',
  response: '',
  subject: '',
  message: '',
};
