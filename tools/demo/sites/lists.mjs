/** States as pairs [code, name]; offices list the District and the military addresses too. */
export const STATES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming'
    .split('|')
    .map((line) => [line.slice(0, 2), line.slice(3)]);

export const TITLES = ['Mr.', 'Ms.', 'Mrs.', 'Miss', 'Mr. and Mrs.', 'Dr.', 'Mx.', 'Rev.', 'Rabbi', 'The Honorable'];

/** Topics as pairs [value, label]; the value differs from the label, as in most offices, and one value stands twice. */
export const TOPICS = [
  ['AGR', 'Agriculture and Forestry'],
  ['BUD', 'Budget and Taxes'],
  ['GENERAL', 'Child Welfare'],
  ['CIV', 'Civil Liberties'],
  ['DEF', 'Defense and National Security'],
  ['ECO', 'Economy and Jobs'],
  ['EDU', 'Education'],
  ['ENE', 'Energy'],
  ['ENV', 'Environment'],
  ['FOR', 'Foreign Relations'],
  ['HLT', 'Health Care'],
  ['IMM', 'Immigration'],
  ['JUD', 'Judiciary'],
  ['SOC', 'Social Security'],
  ['TEL', 'Technology and Telecommunications'],
  ['TRA', 'Transportation'],
  ['VET', 'Veterans'],
  ['GENERAL', 'Other'],
];
