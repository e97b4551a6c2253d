import { OTHER_SOURCES } from './faults-other-sources.mjs';
import { BODY, feed, item, NOW } from './feeds.mjs';

const type = (contentType) => ({ 'content-type': contentType });
const days = (offset) => new Date(NOW + offset * 86_400_000).toISOString();
const ids = (alerts) => alerts.map(({ id }) => id).join(' ');

const DATES = {
  iso: '2026-03-09T12:00:00Z',
  zone: '2026-03-09T07:00:00-05:00',
  fraction: '2026-03-09T12:00:00.000Z',
  bare: '2026-03-09T12:00:00',
  space: '2026-03-09 12:00:00',
  mail: 'Mon, 09 Mar 2026 12:00:00 GMT',
  'mail-zone': 'Mon, 9 Mar 2026 07:00:00 -0500',
};

/** What can be wrong with what comes. `flaw` looks at the alerts that were taken and gives what is wrong with them, or nothing. */
export const CONTENT_FAULTS = [
  {
    name: 'log-in page with status 200',
    body: '<!doctype html><html><body><form>Log in<input type="password"></form></body></html>',
    headers: type('text/html'),
    expect: 'not-a-feed',
  },
  {
    name: 'a picture',
    body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]),
    headers: type('image/png'),
    expect: 'not-a-feed',
  },
  { name: 'the right words under a wrong type', body: feed(), headers: type('text/plain'), expect: 'taken' },
  { name: 'JSON cut off', body: feed().slice(0, -40), expect: 'not-a-feed' },
  {
    name: 'broken UTF-8',
    body: Buffer.concat([
      Buffer.from(feed().slice(0, 60)),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from(feed().slice(60)),
    ]),
    expect: 'not-a-feed',
  },
  { name: 'byte order mark before it', body: `\ufeff${feed()}`, expect: 'taken' },
  { name: 'UTF-16', body: Buffer.from(feed(), 'utf16le'), expect: 'not-a-feed' },
  { name: 'JSON nested 100,000 deep', body: '['.repeat(100_000), expect: 'not-a-feed' },
  {
    name: 'an item nested 20,000 deep',
    body: feed([{ ...item('deep'), x: 0 }]).replace('"x":0', `"x":${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    expect: 'taken',
  },
  { name: 'null', body: 'null', expect: 'not-a-feed' },
  { name: 'a list instead of a feed', body: '[{"id":1}]', expect: 'not-a-feed' },
  {
    name: 'wrong types everywhere',
    body: JSON.stringify({ version: 1.1, title: [], items: 'none' }),
    expect: 'not-a-feed',
  },
  { name: 'JSON Feed of a version to come', body: feed().replace('version/1.1', 'version/2'), expect: 'wrong-version' },
  {
    name: 'feed without any letter',
    body: feed([{ id: 'x', title: 'News', content_text: 'It rained.' }]),
    expect: 'no-letters',
  },
  {
    name: 'no items at all, which is said in its own format',
    body: feed([], { version: 9 }),
    expect: 'taken',
    flaw: (alerts) => alerts.length > 0 && 'should be empty',
  },
  { name: '100,000 empty items', body: feed(Array.from({ length: 100_000 }, () => ({}))), expect: 'no-letters' },
  {
    name: '200 good items: the first hundred count',
    body: feed(Array.from({ length: 200 }, (_, at) => item(`n${at}`))),
    expect: 'taken',
    flaw: (alerts) => alerts.length !== 100 && `${alerts.length} taken`,
  },
  {
    name: 'two items with one id: the first counts',
    body: feed([item('same', { subject: 'First' }), item('same', { subject: 'Second' })]),
    expect: 'taken',
    flaw: (alerts) => (alerts.length !== 1 || alerts[0].letters[0].subject !== 'First') && 'not the first alone',
  },
  {
    name: 'keys called __proto__ and constructor',
    body: feed()
      .replace(
        '"title":"Ferry Friends"',
        '"title":"Ferry Friends","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
      )
      .replace('"subject"', '"__proto__":{"body":"x"},"subject"'),
    expect: 'taken',
    flaw: (alerts) => (({}).polluted !== undefined || alerts[0].letters[0].body !== BODY) && 'polluted',
  },
  {
    name: 'dates in every style',
    body: feed(Object.entries(DATES).map(([id, date]) => item(id, {}, { date_published: date }))),
    expect: 'taken',
    flaw: (alerts) =>
      alerts
        .filter(({ published }) => published !== '2026-03-09T12:00:00.000Z')
        .map(({ id }) => id)
        .join(' '),
  },
  {
    name: 'dates that are none: the alert has no date',
    body: feed([
      item('bad', {}, { date_published: 'last Tuesday' }),
      item('year', {}, { date_published: '99999-01-01T00:00:00Z' }),
    ]),
    expect: 'taken',
    flaw: (alerts) => alerts.some(({ published }) => published !== undefined) && 'dated',
  },
  {
    name: 'an end that is no date: the alert is left out',
    body: feed([item('endless', { expires: 'never' }), item('good')]),
    expect: 'taken',
    flaw: (alerts) => ids(alerts) !== 'good' && ids(alerts),
  },
  {
    name: 'published in the future: not shown yet',
    body: feed([item('future', {}, { date_published: days(2) })]),
    expect: 'taken',
    current: 0,
  },
  { name: 'over already: not shown', body: feed([item('over', { expires: days(-1) })]), expect: 'taken', current: 0 },
  {
    name: 'a day as the end lasts until it is over in Hawaii',
    body: feed([item('day', { expires: '2026-03-09' })]),
    expect: 'taken',
    flaw: (alerts) => alerts[0].expires !== '2026-03-10T09:59:59.000Z' && alerts[0].expires,
    current: 0,
  },
  {
    name: 'markup and scripts in the letter: words only, links as text',
    body: feed([
      item('markup', {
        body: '<p>I ask you <script>alert(1)</script>to <a href="javascript:alert(1)" onclick="x()">act</a> now.</p><img src=x onerror=alert(1)><p>See https://ferry.example/a</p>',
      }),
    ]),
    expect: 'taken',
    flaw: (alerts) =>
      alerts[0].letters[0].body !== 'I ask you to act now.\n\nSee https://ferry.example/a' && alerts[0].letters[0].body,
  },
  {
    name: 'invisible and turning characters: left out',
    body: feed([item('bidi', {}, { title: 'Keep\u202e the\u0000 ferry\u200b' })]),
    expect: 'taken',
    flaw: (alerts) => alerts[0].title !== 'Keep the ferry' && alerts[0].title,
  },
  {
    name: 'a letter of 30,000 characters',
    body: feed([item('long', { body: `${BODY} `.repeat(250) })]),
    expect: 'no-letters',
  },
  {
    name: 'a link that is no https address: left out',
    body: feed([item('link', {}, { url: 'javascript:alert(1)' })]),
    expect: 'taken',
    flaw: (alerts) => alerts[0].url,
  },
  ...OTHER_SOURCES,
];
