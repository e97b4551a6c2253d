import { expect, it } from 'vitest';
import {
  ASK_AFTER,
  dueToAsk,
  findReceipts,
  keepReceipt,
  markReceipt,
  type Receipt,
  receiptsAsJson,
  receiptsAsText,
  sentReceipts,
} from '../../../core/receipts/receipt';

const receipt = (id: string, change: Partial<Receipt> = {}): Receipt => ({
  id,
  actionId: 'a',
  alertId: 'alert',
  bioguide: id,
  office: 'Senator Ida Quill',
  title: 'Keep the Lighthouse',
  publisher: 'Coast Friends',
  state: 'prepared',
  at: 1000,
  subject: 'Please keep the lighthouse',
  text: 'Dear Senator Quill:\n\nKeep it lit.',
  ...change,
});

it('keeps one receipt per delivery, newest first', () => {
  const kept = keepReceipt([receipt('S1'), receipt('S2', { at: 3000 })], receipt('S1', { at: 5000, text: 'edited' }));
  expect(kept.map(({ id, at, text }) => [id, at, text])).toEqual([
    ['S1', 5000, 'edited'],
    ['S2', 3000, 'Dear Senator Quill:\n\nKeep it lit.'],
  ]);
});

it('keeps what was sent as it was sent, whatever is filled later', () => {
  const sent = [receipt('S1', { state: 'sent', text: 'as sent' })];
  expect(keepReceipt(sent, receipt('S1', { at: 9000, text: 'another' }))).toBe(sent);
  expect(markReceipt(sent, 'S1', 'sent', 9000)).toBe(sent);
  expect(markReceipt(sent, 'S9', 'sent', 9000)).toBe(sent);
});

it('shows only what was sent, and never takes proof back', () => {
  const marked = markReceipt(markReceipt([receipt('S1'), receipt('S2')], 'S1', 'confirmed', 2000), 'S1', 'sent', 3000);
  expect(sentReceipts(marked)).toEqual([receipt('S1', { state: 'confirmed', at: 2000 })]);
});

it('finds by every word, whatever the case', () => {
  const all = [receipt('S1'), receipt('S2', { office: 'Representative Abel Moss', text: 'Dear Mr. Moss' })];
  expect(findReceipts(all, 'LIGHTHOUSE quill').map(({ id }) => id)).toEqual(['S1']);
  expect(findReceipts(all, '')).toHaveLength(2);
  expect(findReceipts(all, 'harbour')).toEqual([]);
});

it('asks after three weeks, and once', () => {
  const sent = receipt('S1', { state: 'sent' });
  expect(dueToAsk([sent], 1000 + ASK_AFTER - 1)).toEqual([]);
  expect(dueToAsk([sent], 1000 + ASK_AFTER)).toEqual([sent]);
  expect(dueToAsk([{ ...sent, answered: 'asked' }, receipt('S2')], 1000 + ASK_AFTER)).toEqual([]);
});

it('writes itself as plain text', () => {
  const text = receiptsAsText([receipt('S1', { state: 'sent' })], (at) => `at ${at}`);
  expect(text).toContain(
    'Senator Ida Quill\nat 1000\nKeep the Lighthouse\n\nPlease keep the lighthouse\n\nDear Senator',
  );
});

it('writes itself as JSON that says when in every time zone', () => {
  const [one, two] = JSON.parse(
    receiptsAsJson([
      receipt('S1', { state: 'confirmed', answered: 'no' }),
      receipt('S2', { state: 'sent', answered: 'asked' }),
    ]),
  );
  expect(one).toEqual({
    office: 'Senator Ida Quill',
    bioguide: 'S1',
    sent: '1970-01-01T00:00:01.000Z',
    confirmed: true,
    answered: false,
    alert: 'Keep the Lighthouse',
    publisher: 'Coast Friends',
    subject: 'Please keep the lighthouse',
    text: 'Dear Senator Quill:\n\nKeep it lit.',
  });
  expect(two).not.toHaveProperty('answered');
  expect(receiptsAsJson([])).toBe('[]');
});
