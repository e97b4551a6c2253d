import { describe, expect, it } from 'vitest';
import type { Action } from '../../../core/actions/action';
import { advance } from '../../../core/actions/advance';
import { isOfficeHost } from '../../../core/actions/office-hosts';
import {
  alreadySent,
  CLICK_LASTS,
  coversLeft,
  latestAction,
  pruneActions,
  resumeAction,
  startAction,
} from '../../../core/actions/start-action';
import type { Office } from '../../../core/officials/office';

const action = startAction('a', 'alert', ['S1', 'S2', 'H1'], 1000);
const withSent = (base: Action, bioguide: string): Action => ({
  ...base,
  deliveries: base.deliveries.map((one) => (one.bioguide === bioguide ? advance(one, { kind: 'said-sent' }, 2) : one)),
});

describe('an action', () => {
  it('starts with every delivery waiting and a click that ends', () => {
    expect(action.deliveries.map(({ bioguide, state }) => [bioguide, state])).toEqual([
      ['S1', 'waiting'],
      ['S2', 'waiting'],
      ['H1', 'waiting'],
    ]);
    expect(action.clickExpires).toBe(1000 + CLICK_LASTS);
    expect(resumeAction(action, 5000).clickExpires).toBe(5000 + CLICK_LASTS);
  });

  it('knows which offices have the letter already, for this alert alone', () => {
    const sent = withSent(action, 'S2');
    expect(alreadySent([sent], 'alert', ['S1', 'S2'])).toEqual(['S2']);
    expect(alreadySent([sent], 'other-alert', ['S1', 'S2'])).toEqual([]);
    expect(alreadySent([action], 'alert', ['S1', 'S2'])).toEqual([]);
  });

  it('is gone on with, not doubled, by a second click on the same offices', () => {
    expect(coversLeft(action, ['S1', 'H1'])).toBe(true);
    expect(coversLeft(action, ['S1', 'H9'])).toBe(false);
    expect(coversLeft(withSent(action, 'S1'), ['S1', 'H1'])).toBe(false);
  });

  it('keeps the newest when there are too many', () => {
    const many = [1, 3, 2].map((at) => startAction(`a${at}`, 'alert', ['S1'], at));
    expect(pruneActions(many, 2).map(({ id }) => id)).toEqual(['a3', 'a2']);
  });

  it('finds the latest one for an alert', () => {
    const later = startAction('b', 'alert', ['S1'], 2000);
    expect(latestAction([action, later], 'alert')?.id).toBe('b');
    expect(latestAction([action], 'nothing')).toBeUndefined();
  });
});

describe('the hosts that a click counts for', () => {
  const house: Office = {
    bioguide: 'H1',
    name: 'Ida Quill',
    last: 'Quill',
    chamber: 'house',
    state: 'WA',
    district: 3,
    url: 'https://quill.house.gov',
  };
  const senate: Office = { ...house, chamber: 'senate', url: 'https://www.quill.senate.gov' };
  const outreach = 'https://outreach.senate.gov/iqextranet/EForm.aspx?__cid=quill';
  it.each([
    [house, undefined, 'https://quill.house.gov/contact', true],
    [house, undefined, 'https://quillforms.house.gov/forms/writeyourrep/', true],
    [house, undefined, 'https://iq.quill.house.gov/x', true],
    [house, undefined, 'https://other.house.gov/contact', false],
    [house, undefined, 'https://forms.house.gov/contact', false],
    [house, undefined, 'http://quill.house.gov/contact', false],
    [house, undefined, 'https://quill.house.gov.example.org/contact', false],
    [house, undefined, 'https://notquill.house.gov/', false],
    [senate, undefined, 'https://www.quill.senate.gov/contact', true],
    [senate, undefined, 'https://quill.senate.gov/contact', true],
    [senate, undefined, outreach, false],
    [senate, outreach, outreach, true],
    // A page on the House's or Senate's own site gives no right to every member's.
    [{ ...senate, url: 'https://www.senate.gov/quill' }, undefined, 'https://www.senate.gov/quill', true],
    [{ ...senate, url: 'https://www.senate.gov/quill' }, undefined, 'https://www.marsh.senate.gov/contact', false],
    [house, 'https://house.gov/write', 'https://marsh.house.gov/contact', false],
  ])('%#', (office, opened, url, expected) => {
    expect(isOfficeHost(office, opened, url)).toBe(expected);
  });
});
