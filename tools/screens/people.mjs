/** Invented people, offices, alerts and letters for pictures and checks of the screens. */
export const SUPPORTER = {
  honorific: 'Ms.',
  given: 'Ruth',
  middle: '',
  family: 'Okafor',
  suffix: '',
  street: '214 Linden Street',
  street2: 'Apt 4B',
  city: 'Seattle',
  state: 'WA',
  zip: '98105',
  zip4: '4321',
  email: 'ruth.okafor@example.org',
  phone: '2025550143',
};

const office = (bioguide, name, last, more) => ({
  bioguide,
  name,
  last,
  state: 'WA',
  url: `https://www.${last.toLowerCase()}.senate.gov`,
  phone: '202-555-0101',
  ...more,
});
export const OFFICES = [
  office('Q1', 'Ida Quill', 'Quill', { chamber: 'senate', title: 'Senator' }),
  office('Q2', 'Tomas Calloway', 'Calloway', { chamber: 'senate', title: 'Senator', phone: '202-555-0102' }),
  office('Q3', 'Abel Moss', 'Moss', {
    chamber: 'house',
    district: 7,
    title: 'Representative',
    phone: '202-555-0103',
    url: 'https://moss.house.gov',
  }),
  office('Q4', 'Lena Park', 'Park', { chamber: 'house', district: 9, title: 'Representative' }),
];

export const ALERT = {
  id: 'a',
  publisher: 'Hillside Human Rights Committee',
  title: 'Ask Congress to bring the prisoners home',
  summary:
    'Twenty-three people are still held without a trial. A short letter from you helps to keep their names on the table.',
  topics: ['human rights'],
  published: '2020-01-01T00:00:00Z',
  expires: '2099-12-20T00:00:00Z',
  letters: [
    {
      audience: { kind: 'congress' },
      subject: 'Please speak up for the prisoners',
      body: [
        'I am writing to ask you to raise the case of the twenty-three people who are still held without a trial.',
        'Their families have not heard from them since the spring. Please ask the Secretary of State for a report, and name them in public.',
      ].join('\n\n'),
    },
  ],
};
const SECOND = {
  ...ALERT,
  id: 'b',
  title: 'Keep the river clean',
  publisher: 'River Friends',
  summary: 'The House votes next week.',
};

export const delivery = (bioguide, state, more = {}) => ({
  bioguide,
  state,
  at: 1,
  filled: 11,
  left: 0,
  needs: [],
  ...more,
});

const DAY = 24 * 3_600_000;
const receipt = (at, number, bioguide, officeName, more = {}) => ({
  id: `${number} ${bioguide}`,
  actionId: `x${number}`,
  alertId: 'a',
  bioguide,
  office: officeName,
  chamber: bioguide === 'Q3' ? 'house' : 'senate',
  title: ALERT.title,
  publisher: ALERT.publisher,
  state: 'confirmed',
  at,
  subject: ALERT.letters[0].subject,
  text: `Dear ${officeName}:\n\n${ALERT.letters[0].body}\n\nSincerely,\nRuth Okafor\nSeattle, WA 98105`,
  ...more,
});
/** Letters of the last months, newest first, as of `now` in epoch milliseconds. */
export const receiptsAt = (now) => [
  receipt(now - 2 * DAY, 1, 'Q1', 'Senator Ida Quill'),
  receipt(now - 2 * DAY, 1, 'Q2', 'Senator Tomas Calloway', { state: 'sent' }),
  receipt(now - 26 * DAY, 2, 'Q3', 'Representative Abel Moss'),
  receipt(now - 40 * DAY, 3, 'Q1', 'Senator Ida Quill', { answered: 'yes', title: SECOND.title }),
  receipt(now - 96 * DAY, 4, 'Q2', 'Senator Tomas Calloway', { answered: 'no', title: SECOND.title }),
  receipt(now - 96 * DAY, 4, 'Q3', 'Representative Abel Moss', { answered: 'asked', title: SECOND.title }),
  receipt(now - 190 * DAY, 5, 'Q1', 'Senator Ida Quill', { answered: 'yes', title: SECOND.title }),
];

