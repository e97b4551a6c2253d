import type { Alert } from '../core/alerts/alert';
import { timeOf } from '../core/alerts/current-alerts';
import { Icon } from './icons';
import { useWords } from './words';

interface AlertRowProps {
  alert: Alert;
  /** Letters of it that were sent, and of how many; undefined before the first. */
  progress: { readonly sent: number; readonly all: number } | undefined;
  onChoose: () => void;
}

/** One of several alerts; the whole line is the button. */
export function AlertRow({ alert, progress, onChoose }: AlertRowProps) {
  const words = useWords();
  const end = timeOf(alert.expires);
  const from = alert.own ? words.t('alerts.own') : alert.publisher;
  const until = end === undefined ? undefined : words.t('home.until', words.day(end));
  return (
    <li>
      <button type="button" class="whole" onClick={onChoose}>
        <span class={`emblem ${progress?.sent === progress?.all && progress ? 'good' : ''}`}>
          <Icon name={progress && progress.sent === progress.all ? 'check' : 'envelope'} />
        </span>
        <span>
          <strong>{alert.title}</strong>
          <span class="soft small">{[from, until].filter(Boolean).join(' · ')}</span>
          {progress && (
            <span class="small">{words.t('action.progress', String(progress.sent), String(progress.all))}</span>
          )}
        </span>
        <Icon name="next" />
      </button>
    </li>
  );
}
