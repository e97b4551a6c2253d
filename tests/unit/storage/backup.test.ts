import { describe, expect, it } from 'vitest';
import { makeBackup, readBackup } from '../../../core/storage/backup';
import { joinActions, joinEntries, joinReceipts } from '../../../core/storage/join';

const MADE = '2026-11-25T19:00:00.000Z';

describe('a backup file', () => {
  it('reads back as it was made', () => {
    const items = { supporter: { v: 1, value: { given: 'Ruth' } } };
    expect(readBackup(makeBackup(items, MADE))).toEqual({
      ok: true,
      value: { format: 'rapid-responder-backup', version: 1, made: MADE, items },
    });
  });

  it.each([
    ['cut off', makeBackup({ a: { v: 1, value: 'b' } }, MADE).slice(0, -10), 'not-json'],
    ['empty', '', 'not-json'],
    ['a picture', '\u0089PNG\r\n\u0000', 'not-json'],
    ['another program’s', '{"format":"other","version":1}', 'not-a-backup'],
    ['a list', '[]', 'not-a-backup'],
    ['nothing', 'null', 'not-a-backup'],
    ['without items', `{"format":"rapid-responder-backup","version":1,"made":"${MADE}"}`, 'not-a-backup'],
    ['a later version’s', '{"format":"rapid-responder-backup","version":2,"made":7}', 'newer-version'],
    ['giant', ' '.repeat(12_000_001), 'too-large'],
    ['deep', '['.repeat(500_000), 'not-json'],
  ])('that is %s is refused in a word', (_, text, problem) => {
    expect(readBackup(text)).toEqual({ ok: false, error: problem });
  });
});

describe('what is imported', () => {
  it('joins what is there, and counts where both have one', () => {
    expect(joinEntries(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(joinEntries([{ id: 1, t: 'old' }, { id: 2 }] as object[], [{ id: 1, t: 'new' }])).toEqual([
      { id: 2 },
      { id: 1, t: 'new' },
    ]);
    expect(joinEntries({ a: 1, b: 1 } as object, { b: 2 })).toEqual({ a: 1, b: 2 });
    expect(joinEntries(3, 4)).toBe(4);
  });

  it('never takes a proof back', () => {
    const receipt = { id: 'r', at: 1, state: 'confirmed', text: 'mine' } as Parameters<typeof joinReceipts>[0][number];
    expect(joinReceipts([receipt], [{ ...receipt, state: 'prepared', text: 'theirs' }])).toEqual([receipt]);
    expect(joinReceipts([{ ...receipt, state: 'sent' }], [receipt])).toEqual([receipt]);
    expect(joinReceipts([receipt], [{ ...receipt, id: 's', at: 2 }]).map(({ id }) => id)).toEqual(['s', 'r']);
  });

  it('brings no tabs and no click of another browser', () => {
    const delivery = { bioguide: 'Q1', state: 'filled', at: 1, tabId: 9, filled: 1, left: 0, needs: [] } as const;
    const action = { id: 'a', alertId: 'x', started: 1, clickExpires: 9e12, deliveries: [{ ...delivery, needs: [] }] };
    const [imported] = joinActions([], [action]);
    expect(imported?.clickExpires).toBe(0);
    expect(imported?.deliveries[0]).not.toHaveProperty('tabId');
    expect(joinActions([action], [{ ...action, started: 5 }])).toEqual([action]);
  });
});
