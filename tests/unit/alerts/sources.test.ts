import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../core/alerts/alert';
import { currentAlerts, LASTS } from '../../../core/alerts/current-alerts';
import { applyFetch, EMPTY_FEED, isDue, PERIOD, periodWith, retryAfter } from '../../../core/alerts/next-fetch';
import { alertsToTell, isQuiet } from '../../../core/alerts/notices';
import { addOwnAlert, ownAlert } from '../../../core/alerts/own-alert';
import { readDate } from '../../../core/alerts/read-date';
import { candidatesIn } from '../../../core/alerts/sources/discover';
import { letterAddresses } from '../../../core/alerts/sources/parse-wordpress';
import { letterFor } from '../../../core/letters/letter-for';
import { originsFor, siteAddress } from '../../../utils/origins';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const DAY = 86_400_000;
const alert = (id: string, more: Partial<Alert> = {}): Alert => ({
  id,
  publisher: 'P',
  title: id,
  topics: [],
  published: new Date(NOW - DAY).toISOString(),
  letters: [{ audience: { kind: 'congress' }, subject: 's', body: 'b' }],
  ...more,
});
const office = (bioguide: string, chamber: 'senate' | 'house', state = 'VT') => ({
  bioguide,
  name: 'A B',
  last: 'B',
  chamber,
  state,
  url: '',
});

describe('the letter for an office', () => {
  const to = (audience: Alert['letters'][number]['audience'], subject: string) => ({ audience, subject, body: 'b' });
  const all = alert('x', {
    letters: [
      to({ kind: 'executive', office: 'White House' }, 'white-house'),
      to({ kind: 'congress' }, 'all'),
      to({ kind: 'congress', chamber: 'senate' }, 'senate'),
      to({ kind: 'congress', chamber: 'senate', states: ['CA'] }, 'california'),
      to({ kind: 'congress', offices: ['A000001'] }, 'one'),
    ],
  });
  it.each([
    ['by chamber', office('S1', 'senate'), 'senate'],
    ['for everybody', office('H1', 'house'), 'all'],
    ['by state', office('S2', 'senate', 'CA'), 'california'],
    ['by name', office('A000001', 'senate', 'CA'), 'one'],
  ])('%s', (_, one, subject) => {
    expect(letterFor(all, one)?.subject).toBe(subject);
  });
  it('none: another chamber, an exception, only the White House', () => {
    expect(
      letterFor(alert('x', { letters: [to({ kind: 'congress', chamber: 'senate' }, 's')] }), office('H1', 'house')),
    ).toBeUndefined();
    expect(
      letterFor(alert('x', { letters: [to({ kind: 'congress', except: ['H1'] }, 's')] }), office('H1', 'house')),
    ).toBeUndefined();
    expect(
      letterFor(alert('x', { letters: [to({ kind: 'executive', office: 'W' }, 's')] }), office('H1', 'house')),
    ).toBeUndefined();
  });
});

describe('when', () => {
  it('backs off from five minutes to a day, never more', () => {
    expect([1, 2, 3, 4].map((failures) => retryAfter(failures, 0.5) / 60_000)).toEqual([5, 10, 20, 40]);
    for (const random of [0, 0.5, 0.999]) expect(retryAfter(40, random)).toBeLessThanOrEqual(DAY);
    expect(retryAfter(40, 0.999)).toBe(DAY);
  });
  it('spreads regular looks over three hours', () => {
    expect(periodWith(0)).toBe(0.75 * PERIOD);
    expect(periodWith(1)).toBe(1.25 * PERIOD);
  });
  it('after sleep a feed is due once, and a clock that ran wild does not stop it', () => {
    const asleep = { ...EMPTY_FEED, nextTry: NOW - 5 * DAY };
    expect(isDue(asleep, NOW)).toBe(true);
    expect(isDue(applyFetch(asleep, { kind: 'unchanged' }, NOW, 0.5), NOW)).toBe(false);
    expect(isDue({ ...EMPTY_FEED, nextTry: NOW + 400 * DAY }, NOW)).toBe(true);
  });
  it('without an end an alert lasts sixty days; the supporter’s own stay', () => {
    const old = alert('old', { published: new Date(NOW - LASTS).toISOString() });
    const feeds = { f: { ...EMPTY_FEED, alerts: [old, alert('new')] } };
    expect(currentAlerts(feeds, NOW).map(({ id }) => id)).toEqual(['new']);
    expect(currentAlerts({}, NOW, [{ ...old, own: true }])).toHaveLength(1);
  });
  it('tells of an alert once, at most three at a time, and not in quiet hours', () => {
    const feeds = { f: { ...EMPTY_FEED, alerts: ['a', 'b', 'c', 'd', 'e'].map((id) => alert(id)) } };
    expect(alertsToTell(feeds, ['a'], ['b'], NOW)).toHaveLength(3);
    expect(alertsToTell(feeds, ['a', 'c'], ['b', 'd', 'e'], NOW)).toEqual([]);
    expect([22 * 60, 3 * 60, 12 * 60].map((minute) => isQuiet(minute, 21 * 60, 8 * 60))).toEqual([true, true, false]);
    expect([9 * 60, 13 * 60].map((minute) => isQuiet(minute, 8 * 60, 12 * 60))).toEqual([true, false]);
    expect(isQuiet(0, 600, 600)).toBe(false);
  });
});

