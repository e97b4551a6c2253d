import type { Office } from '../../../core/officials/office';
import { codeWords } from '../../../utils/words';

const TITLES = {
  Senator: 'senator',
  Representative: 'representative',
  Delegate: 'delegate',
  'Resident Commissioner': 'commissioner',
} as const;

/** "Senator Given Family", in the person's language. */
export function officeWords(office: Office): string {
  const title = office.title ?? (office.chamber === 'senate' ? 'Senator' : 'Representative');
  return codeWords('offices', TITLES[title], office.name);
}
