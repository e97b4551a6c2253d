import { expect, it } from 'vitest';
import type { Delivery } from '../../../core/actions/action';
import { openLetters, tabBadge } from '../../../core/actions/badge';
import { startAction } from '../../../core/actions/start-action';

const action = startAction('a', 'alert', ['S1', 'S2', 'H1'], 0);
const delivery = (state: Delivery['state'], needs: Delivery['needs'] = []): Delivery => ({
  bioguide: 'S1',
  state,
  at: 0,
  filled: 0,
  left: 0,
  needs,
});

it('counts the letters that are not sent yet, for some days', () => {
  expect(openLetters([action], 1000)).toBe(3);
  const one = { ...action, deliveries: [delivery('sent'), delivery('confirmed'), delivery('failed')] };
  expect(openLetters([one], 1000)).toBe(1);
  expect(openLetters([one], 30 * 24 * 3_600_000)).toBe(0);
  expect(openLetters([], 0)).toBe(0);
});

it('says over each tab how its letter stands', () => {
  const captcha = { reason: 'captcha', label: '' };
  expect(
    (['opened', 'gate', 'filled', 'confirmed', 'failed'] as const).map((state) => tabBadge(delivery(state)).text),
  ).toEqual(['\u2026', '\u2192', '\u2713', '\u2713', '\u00d7']);
  expect(tabBadge(delivery('needs-you', [captcha, captcha]))).toEqual({ text: '2', tone: 'you' });
});
