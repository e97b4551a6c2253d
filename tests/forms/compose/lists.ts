import type { Dice } from './random';

/** An answer of a list; `ok` marks those that may be chosen. */
export interface Answer {
  readonly label: string;
  readonly value: string;
  readonly ok?: boolean;
  readonly group?: string;
}

const STATE_NAMES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming'
    .split('|')
    .map((row) => ({ code: row.slice(0, 2), name: row.slice(3) }));
const WEAPONS: readonly Answer[] = ['APO AA', 'APO AE', 'APO AP', 'Armed Forces Pacific', 'FPO AE'].map((label) => ({
  label,
  value: label,
}));

const prompts = [
  '',
  '--',
  'Select One',
  '- Select -',
  '--Select an option--',
  'Please choose',
  'Choose one',
  '- None -',
];
export const promptOf = (dice: Dice): Answer[] => (dice.chance(0.85) ? [{ label: dice.pick(prompts), value: '' }] : []);

/** Lists of states as forms have them: abbreviations, names, odd values, separators, territories. */
export function stateList(dice: Dice): Answer[] {
  const style = dice.below(7);
  const rows = STATE_NAMES.map(({ code, name }, index): Answer => {
    const ok = code === 'WA';
    if (style === 0) return { label: code, value: code, ok };
    if (style === 1) return { label: name, value: code, ok };
    if (style === 2) return { label: name, value: name, ok };
    if (style === 3) return { label: name, value: `${index}_${code}`, ok };
    if (style === 4) return { label: `${code} - ${name}`, value: code, ok };
    if (style === 5) return { label: `${name} (${code})`, value: String(index + 1), ok };
    return { label: name.toUpperCase(), value: code.toLowerCase(), ok };
  });
  const more: Answer[] = dice.chance(0.4) ? [{ label: '----Military----', value: 'm' }, ...WEAPONS] : [];
  const lands: Answer[] = dice.chance(0.3)
    ? ['Puerto Rico', 'Guam', 'American Samoa'].map((label) => ({ label, value: label }))
    : [];
  const lead: Answer[] = dice.chance(0.2) ? [{ label: '----States----', value: 's' }] : [];
  return [...promptOf(dice), ...lead, ...(dice.chance(0.5) ? [...more, ...rows] : [...rows, ...more]), ...lands];
}

const RANKS = [
  'Air Force - General',
  'Air Force - Colonel',
  'Army - Captain',
  'Army - General',
  'Army - Major',
  'Navy - Admiral',
  'Navy - Captain',
  'Marine Corps - Sergeant',
  'Coast Guard - Ensign',
];
/** Lists of titles, up to 140 entries. */
export function prefixList(dice: Dice): Answer[] {
  const short = ['Mr.', 'Mrs.', 'Ms.', 'Miss', 'Dr.'];
  const long = [
    'Mr.',
    'Mrs.',
    'Ms.',
    'Miss',
    'Mx.',
    'Dr.',
    'Mr. and Mrs.',
    'Mr. and Ms.',
    'Rev.',
    'Rabbi',
    'Sister',
    'The Honorable',
    'Pastor',
    'Professor',
    'Sir',
    'Lt. Col.',
    'Ambassador',
  ];
  const style = dice.below(6);
  const labels =
    style < 2
      ? short
      : style < 4
        ? long
        : style === 4
          ? [
              ...long,
              ...Array.from(
                { length: 110 },
                (_, i) => `${RANKS[i % RANKS.length]}${i >= RANKS.length ? ` (${i})` : ''}`,
              ),
            ]
          : ['Mr', 'Ms', 'Mrs', 'Dr', 'Rev'];
  const values = style === 4 ? (label: string) => label.replace(/^.* - /, '') : (label: string) => label;
  return [
    ...promptOf(dice),
    ...(dice.chance(0.5) ? labels : dice.shuffle(labels)).map((label) => ({
      label,
      value: values(label),
      ok: /^Ms\.?$/.test(label),
    })),
  ];
}

const TOPICS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Agriculture|Animals|Banking|Budget|Defense|Education|Energy|Environment|Foreign Affairs|Guns|Health Care|Immigration|Judiciary|Labor|Social Security|Taxes|Veterans|Other',
    ['Foreign Affairs'],
  ],
  [
    'Abortion|Agriculture|Civil Rights|Defense|Economy|Foreign Relations|Homeland Security|International Relations|Medicare|Tours|No Response Necessary',
    ['Foreign Relations', 'International Relations'],
  ],
  [
    'Campaign Finance Reform|Crime|Education|Foreign Policy|Government Reform|Health|Human Rights|Immigration|Small Business|Transportation|Website Problem',
    ['Foreign Policy', 'Human Rights'],
  ],
  [
    'AGRICULTURE|DEFENSE & FOREIGN AFFAIRS|EDUCATION|ENERGY & ENVIRONMENT|HEALTH CARE|JOBS & ECONOMY|TAXES & BUDGET|VETERANS|FLAG REQUEST',
    ['DEFENSE & FOREIGN AFFAIRS'],
  ],
  [
    'Aging|Arts and Humanities|Business and Commerce|Constitutional Issues|Consumer Affairs|Defense and Military|Elections|Foreign Policy and International Affairs|Gun Control|Health|Housing|Native Americans|Postal Service|Science and Space|Trade|Women’s Issues|Congratulations|Internship Request',
    ['Foreign Policy and International Affairs'],
  ],
];
export function topicList(dice: Dice): Answer[] {
  const [text, ok] = dice.pick(TOPICS);
  const odd = dice.below(3);
  const rows = text.split('|').map(
    (label, index): Answer => ({
      label,
      value: odd === 0 ? label : odd === 1 ? String(1000 + index) : label.slice(0, 3).toUpperCase(),
      ok: ok.includes(label),
    }),
  );
  const grouped = dice.chance(0.15);
  return [
    ...promptOf(dice),
    ...rows.map((row, index) =>
      grouped ? { ...row, group: index < rows.length / 2 ? 'Legislative Issues A-E' : 'Legislative Issues F-Z' } : row,
    ),
  ];
}

export const purposeList = (dice: Dice): Answer[] => {
  const [opinion, ...rest] = dice.pick([
    ['Share my opinion on an issue', 'Get help with a federal agency', 'Request a tour', 'Order a flag'],
    ['Express an opinion or comment', 'Casework assistance', 'Schedule a meeting', 'Press inquiry'],
    [
      'Comment or question on specific legislation or policy',
      'Help with a federal agency',
      'Internship',
      'Website problem',
    ],
    ['Opinion', 'Help', 'Tour', 'Flag'],
    ['Contact the Senator about legislation', 'Service academy nomination', 'Assistance with a problem'],
  ]) as [string, ...string[]];
  return [
    ...promptOf(dice),
    ...dice.shuffle([
      { label: opinion, value: 'p1', ok: true },
      ...rest.map((label, i) => ({ label, value: `p${i + 2}` })),
    ]),
  ];
};

export const yesNo = (dice: Dice): Answer[] => {
  const [yes, no] = dice.pick([
    ['Yes', 'No'],
    ['Yes, please', 'No, thank you'],
    ['Yes, I would like a response', 'No, I do not need a response'],
    ['Yes, please contact me', 'No, I wanted to voice my opinion'],
    ['Y', 'N'],
    ['I would like a response', 'No response necessary'],
  ]) as [string, string];
  const rows: Answer[] = [
    { label: yes, value: 'Y', ok: true },
    { label: no, value: 'N' },
  ];
  return dice.chance(0.7) ? rows : rows.reverse();
};
