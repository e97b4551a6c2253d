import { browser } from 'wxt/browser';
import { Button } from '../../components/button';
import { useWords } from '../../components/words';
import { canReadPage, takePageLetter } from './page-letter';
import { alert, alerts, busy, go } from './state';

/** What else can be done from here: another alert, the page's own letter, a letter of one's own. */
export function Elsewhere() {
  const words = useWords();
  const more = alert.value ? alerts.value.length - 1 : 0;
  return (
    <nav class="elsewhere" aria-label={words.t('home.elsewhere')}>
      {more > 0 && (
        <Button kind="quiet" icon="list" onClick={() => go('alerts')}>
          {words.n('home.more', more)}
        </Button>
      )}
      {canReadPage() && (
        <Button kind="quiet" icon="page" busy={busy.value === 'read'} onClick={() => void takePageLetter()}>
          {words.t('own.usePage')}
        </Button>
      )}
      <Button kind="quiet" icon="plus" onClick={() => go('own')}>
        {words.t('own.paste')}
      </Button>
      <Button kind="quiet" icon="settings" onClick={() => void browser.runtime.openOptionsPage()}>
        {words.t('home.options')}
      </Button>
    </nav>
  );
}
