import { expect, it } from 'vitest';
import type { Alert } from '../../../core/alerts/alert';
import { editFor, withEdit } from '../../../core/letters/edit-for';

const letter = (chamber: 'senate' | 'house', body: string) => ({
  audience: { kind: 'congress' as const, chamber },
  subject: 's',
  body,
});
const senate = letter('senate', 'To senators.');
const house = letter('house', 'To the House.');
const alert: Alert = { id: 'a', publisher: 'p', title: 't', topics: [], letters: [senate, house] };

it('keeps a changed text with the letter it was typed into, and the own sentence for all', () => {
  let edits = withEdit({}, alert, senate, { body: 'Changed for senators.', ownSentence: 'My cousin.' });
  expect(editFor(edits, alert, senate)).toEqual({ body: 'Changed for senators.', ownSentence: 'My cousin.' });
  expect(editFor(edits, alert, house)).toMatchObject({ ownSentence: 'My cousin.' });
  expect(editFor(edits, alert, house)?.body).toBeUndefined();
  edits = withEdit(edits, alert, house, { body: 'Changed for the House.', ownSentence: 'My uncle.', clean: true });
  expect(editFor(edits, alert, house)).toMatchObject({ body: 'Changed for the House.', ownSentence: 'My uncle.' });
  expect(editFor(edits, alert, senate)).toMatchObject({
    body: 'Changed for senators.',
    ownSentence: 'My uncle.',
    clean: true,
  });
});

it('says nothing where nothing was changed', () => {
  expect(editFor({}, alert, senate)).toBeUndefined();
  expect(editFor({}, alert, house)).toBeUndefined();
});