it.each([
  ['2026-03-09T07:00:00-05:00', false, '2026-03-09T12:00:00.000Z'],
  ['2026-03-09', false, '2026-03-09T00:00:00.000Z'],
  ['2026-03-09', true, '2026-03-10T09:59:59.000Z'],
  ['March 9, 2026', true, '2026-03-10T09:59:59.000Z'],
  ['Mon, 09 Mar 2026 12:00:00 +0000', false, '2026-03-09T12:00:00.000Z'],
  ['2026-02-31T99:00:00Z', false, undefined],
  ['1', false, undefined],
  ['soon', false, undefined],
  ['', false, undefined],
])('the date %j', (text, end, wanted) => {
  expect(readDate(text, end)).toBe(wanted);
});

it('finds feeds in the order: JSON Feed, WordPress, RSS; and none of another site', () => {
  const html = `<title>News – Friends</title><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/5"><link rel="alternate" type="application/feed+json" href="https://other.example/f"><link rel="alternate" type="application/feed+json" href="/alerts.json">`;
  const resolve = (address: string) =>
    address.startsWith('https://other') ? undefined : `https://a.example${address.replace('https://a.example', '')}`;
  const header = '<https://a.example/wp-json/>; rel="https://api.w.org/", <https://a.example/?p=1>; rel=shortlink';
  expect(candidatesIn(html, header, resolve)).toEqual({
    name: 'Friends',
    candidates: [
      { source: 'json-feed', url: 'https://a.example/alerts.json' },
      { source: 'wordpress', url: 'https://a.example/wp-json/' },
      { source: 'rss', url: 'https://a.example/feed' },
    ],
  });
});

it('asks WordPress for types that sound like letters first, with and without pretty links', () => {
  const types = {
    post: { rest_base: 'posts' },
    rapid_letter: { name: 'Rapid Letters', rest_base: 'rapid' },
    evil: { name: 'letter', rest_base: '../x' },
  };
  const [first = '', second = ''] = letterAddresses('https://a.example/wp-json/', types);
  expect(first).toMatch(/^https:\/\/a\.example\/wp-json\/wp\/v2\/rapid\?per_page=10&/);
  expect(second).toMatch(/\/wp\/v2\/pages\?.*search=rapid%20responder%20letter/);
  expect(letterAddresses('https://a.example/?rest_route=/', {})[0]).toMatch(
    /^https:\/\/a\.example\/\?rest_route=\/wp\/v2\/pages&per_page=10/,
  );
});

it.each([
  ['anca.org', 'https://anca.org/', ['https://anca.org/*', 'https://www.anca.org/*']],
  [
    'http://www.canal.example/letters#x',
    'https://www.canal.example/letters',
    ['https://www.canal.example/*', 'https://canal.example/*'],
  ],
  ['act.canal.example', 'https://act.canal.example/', ['https://act.canal.example/*']],
  ['javascript:alert(1)', undefined, []],
  ['https://user:pass@canal.example', undefined, []],
  ['two words.example', undefined, []],
  ['localhost', undefined, []],
])('the address %s', (typed, site, origins) => {
  expect(siteAddress(typed)).toBe(site);
  expect(originsFor(typed)).toEqual(origins);
});

it('keeps an own letter, and one from the same page in its place', () => {
  const letter = { title: 'T', subject: 'S', letters: alert('x').letters, url: 'https://a.example/l' };
  const first = addOwnAlert([], ownAlert('own:1', letter, NOW));
  const again = addOwnAlert(first.alerts, ownAlert('own:2', { ...letter, subject: 'New' }, NOW + 1));
  expect(again).toMatchObject({ id: 'own:1', alerts: [{ id: 'own:1', own: true, url: 'https://a.example/l' }] });
  expect(addOwnAlert(again.alerts, ownAlert('own:3', { ...letter, url: undefined }, NOW)).alerts).toHaveLength(2);
});
