import { Button } from '../../components/button';
import { Icon } from '../../components/icons';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { ask } from '../../utils/messaging';
import { busy, problem } from './state';

/** No alert: said calmly, with what happens next. */
export function Nothing() {
  const words = useWords();
  return (
    <section class="card empty">
      <Icon name="envelope" size={40} />
      <h1 tabIndex={-1}>{words.t('home.none')}</h1>
      <p class="soft">{words.t('home.noneText')}</p>
      {!problem.value && <Refresh />}
    </section>
  );
}

function Refresh() {
  const words = useWords();
  const refresh = async () => {
    busy.value = 'refresh';
    await ask('refresh-alerts', {}).catch(() => false);
    busy.value = undefined;
  };
  return (
    <Button busy={busy.value === 'refresh'} onClick={() => void refresh()}>
      {words.t(busy.value === 'refresh' ? 'home.checking' : 'home.check')}
    </Button>
  );
}

/** The alerts could not be refreshed: why, and that nothing is lost. */
export function FeedNotice() {
  const words = useWords();
  if (!problem.value) return null;
  const text = navigator.onLine ? words.code('feedProblems', problem.value) : words.t('home.offline');
  return (
    <Notice tone="warn" title={words.t('home.problem')} text={text}>
      <Refresh />
    </Notice>
  );
}
