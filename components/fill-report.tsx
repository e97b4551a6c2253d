import type { LeftLine } from '../core/actions/report-lines';
import type { FieldToken } from '../core/forms/tokens';
import { Icon } from './icons';
import { useWords } from './words';

/** One control that was filled: what it was taken for, by which rule, and the words on the page that the rule matched. */
export interface FilledLine {
  readonly token: FieldToken;
  readonly by: string;
  readonly matched: string;
}

interface FillReportProps {
  filled: readonly FilledLine[];
  yours: readonly LeftLine[];
  left: readonly LeftLine[];
  captcha: boolean;
}

/** What a fill did: how much was filled and why so, what is the person's to do, what was left and why. */
export function FillReportView({ filled, yours, left, captcha }: FillReportProps) {
  const words = useWords();
  const line = ({ reason, label, suggestions }: LeftLine) => (
    <li key={`${reason} ${label}`}>
      {words.code('reasons', reason, label)}
      {suggestions && suggestions.length > 0 && (
        <p class="soft small">{words.t('report.suggest', suggestions.join(' · '))}</p>
      )}
    </li>
  );
  return (
    <div class="report">
      <p class="count" role="status">
        <span class={`emblem ${filled.length > 0 ? 'good' : ''}`}>
          <Icon name={filled.length > 0 ? 'check' : 'info'} />
        </span>
        {words.n('report.filled', filled.length)}
      </p>
      {(yours.length > 0 || captcha) && (
        <>
          <h3>{words.t('report.yours')}</h3>
          <ul class="needs">
            {yours.map(line)}
            {captcha && <li>{words.t('report.captcha')}</li>}
          </ul>
        </>
      )}
      {filled.length > 0 && <p class="soft">{words.t('report.send')}</p>}
      {left.length > 0 && (
        <details>
          <summary>{words.n('report.left', left.length)}</summary>
          <ul class="plain">{left.map(line)}</ul>
        </details>
      )}
      {filled.length > 0 && (
        <details>
          <summary>{words.t('report.why')}</summary>
          <dl class="why">
            {filled.map(({ token, by, matched }) => (
              <div key={`${token} ${by} ${matched}`}>
                <dt>{words.code('tokens', token) || token}</dt>
                <dd>
                  {matched === '' ? words.t('report.byRule') : words.t('report.byWords', matched)}{' '}
                  <code class="soft small">{by}</code>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
