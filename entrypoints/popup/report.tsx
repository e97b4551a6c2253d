import { FillReportView, type LeftLine } from '../../components/fill-report';
import { Notice } from '../../components/notice';
import { useWords, type WordKey } from '../../components/words';
import { needsPerson } from '../../core/actions/needs';
import type { LeaveStep } from '../../core/forms/plan';
import type { FillError, FillReport } from '../../utils/messaging';
import { report } from './state';

const QUIET = new Set(['hidden', 'honeypot', 'already-filled', 'captcha']);

function linesOf(filled: FillReport): { yours: LeftLine[]; left: LeftLine[] } {
  const isYours = (one: FillReport['left'][number]): boolean => needsPerson(one as unknown as LeaveStep);
  return {
    yours: [
      ...filled.left.filter(isYours),
      ...filled.undone.map((token) => ({ reason: 'undone' as const, label: token })),
    ],
    left: filled.left.filter((one) => !isYours(one) && !QUIET.has(one.reason)),
  };
}

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
