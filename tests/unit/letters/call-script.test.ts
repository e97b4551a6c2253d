import { expect, it } from 'vitest';
import { callScript } from '../../../core/letters/call-script';
import type { Office } from '../../../core/officials/office';
import { EMPTY_SUPPORTER } from '../../../core/supporter/supporter';

const office: Office = {
  bioguide: 'Q1',
  name: 'Ida Quill',
  last: 'Quill',
  chamber: 'senate',
  state: 'WA',
  url: 'https://www.quill.senate.gov',
};
const supporter = { ...EMPTY_SUPPORTER, given: 'Ruth', family: 'Okafor', city: 'Seattle', state: 'WA', zip: '98105' };
const letter = (body: string, more: object = {}) => ({
  audience: { kind: 'congress' as const },
  subject: 's',
  body,
  ...more,
});

it('says who calls, from where, what is asked, and thanks', () => {
  const body = 'They have waited for years.\n\nI urge you to raise the prisoners by name in committee this month.';
  expect(callScript({ letter: letter(body), office, supporter })).toEqual([
    'Hello, my name is Ruth Okafor, and I live in Seattle, WA 98105. I am a constituent of Senator Quill.',
    'I urge you to raise the prisoners by name in committee this month.',
    'Please tell Senator Quill that I called. Thank you for your time.',
  ]);
});

it("takes the publisher's own script where there is one", () => {
  const said = callScript({ letter: letter('x', { callScript: 'One.\n\nTwo.' }), office, supporter });
  expect(said.slice(1, 3)).toEqual(['One.', 'Two.']);
});

it('cuts a long paragraph at the end of a sentence', () => {
  const body = `I ask you to act. ${'This sentence is long and goes on for a while with reasons. '.repeat(12)}`;
  const [, said = ''] = callScript({ letter: letter(body), office, supporter });
  expect(said.length).toBeLessThanOrEqual(322);
  expect(said).toMatch(/\.$/);
});

it('needs no letter and no address', () => {
  expect(callScript({ letter: undefined, office, supporter: { ...EMPTY_SUPPORTER, given: 'Ruth' } })).toEqual([
    'Hello, my name is Ruth. I am a constituent of Senator Quill.',
    'Please tell Senator Quill that I called. Thank you for your time.',
  ]);
});
