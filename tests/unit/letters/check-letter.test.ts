import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../../core/letters/check-letter';
import { type Composing, composeLetter } from '../../../core/letters/compose-letter';
import type { LetterEdit } from '../../../core/letters/letter';
import { messageOf } from '../../../core/letters/letter';
import { EMPTY_SUPPORTER } from '../../../core/supporter/supporter';

const BODY = [
  'The "light" has been dark since March.',
  'It was built in 1871. '.repeat(30).trim(),
  'I ask you to fund it.',
];
const composing = (edit?: LetterEdit): Composing => ({
  letter: { audience: { kind: 'congress' }, subject: 'The "light"', body: BODY.join('\n\n') },
  office: {
    bioguide: 'D000001',
    name: 'Ada Dale',
    last: 'Dale',
    chamber: 'senate',
    state: 'WA',
    url: 'https://www.dale.senate.gov',
  },
  supporter: { ...EMPTY_SUPPORTER, given: 'Ruth', family: 'Okafor', city: 'Seattle', state: 'WA', zip: '98105' },
  ...(edit && { edit }),
});
const text = (edit?: LetterEdit): string => messageOf(composeLetter(composing(edit)));

describe('checkLetter', () => {
  it('offers the shorter version before it is used', () => {
    const check = checkLetter('a', composing(), 300);
    expect(check).toMatchObject({ limit: 300, fits: false, usesShort: false, length: text().length });
    expect(check.short?.dropped).toEqual([BODY[1]]);
    expect(check.short?.text).toContain('I ask you to fund it.');
    expect(text()).toContain(BODY[1]);
  });

  it('says that it fits once the supporter chose it for this office, and for this office alone', () => {
    const edit = { short: { D000001: 300 } };
    expect(checkLetter('a', composing(edit), 300)).toMatchObject({ fits: true, usesShort: true });
    expect(text(edit)).toBe(checkLetter('a', composing(), 300).short?.text);
    expect(text({ short: { X000001: 300 } })).toBe(text());
  });

  it('is asked anew when the form takes less than it did', () => {
    expect(checkLetter('a', composing({ short: { D000001: 300 } }), 120)).toMatchObject({ fits: false, limit: 120 });
  });

  it('says by how much even the shortest is too long', () => {
    const check = checkLetter('a', composing(), 50);
    expect(check.over).toBeGreaterThan(0);
    expect(check.short).toBeUndefined();
  });

  it('warns of what filters refuse and shows the clean version, which is used when chosen', () => {
    const check = checkLetter('a', composing(), undefined);
    expect(check.refused).toMatchObject([{ kind: 'quote', count: 4 }]);
    expect(check.fits).toBe(true);
    const clean = { clean: true } as const;
    expect(text(clean)).toBe(check.clean);
    expect(composeLetter(composing(clean)).subject).toBe("The 'light'");
    expect(checkLetter('a', composing(clean), undefined)).toMatchObject({ refused: [], usesClean: true });
  });
});
