/** Everybody here is invented. Vermont has one district, so the ZIP code alone says who represents the supporter. */
export const SUPPORTER = {
  honorific: 'Ms.',
  given: 'Ilse',
  middle: '',
  family: 'Hartwell',
  suffix: '',
  street: '12 Elm Street',
  street2: 'Apt 3',
  city: 'Montpelier',
  state: 'VT',
  zip: '05602',
  zip4: '1234',
  email: 'ilse.hartwell@example.org',
  phone: '8025550143',
};

export const HOSTS = {
  amend: 'www.marsh-example.senate.gov',
  gravity: 'www.quill-example.senate.gov',
  house: 'calloway-example.house.gov',
  feed: 'alerts.rapid-responder.example',
  offices: 'unitedstates.github.io',
};

/** The supporter's three offices, in the table's own shape. */
export const MINE = [
  {
    bioguide: 'M900001',
    first: 'Adaline',
    last: 'Marsh',
    type: 'sen',
    host: HOSTS.amend,
    contact: '/contact/email-adaline',
  },
  { bioguide: 'Q900002', first: 'Theodore', last: 'Quill', type: 'sen', host: HOSTS.gravity, contact: '/contact' },
  { bioguide: 'C900003', first: 'June', last: 'Calloway', type: 'rep', host: HOSTS.house },
];

/** Seats of the House by state, 119th Congress; delegates and the resident commissioner come last. */
const SEATS =
  'AL7 AK1 AZ9 AR4 CA52 CO8 CT5 DE1 FL28 GA14 HI2 ID2 IL17 IN9 IA4 KS4 KY6 LA6 ME2 MD8 MA9 MI13 MN8 MS4 MO8 MT2 NE3 NV4 NH2 NJ12 NM3 NY26 NC14 ND1 OH15 OK5 OR6 PA17 RI2 SC7 SD1 TN9 TX38 UT4 VT1 VA11 WA10 WV2 WI8 WY1 DC1 PR1 AS1 GU1 MP1 VI1';

const TERM = { start: '2025-01-03', party: 'Independent' };
/** A House term ends with the Congress that sits, a Senate term later. */
const endOf = (type, year) => `${type === 'rep' ? year + 2 - ((year + 1) % 2) : 2099}-01-03`;

function entry({ bioguide, first, last, type, state, district, url, contact }, year) {
  const term = { ...TERM, end: endOf(type, year), type, state, url, ...(type === 'sen' ? { class: 1 } : { district }) };
  return {
    id: { bioguide },
    name: { first, last, official_full: `${first} ${last}` },
    terms: [{ ...term, phone: '202-555-0100', ...(contact && { contact_form: url + contact }) }],
  };
}

/** A whole invented Congress, that of a year, in the shape of legislators-current.json: 100 senators and every seat of the House. */
export function inventedLegislators(year = new Date().getUTCFullYear()) {
  const all = MINE.map((one) => entry({ ...one, state: 'VT', district: 0, url: `https://${one.host}` }, year));
  let number = 0;
  const add = (type, state, district) => {
    number += 1;
    const last = `Sample${number}`;
    const house = type === 'rep' ? 'house' : 'senate';
    all.push(
      entry(
        {
          bioguide: `S${String(800_000 + number)}`,
          first: 'Invented',
          last,
          type,
          state,
          district,
          url: `https://www.sample${number}-example.${house}.gov`,
        },
        year,
      ),
    );
  };
  for (const [index, [, state, seats]] of [...SEATS.matchAll(/([A-Z]{2})(\d+)/g)].entries()) {
    if (state === 'VT') continue;
    if (index < 50) for (let i = 0; i < 2; i++) add('sen', state);
    const atLarge = Number(seats) === 1;
    for (let i = 1; i <= Number(seats); i++) add('rep', state, atLarge ? 0 : i);
  }
  return all;
}
