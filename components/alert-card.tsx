import type { Alert } from '../core/alerts/alert';
import { timeOf } from '../core/alerts/current-alerts';
import { useWords } from './words';

/** What is asked, by whom, until when. */
export function AlertCard({ alert, now }: { alert: Alert; now: number }) {
  const words = useWords();
  const end = timeOf(alert.expires);
  const from = alert.publisher === '' ? words.t('alerts.own') : words.t('home.by', alert.publisher);
  return (
    <article class="alert">
      <p class="soft small">
        {from}
        {end !== undefined && end > now && <span class="nowrap"> · {words.t('home.until', words.day(end))}</span>}
      </p>
      <h1 tabIndex={-1}>{alert.title}</h1>
      {alert.summary && <p class="summary">{alert.summary}</p>}
    </article>
  );
}
