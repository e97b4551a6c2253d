import type { Alert } from '../core/alerts/alert';
import { timeOf } from '../core/alerts/current-alerts';
import { Icon } from './icons';
import { useWords } from './words';

/** What is asked, by whom, until when. */
export function AlertCard({ alert, now }: { alert: Alert; now: number }) {
  const words = useWords();
  const end = timeOf(alert.expires);
  return (
    <article class="alert">
      <p class="soft small">{words.t('home.by', alert.publisher)}</p>
      <h1 tabIndex={-1}>{alert.title}</h1>
      {alert.summary && <p>{alert.summary}</p>}
      {end !== undefined && end > now && (
        <p class="soft small until">
          <Icon name="calendar" size={16} />
          {words.t('home.until', words.day(end))}
        </p>
      )}
    </article>
  );
}
