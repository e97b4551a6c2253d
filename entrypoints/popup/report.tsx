import { FillReportView } from '../../components/fill-report';
import { Notice } from '../../components/notice';
import { useWords, type WordKey } from '../../components/words';
import { linesOf } from '../../core/actions/report-lines';
import type { FillError } from '../../utils/messaging';
import { report } from './state';

const FAULTS: Partial<Record<FillError, WordKey>> = {
  'stale-page': 'page.stale',
  'no-profile': 'page.noProfile',
  'no-access': 'page.noAccess',
};

/** What the last fill of the page in front did, or why there was none. */
export function Report() {
  const words = useWords();
  const filled = report.value;
  if (filled === undefined) return null;
  if (typeof filled === 'string') return <Notice tone="bad" text={words.t(FAULTS[filled] ?? 'page.failed')} live />;
  return <FillReportView filled={filled.filled} captcha={filled.captcha} {...linesOf(filled)} />;
}
