import type { Office } from '../../../core/officials/office';
import type { Words } from '../../../core/words/words';

const TITLES = {
  Senator: 'senator',
  Representative: 'representative',
  Delegate: 'delegate',
  'Resident Commissioner': 'commissioner',
} as const;

/** "Senator Given Family", in the person's language. */
export function officeWords(words: Words, office: Office): string {
  const title = office.title ?? (office.chamber === 'senate' ? 'Senator' : 'Representative');
  return words.code('offices', TITLES[title], office.name);
}
