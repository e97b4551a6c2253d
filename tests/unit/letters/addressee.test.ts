import { expect, it } from 'vitest';
import { addresseeOf } from '../../../core/letters/page/addressee';
import type { FoundLetter } from '../../../core/letters/page/found-letter';
import { isAudienceHeading, isClosing, splitSalutation } from '../../../core/letters/page/letter-lines';
import { titleAndSubject } from '../../../core/letters/page/letter-title';
import { resolveNamed } from '../../../core/letters/resolve-named';

const congress = (chamber?: string, open = false) => ({
  kind: 'known',
  audience: { kind: 'congress', ...(chamber && { chamber }) },
  open,
});

it.each([
  ['Dear Senator:', congress('senate')],
  ['Dear Senators,', congress('senate')],
  ['Dear U.S. Representative:', congress('house')],
  ['Dear Congressman / Congresswoman:', congress('house')],
  ['Dear Congressmember:', congress('house')],
  ['Dear Senator / Representative:', congress()],
  ['Dear Member of Congress,', congress()],
  ['Dear Senators and Members of Congress:', congress()],
  ['To my Representative in the House:', congress('house')],
  ['Dear [Senator Last Name]:', congress('senate')],
  ['Dear Legislator,', congress(undefined, true)],
  ['Dear Senator Marsh:', { ...congress('senate', true), named: ['Marsh'] }],
  ['Dear Senators Marsh and Quill:', { ...congress('senate', true), named: ['Marsh', 'Quill'] }],
  ['Dear Congresswoman Ana Ruiz-Vale:', { ...congress('house', true), named: ['Ana Ruiz-Vale'] }],
  ['Dear President Vale:', { kind: 'known', audience: { kind: 'executive', office: 'President Vale' }, open: false }],
  ['Dear Mr. President,', { kind: 'known', audience: { kind: 'executive', office: 'President' }, open: false }],
  [
    'Dear Secretary Lindqvist:',
    { kind: 'known', audience: { kind: 'executive', office: 'Secretary Lindqvist' }, open: false },
  ],
  ['Dear _______:', { kind: 'blank' }],
  ['Dear Sir or Madam:', { kind: 'blank' }],
  ['Dear [NAME],', { kind: 'blank' }],
  ['Dear Friend,', { kind: 'other' }],
  ['Dear Editor:', { kind: 'other' }],
  ['Dear Members,', { kind: 'other' }],
])('the salutation %s', (line, wanted) => {
  expect(addresseeOf(line, 'salutation')).toEqual(wanted);
});

it.each([
  ['Letter to U.S. Senators:', congress('senate')],
  ['Letter to U.S. Senators and Representatives urging them to act:', congress()],
  ['Letter to your U.S. Representative thanking them for cosponsoring H.R. 7755:', congress('house', true)],
  ['Letter to U.S. House Members who voted NO on H.Res.91:', congress('house', true)],
  ['Letter to members of the House Foreign Affairs Committee:', congress('house', true)],
  ['Letter to Senate leaders:', congress('senate', true)],
  [
    'Letter to the White House:',
    { kind: 'known', audience: { kind: 'executive', office: 'White House' }, open: false },
  ],
])('the heading %s', (line, wanted) => {
  expect(isAudienceHeading(line, true)).toBe(true);
  expect(addresseeOf(line, 'heading')).toEqual(wanted);
});

it.each([
  'Senate passes the ferry bill',
  'House votes on Tuesday:',
  'Letter to the editor:',
  'Letters of support have come from all over the country.',
  'I sent a letter to U.S. Senators.',
  'President Vale said:',
])('no heading of a letter: %s', (line) => {
  expect(isAudienceHeading(line, true)).toBe(false);
});

it.each([
  ['Dear Senator:', 'Dear Senator:', ''],
  [
    'Dear Senator Marsh, Senator Quill, and Representative Calloway,',
    'Dear Senator Marsh, Senator Quill, and Representative Calloway,',
    '',
  ],
  ['Dear Senator: I am writing today.', 'Dear Senator:', 'I am writing today.'],
  ['Dear Senator,\nI am writing.', 'Dear Senator,', 'I am writing.'],
  ['To the Honorable Members of the Senate:', 'To the Honorable Members of the Senate:', ''],
])('the salutation in %j', (text, salutation, rest) => {
  expect(splitSalutation(text)).toEqual({ salutation, rest });
});

it.each([
  'To find your senator, enter your ZIP code.',
  'Dear old Harold, who wrote every week, is dead. He was 91 and never tired of it.',
  'Hello and welcome',
])('no salutation: %s', (text) => {
  expect(splitSalutation(text)).toBeUndefined();
});

it.each([
  'Sincerely,',
  'Respectfully yours,',
  'Thank you,',
  'With appreciation,',
  'In solidarity,',
  'Very truly yours',
])('closes: %s', (line) => {
  expect(isClosing(line)).toBe(true);
});
it.each(['Thank you for your time.', 'I sincerely hope so.', 'Best of all, it is cheap.'])(
  'does not close: %s',
  (line) => {
    expect(isClosing(line)).toBe(false);
  },
);

it.each([
  ['ANCA Rapid Responder Letter: Stop It', 'Stop It'],
  ['Rapid Responder Letters – Stop It', 'Stop It'],
  ['FOC-WR Rapid Responder Letter - Stop It Now', 'Stop It Now'],
  ['Letter to Congress: Stop It', 'Stop It'],
  ['Action Alert: Stop It', 'Stop It'],
  ['Stop the War: A Letter of Hope', 'Stop the War: A Letter of Hope'],
  ['Post-war aid for families', 'Post-war aid for families'],
  ['Rapid Responder Letter: Stop It | Friends', 'Stop It'],
  ['Rapid Responder Letter: Stop It – Friends', 'Stop It'],
])('the subject of %s', (title, subject) => {
  expect(titleAndSubject([title], 'Friends').subject).toBe(subject);
});

const office = (bioguide: string, last: string, chamber: 'house' | 'senate', state = 'VT') => ({
  bioguide,
  name: `Ana ${last}`,
  last,
  chamber,
  state,
  url: '',
});
const letterTo = (...named: string[]): FoundLetter => ({
  title: '',
  subject: '',
  unclear: true,
  letters: [{ audience: { kind: 'congress', chamber: 'senate' }, subject: '', body: '', unclear: true, named }],
});
const TABLE = [
  office('A1', 'Márquez', 'senate'),
  office('B2', 'Quill', 'senate'),
  office('C3', 'Quill', 'house'),
  office('D4', 'Lee', 'senate'),
  office('E5', 'Lee', 'senate', 'UT'),
];

it.each([
  ['one name', ['Marquez'], ['A1']],
  ['two names', ['Márquez', 'Quill'], ['A1', 'B2']],
  ['a full name', ['Ana Quill'], ['B2']],
])('a letter to members by name: %s', (_, named, offices) => {
  const found = resolveNamed(letterTo(...named), TABLE);
  expect(found.unclear).toBe(false);
  expect(found.letters[0]?.audience).toEqual({ kind: 'congress', chamber: 'senate', offices });
});
it.each([
  ['two of that name', ['Lee']],
  ['nobody of that name', ['Moor']],
  ['one known, one not', ['Quill', 'Moor']],
])('stays unclear: %s', (_, named) => {
  expect(resolveNamed(letterTo(...named), TABLE)).toMatchObject({ unclear: true, letters: [{ unclear: true }] });
});
