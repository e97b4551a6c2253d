import type { Alert } from '../core/alerts/alert';
import { useWords } from './words';

/** What is asked, by whom, until when. */
export function AlertCard({ alert, now }: { alert: Alert; now: number }) {
  const words = useWords();
  const end = alert.expires === undefined ? undefined : Date.parse(alert.expires);
  return (
    <article class="alert">
      <p class="soft small">{words.t('home.by', alert.publisher)}</p>
      <h1>{alert.title}</h1>
      {alert.summary && <p class="summary">{alert.summary}</p>}
      {end !== undefined && end > now && <p class="soft small">{words.t('home.until', words.day(end))}</p>}
    </article>
  );
}
