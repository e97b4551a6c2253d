import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button';
import { FillReportView } from '../../components/fill-report';
import { Notice } from '../../components/notice';
import { TopBar } from '../../components/top-bar';
import { type Words, WordsContext } from '../../components/words';
import { linesOf } from '../../core/actions/report-lines';
import { ask, type FillReport } from '../../utils/messaging';
import { OfficeForm } from './office-form';

type State =
  | { readonly kind: 'empty' | 'busy' | 'failed' }
  | { readonly kind: 'filled'; readonly report: FillReport & { readonly madeUp: boolean } };

/** A form to try it out on: filled by the same code as an office's page, and leading nowhere. */
export function App({ words }: { words: Words }) {
  const [state, setState] = useState<State>({ kind: 'empty' });
  const [pressed, setPressed] = useState(false);
  const [round, setRound] = useState(0);
  const fill = async () => {
    setState({ kind: 'busy' });
    const tab = await browser.tabs.getCurrent();
    const filled = await ask('fill-practice', { tabId: tab?.id ?? -1 }).catch(() => undefined);
    setState(filled?.ok ? { kind: 'filled', report: filled.value } : { kind: 'failed' });
  };
  const clear = () => {
    setRound(round + 1);
    setPressed(false);
    setState({ kind: 'empty' });
  };
  return (
    <WordsContext.Provider value={words}>
      <TopBar />
      <div class="page practice">
        <aside class="card guide" aria-label={words.t('practice.guide')}>
          <h1>{words.t('practice.title')}</h1>
          <p>{words.t('practice.lead')}</p>
          {state.kind !== 'filled' && (
            <Button kind="primary" id="fill" busy={state.kind === 'busy'} onClick={() => void fill()}>
              {words.t(state.kind === 'busy' ? 'page.filling' : 'page.fill')}
            </Button>
          )}
          <div role="status">{state.kind === 'failed' && <Notice tone="bad" text={words.t('page.failed')} />}</div>
          {state.kind === 'filled' && (
            <>
              <FillReportView filled={state.report.filled} captcha={state.report.captcha} {...linesOf(state.report)} />
              <p class="soft">{words.t(state.report.madeUp ? 'practice.madeUp' : 'practice.yours')}</p>
              <p>{words.t('practice.send')}</p>
              <div class="row-of">
                <Button onClick={clear}>{words.t('practice.clear')}</Button>
              </div>
            </>
          )}
          <p>
            <a href="/welcome.html">{words.t('practice.back')}</a>
          </p>
        </aside>
        <main>
          <OfficeForm key={round} onSend={() => setPressed(true)} />
          <div role="status">{pressed && <Notice tone="good" text={words.t('practice.pressed')} />}</div>
        </main>
      </div>
    </WordsContext.Provider>
  );
}
