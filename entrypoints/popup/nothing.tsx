import { Button } from '../../components/button';
import { Icon } from '../../components/icons';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { timeOf } from '../../core/alerts/current-alerts';
import { ask } from '../../utils/messaging';
import { busy, lastEnded, now, online, problem } from './state';

/** No alert: said calmly, with what happens next. */
export function Nothing() {
  const words = useWords();
  return (
    <section class="card empty">
      <Icon name="envelope" size={40} />
      <h1 tabIndex={-1}>{words.t('home.none')}</h1>
      <p class="soft">{words.t('home.noneText')}</p>
      <Ended />
      {!problem.value && <Refresh />}
    </section>
  );
}

/** The alert that was here last time is over: said, so that nobody looks for it. */
function Ended() {
  const words = useWords();
  const ended = lastEnded.value;
  const end = timeOf(ended?.expires);
  if (!ended || end === undefined || end > now.value) return null;
  return <p class="soft small">{words.t('home.ended', ended.title, words.day(end))}</p>;
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
  if (!problem.value || !online.value) return null;
  const text = words.code('feedProblems', problem.value);
  return (
    <Notice tone="warn" title={words.t('home.problem')} text={text}>
      <Refresh />
    </Notice>
  );
}
