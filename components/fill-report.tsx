import type { LeaveReason } from '../core/forms/plan';
import { Icon } from './icons';
import { useWords } from './words';

/** One control that was left, as the report tells it. */
export interface LeftLine {
  readonly reason: LeaveReason | 'undone';
  readonly label: string;
  readonly suggestions?: readonly string[] | undefined;
}

interface FillReportProps {
  filled: number;
  yours: readonly LeftLine[];
  left: readonly LeftLine[];
  captcha: boolean;
}

/** What a fill did: how much was filled, what is the person's to do, what was left and why. */
export function FillReportView({ filled, yours, left, captcha }: FillReportProps) {
  const words = useWords();
  const line = ({ reason, label, suggestions }: LeftLine) => (
    <li key={`${reason} ${label}`}>
      {words.code('reasons', reason, label)}
      {suggestions && suggestions.length > 0 && (
        <span class="soft small"> {words.t('report.suggest', suggestions.join(', '))}</span>
      )}
    </li>
  );
  return (
    <div class="report" role="status">
      <p class="count">
        <Icon name={filled > 0 ? 'check' : 'info'} /> {words.n('report.filled', filled)}
      </p>
      {(yours.length > 0 || captcha) && (
        <>
          <h2 class="minor">{words.t('report.yours')}</h2>
          <ul class="yours">
            {yours.map(line)}
            {captcha && <li>{words.t('report.captcha')}</li>}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <details>
          <summary>{words.n('report.left', left.length)}</summary>
          <ul class="small">{left.map(line)}</ul>
        </details>
      )}
      {filled > 0 && <p class="soft small">{words.t('report.send')}</p>}
    </div>
  );
}
