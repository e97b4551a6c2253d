import { browser } from 'wxt/browser';
import type { AlertLetter } from '../../../core/alerts/alert';
import { fillValues } from '../../../core/forms/fill-values';
import { parseReading } from '../../../core/forms/parse-snapshot';
import { composeLetter } from '../../../core/letters/compose-letter';
import type { Office } from '../../../core/officials/office';
import { err, ok } from '../../../core/result';
import type { Supporter } from '../../../core/supporter/supporter';
import { askFrame, type Requests } from '../../../utils/messaging';
import { preferencesItem, supporterItem } from '../../../utils/storage';
import { fillFrame } from './fill-frame';
import { reportOf } from './fill-tab';

/** Stands in while the profile is empty. */
const NOBODY: Supporter = {
  honorific: 'Ms.',
  given: 'Ani',
  middle: '',
  family: 'Example',
  suffix: '',
  street: '12 Sample Street',
  street2: '',
  city: 'Glendale',
  state: 'CA',
  zip: '91203',
  zip4: '',
  email: 'ani@example.org',
  phone: '8185550123',
};
/** The practice page's office. */
const OFFICE: Office = {
  bioguide: '',
  name: 'Pat Practice',
  last: 'Practice',
  chamber: 'senate',
  state: '',
  url: '',
  title: 'Senator',
};
const LETTER: AlertLetter = {
  audience: { kind: 'congress' },
  subject: 'Please protect the right to be heard',
  body: [
    'I am writing as someone who lives in your state. This is a practice letter, so it asks for one thing only: please keep an open ear for the people you serve.',
    'A real letter from an organization that you follow would stand here, with your own sentence on top if you write one.',
  ].join('\n\n'),
};

/**
 * Fills the practice form of our own practice page with the reader, planner and writer of real pages. The person's own
 * details are used, or those of nobody while there are none. `stale-page`: that tab shows no practice form.
 */
export async function fillPractice({
  tabId,
}: Requests['fill-practice']['in']): Promise<Requests['fill-practice']['out']> {
  const [saved, { response }] = await Promise.all([supporterItem.get(), preferencesItem.get()]);
  const supporter = saved.given === '' || saved.family === '' ? NOBODY : saved;
  const start = performance.now();
  const reading = parseReading(await askFrame(tabId, 0, { to: 'frame', kind: 'read' }).catch(() => undefined));
  if (!reading?.snapshot.url.startsWith(browser.runtime.getURL('/practice.html'))) return err('stale-page');
  const request = {
    values: fillValues(supporter, composeLetter({ letter: LETTER, office: OFFICE, supporter })),
    topics: ['civil rights'],
    response,
    trustedFrame: true,
    practice: true as const,
  };
  const filled = await fillFrame(tabId, { ...reading, frameId: 0 }, request, undefined);
  return ok({ ...reportOf(filled, performance.now() - start), madeUp: supporter === NOBODY });
}
