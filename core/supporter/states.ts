/** A state, DC, a territory or an overseas military address, as the Postal Service names it (Publication 28). */
export interface State {
  /** Two letters. */
  readonly code: string;
  readonly name: string;
  /** Other names that lists use. */
  readonly also?: readonly string[];
  /** First three digits of ZIP codes, as inclusive ranges (Publication 65). */
  readonly zips: readonly (readonly [number, number])[];
}

const state = (code: string, name: string, zips: State['zips'], ...also: string[]): State => ({
  code,
  name,
  zips,
  ...(also.length > 0 && { also }),
});

export const STATES: readonly State[] = [
  state('AL', 'Alabama', [[350, 369]]),
  state('AK', 'Alaska', [[995, 999]]),
  state('AZ', 'Arizona', [[850, 865]]),
  state('AR', 'Arkansas', [[716, 729]]),
  state('CA', 'California', [[900, 961]]),
  state('CO', 'Colorado', [[800, 816]]),
  state('CT', 'Connecticut', [[60, 69]]),
  state('DE', 'Delaware', [[197, 199]]),
  state(
    'DC',
    'District of Columbia',
    [
      [200, 205],
      [569, 569],
    ],
    'Washington DC',
    'Washington D.C.',
  ),
  state('FL', 'Florida', [[320, 349]]),
  state('GA', 'Georgia', [
    [300, 319],
    [398, 399],
  ]),
  state('HI', 'Hawaii', [[967, 968]]),
  state('ID', 'Idaho', [[832, 838]]),
  state('IL', 'Illinois', [[600, 629]]),
  state('IN', 'Indiana', [[460, 479]]),
  state('IA', 'Iowa', [[500, 528]]),
  state('KS', 'Kansas', [[660, 679]]),
  state('KY', 'Kentucky', [[400, 427]]),
  state('LA', 'Louisiana', [[700, 714]]),
  state('ME', 'Maine', [[39, 49]]),
  state('MD', 'Maryland', [[206, 219]]),
  state('MA', 'Massachusetts', [
    [10, 27],
    [55, 55],
  ]),
  state('MI', 'Michigan', [[480, 499]]),
  state('MN', 'Minnesota', [[550, 567]]),
  state('MS', 'Mississippi', [[386, 397]]),
  state('MO', 'Missouri', [[630, 658]]),
  state('MT', 'Montana', [[590, 599]]),
  state('NE', 'Nebraska', [[680, 693]]),
  state('NV', 'Nevada', [[889, 898]]),
  state('NH', 'New Hampshire', [[30, 38]]),
  state('NJ', 'New Jersey', [[70, 89]]),
  state('NM', 'New Mexico', [[870, 884]]),
  state('NY', 'New York', [
    [5, 5],
    [63, 63],
    [100, 149],
  ]),
  state('NC', 'North Carolina', [[270, 289]]),
  state('ND', 'North Dakota', [[580, 588]]),
  state('OH', 'Ohio', [[430, 459]]),
  state('OK', 'Oklahoma', [[730, 749]]),
  state('OR', 'Oregon', [[970, 979]]),
  state('PA', 'Pennsylvania', [[150, 196]]),
  state('RI', 'Rhode Island', [[28, 29]]),
  state('SC', 'South Carolina', [[290, 299]]),
  state('SD', 'South Dakota', [[570, 577]]),
  state('TN', 'Tennessee', [[370, 385]]),
  state('TX', 'Texas', [
    [733, 733],
    [750, 799],
    [885, 885],
  ]),
  state('UT', 'Utah', [[840, 847]]),
  state('VT', 'Vermont', [[50, 59]]),
  state('VA', 'Virginia', [
    [201, 201],
    [220, 246],
  ]),
  state('WA', 'Washington', [[980, 994]], 'Washington State'),
  state('WV', 'West Virginia', [[247, 268]]),
  state('WI', 'Wisconsin', [[530, 549]]),
  state('WY', 'Wyoming', [
    [820, 831],
    [834, 834],
  ]),
  state('AS', 'American Samoa', [[967, 967]]),
  state('GU', 'Guam', [[969, 969]]),
  state('MP', 'Northern Mariana Islands', [[969, 969]], 'Commonwealth of the Northern Mariana Islands', 'CNMI'),
  state('PR', 'Puerto Rico', [
    [6, 7],
    [9, 9],
  ]),
  state('VI', 'U.S. Virgin Islands', [[8, 8]], 'Virgin Islands', 'US Virgin Islands', 'United States Virgin Islands'),
  state('FM', 'Federated States of Micronesia', [[969, 969]], 'Micronesia'),
  state('MH', 'Marshall Islands', [[969, 969]], 'Republic of the Marshall Islands'),
  state('PW', 'Palau', [[969, 969]], 'Republic of Palau'),
  state(
    'AA',
    'Armed Forces Americas',
    [[340, 340]],
    'Military Americas',
    'APO AA',
    'Armed Forces (AA)',
    'Armed Forces the Americas',
    'Armed Forces Americas except Canada',
  ),
  state(
    'AE',
    'Armed Forces Europe',
    [[90, 98]],
    'Military Europe',
    'APO AE',
    'Armed Forces (AE)',
    'Armed Forces Africa',
    'Armed Forces Canada',
    'Armed Forces Middle East',
    'Armed Forces Europe Middle East Africa Canada',
  ),
  state('AP', 'Armed Forces Pacific', [[962, 966]], 'Military Pacific', 'APO AP', 'Armed Forces (AP)'),
];

const BY_CODE: ReadonlyMap<string, State> = new Map(STATES.map((entry) => [entry.code, entry]));

/** The state with a two-letter code, in either case. */
export const stateByCode = (code: string): State | undefined => BY_CODE.get(code.trim().toUpperCase());

/** Whether a ZIP code of at least three digits lies in a state. True for a state that is not known: nothing is claimed then. */
export function zipFits(zip: string, code: string): boolean {
  const found = stateByCode(code);
  if (found === undefined || !/^\d{3}/.test(zip)) return true;
  const head = Number(zip.slice(0, 3));
  return found.zips.some(([from, to]) => head >= from && head <= to);
}