export const KEY = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
const PUBLISHERS = [
  {
    id: 'demo',
    name: ALERT.publisher,
    site: 'https://hillside.example.org/',
    feed: 'https://hillside.example.org/feed.json',
    source: 'json-feed',
    key: KEY,
  },
  { id: 'river', name: 'River Friends', site: 'https://river.example.org/' },
];

/** Stored items, each step on top of the one before. */
export const BASE = {
  'local:consent': Date.UTC(2026, 10, 2, 12),
  'local:offices': { congress: 999, asOf: '2099-01-01', offices: OFFICES },
  'local:subscriptions': PUBLISHERS,
  'local:feeds': {
    demo: { failures: 0, reached: Date.UTC(2026, 10, 24, 9, 30), nextTry: 32503680000000, alerts: [ALERT] },
    river: { failures: 3, problem: 'no-permission', nextTry: 32503680000000, alerts: [] },
  },
};
export const KNOWN = { ...BASE, 'local:supporter': SUPPORTER };
export const CHOSEN = {
  ...KNOWN,
  'local:my-offices': ['Q1', 'Q2', 'Q3'],
  'local:offices-confirmed': 119,
  'local:my-district': { state: 'WA', number: 7, zip: SUPPORTER.zip, congress: 119 },
};
export const QUIET = { ...KNOWN, 'local:feeds': { demo: { failures: 0, nextTry: 32503680000000, alerts: [] } } };
export const TROUBLED = {
  ...KNOWN,
  'local:feeds': { demo: { failures: 2, problem: 'timeout', nextTry: 32503680000000, alerts: [] } },
};
export const TWO_ALERTS = {
  ...CHOSEN,
  'local:feeds': { demo: { failures: 0, nextTry: 32503680000000, alerts: [ALERT, SECOND] } },
};
const action = (deliveries) => [{ id: 'x', alertId: 'a', started: 1, clickExpires: 2, deliveries }];
export const UNDER_WAY = {
  ...CHOSEN,
  'session:alive': true,
  'local:actions': action([
    delivery('Q1', 'confirmed'),
    delivery('Q2', 'needs-you', {
      needs: [
        { reason: 'topic-unsure', label: 'Topic' },
        { reason: 'captcha', label: '' },
      ],
    }),
    delivery('Q3', 'failed', { failure: 'not-found' }),
  ]),
};
export const DONE = {
  ...CHOSEN,
  'session:alive': true,
  'local:actions': action([delivery('Q1', 'confirmed'), delivery('Q2', 'sent'), delivery('Q3', 'confirmed')]),
};

/** A letter that the supporter has changed, with signs that filters refuse. */
export const CHANGED = {
  ...CHOSEN,
  'local:letter-edits': {
    a: {
      ownSentence: 'My cousin is among them.',
      body: `${ALERT.letters[0].body.replace('Please ask', 'I beg you to ask')}\n\nSee "The list" at https://hillside.example.org/list`,
    },
  },
};
const LONG = {
  ...ALERT,
  letters: [
    {
      ...ALERT.letters[0],
      body: `${ALERT.letters[0].body}\n\nMany of them are old, and the winter in that place is long and hard.\n\nI remember each of their names.`,
    },
  ],
};
export const SHORT = {
  ...CHOSEN,
  'local:feeds': { demo: { failures: 0, nextTry: 32503680000000, alerts: [LONG] } },
  'local:message-limits': { Q1: 340 },
};
export const OWN_DRAFT = {
  text: 'Dear Senator:\n\nPlease keep the clinics in our county open. I ask you to vote for the bill.\n\nSincerely,',
  title: '',
  topics: 'health care',
};
export const ENDED = {
  ...CHOSEN,
  'local:feeds': {
    demo: { failures: 0, nextTry: 32503680000000, alerts: [{ ...ALERT, expires: '2026-01-02T00:00:00Z' }] },
  },
};
/** What was chosen in the Congress before: the person confirms it or chooses anew. */
export const NEW_CONGRESS = {
  ...CHOSEN,
  'local:offices-confirmed': 118,
  'local:my-district': { state: 'WA', number: 7, zip: SUPPORTER.zip, congress: 118 },
};
export const BROKEN = {
  ...CHOSEN,
  'local:storage-troubles': [{ key: 'local:receipts', kind: 'broken', parts: 2, at: 1 }],
};
