/** A state, DC, a territory or an overseas military address, as the Postal Service names it (Publication 28). */
export interface State {
  /** Two letters. */
  readonly code: string;
  readonly name: string;
  /** Other names that lists use. */
  readonly also?: readonly string[];
}

const state = (code: string, name: string, ...also: string[]): State => ({
  code,
  name,
  ...(also.length > 0 && { also }),
});

export const STATES: readonly State[] = [
  state('AL', 'Alabama'),
  state('AK', 'Alaska'),
  state('AZ', 'Arizona'),
  state('AR', 'Arkansas'),
  state('CA', 'California'),
  state('CO', 'Colorado'),
  state('CT', 'Connecticut'),
  state('DE', 'Delaware'),
  state('DC', 'District of Columbia', 'Washington DC', 'Washington D.C.'),
  state('FL', 'Florida'),
  state('GA', 'Georgia'),
  state('HI', 'Hawaii'),
  state('ID', 'Idaho'),
  state('IL', 'Illinois'),
  state('IN', 'Indiana'),
  state('IA', 'Iowa'),
  state('KS', 'Kansas'),
  state('KY', 'Kentucky'),
  state('LA', 'Louisiana'),
  state('ME', 'Maine'),
  state('MD', 'Maryland'),
  state('MA', 'Massachusetts'),
  state('MI', 'Michigan'),
  state('MN', 'Minnesota'),
  state('MS', 'Mississippi'),
  state('MO', 'Missouri'),
  state('MT', 'Montana'),
  state('NE', 'Nebraska'),
  state('NV', 'Nevada'),
  state('NH', 'New Hampshire'),
  state('NJ', 'New Jersey'),
  state('NM', 'New Mexico'),
  state('NY', 'New York'),
  state('NC', 'North Carolina'),
  state('ND', 'North Dakota'),
  state('OH', 'Ohio'),
  state('OK', 'Oklahoma'),
  state('OR', 'Oregon'),
  state('PA', 'Pennsylvania'),
  state('RI', 'Rhode Island'),
  state('SC', 'South Carolina'),
  state('SD', 'South Dakota'),
  state('TN', 'Tennessee'),
  state('TX', 'Texas'),
  state('UT', 'Utah'),
  state('VT', 'Vermont'),
  state('VA', 'Virginia'),
  state('WA', 'Washington', 'Washington State'),
  state('WV', 'West Virginia'),
  state('WI', 'Wisconsin'),
  state('WY', 'Wyoming'),
  state('AS', 'American Samoa'),
  state('GU', 'Guam'),
  state('MP', 'Northern Mariana Islands', 'Commonwealth of the Northern Mariana Islands', 'CNMI'),
  state('PR', 'Puerto Rico'),
  state('VI', 'U.S. Virgin Islands', 'Virgin Islands', 'US Virgin Islands', 'United States Virgin Islands'),
  state('FM', 'Federated States of Micronesia', 'Micronesia'),
  state('MH', 'Marshall Islands', 'Republic of the Marshall Islands'),
  state('PW', 'Palau', 'Republic of Palau'),
  state(
    'AA',
    'Armed Forces Americas',
    'Military Americas',
    'APO AA',
    'Armed Forces (AA)',
    'Armed Forces the Americas',
    'Armed Forces Americas except Canada',
  ),
  state(
    'AE',
    'Armed Forces Europe',
    'Military Europe',
    'APO AE',
    'Armed Forces (AE)',
    'Armed Forces Africa',
    'Armed Forces Canada',
    'Armed Forces Middle East',
    'Armed Forces Europe Middle East Africa Canada',
  ),
  state('AP', 'Armed Forces Pacific', 'Military Pacific', 'APO AP', 'Armed Forces (AP)'),
];

const BY_CODE: ReadonlyMap<string, State> = new Map(STATES.map((entry) => [entry.code, entry]));

/** The state with a two-letter code, in either case. */
export const stateByCode = (code: string): State | undefined => BY_CODE.get(code.trim().toUpperCase());
