import { AlertRow } from '../../components/alert-row';
import { BackBar } from '../../components/top-bar';
import { useWords } from '../../components/words';
import { isDone } from '../../core/actions/advance';
import { latestAction } from '../../core/actions/start-action';
import type { Alert } from '../../core/alerts/alert';
import { ask } from '../../utils/messaging';
import { actions, alerts, chosen, go } from './state';

function choose({ id }: Alert): void {
  chosen.value = id;
  go('home');
  void ask('mark-alert-read', { alertId: id }).catch(() => false);
}

/** Several alerts at once: which one first? */
export function AlertList() {
  const words = useWords();
  const progressOf = ({ id }: Alert) => {
    const started = latestAction(actions.value, id);
    return started && { sent: started.deliveries.filter(isDone).length, all: started.deliveries.length };
  };
  return (
    <section class="card">
      <h1 tabIndex={-1}>{words.n('alerts.title', alerts.value.length)}</h1>
      <ul class="lines parted">
        {alerts.value.map((alert) => (
          <AlertRow key={alert.id} alert={alert} progress={progressOf(alert)} onChoose={() => choose(alert)} />
        ))}
      </ul>
    </section>
  );
}

/** The list as a screen of its own, to change over to another alert. */
export function AlertsView() {
  const words = useWords();
  return (
    <>
      <BackBar title={words.t('alerts.all')} onBack={() => go('home')} />
      <main>
        <AlertList />
      </main>
    </>
  );
}
