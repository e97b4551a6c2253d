import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AlertCard } from '../../components/alert-card';
import { Notice } from '../../components/notice';
import { DeliveryList, OfficeList } from '../../components/office-list';
import { OfficialsNotice, RepresentativePicker } from '../../components/representative-picker';
import { useWords } from '../../components/words';
import type { Delivery } from '../../core/actions/action';
import { isDone } from '../../core/actions/advance';
import { letterFor } from '../../core/letters/letter-for';
import { ask } from '../../utils/messaging';
import { PageCard } from './page-card';
import { action, alert, busy, findOffices, now, officials, problem, view } from './state';

/** What is asked of me, who gets it, what will they read, one button. */
export function Home() {
  return (
    <main>
      <PageCard />
      {alert.value ? <Current /> : <Nothing />}
      {problem.value && <ProblemNotice />}
    </main>
  );
}

function Nothing() {
  const words = useWords();
  return (
    <section class="card">
      <h1>{words.t('home.none')}</h1>
      <p class="soft">{words.t('home.noneText')}</p>
      <Refresh />
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
    <button
      type="button"
      class="button"
      aria-disabled={busy.value === 'refresh'}
      onClick={() => busy.value === undefined && void refresh()}
    >
      {words.t(busy.value === 'refresh' ? 'home.checking' : 'home.check')}
    </button>
  );
}

function ProblemNotice() {
  const words = useWords();
  const text = navigator.onLine ? words.code('feedProblems', problem.value ?? 'offline') : words.t('home.offline');
  return (
    <Notice tone="warn" title={words.t('home.problem')} text={text}>
      <Refresh />
    </Notice>
  );
}

function Current() {
  const words = useWords();
  const current = alert.value;
  const found = officials.value;
  if (!current) return null;
  const started = action.value;
  if (started && started.deliveries.length > 0) return <Progress />;
  const mine = (found?.mine ?? []).filter((office) => letterFor(current, office) !== undefined);
  const answer = found?.representation.representative;
  const undecided = answer?.kind === 'choose' && !found?.mine.some(({ chamber }) => chamber === 'house');
  return (
    <>
      <section class="card">
        <AlertCard alert={current} now={now.value} />
      </section>
      {answer && <OfficialsNotice answer={answer} problem={found?.representation.problem} />}
      {undecided && (
        <section class="card">
          <RepresentativePicker
            answer={answer}
            onChoose={async (bioguide) => {
              officials.value = await ask('choose-representative', { bioguide });
            }}
          />
        </section>
      )}
      <section class="card">
        <h2 class="minor">{words.t('home.to')}</h2>
        {found === undefined ? <p class="soft">{words.t('officials.finding')}</p> : <OfficeList offices={mine} />}
        {found !== undefined && mine.length === 0 && <p class="soft">{words.t('home.noLetter')}</p>}
        <button type="button" class="button quiet" onClick={() => (view.value = 'letter')}>
          {words.t('home.read')}
        </button>
      </section>
      {mine.length > 0 && <WriteButton offices={mine.map(({ bioguide }) => bioguide)} />}
    </>
  );
}

function WriteButton({ offices, label }: { offices: readonly string[]; label?: string }) {
  const words = useWords();
  const [again, setAgain] = useState(false);
  const write = async (anyway: boolean) => {
    const current = alert.value;
    if (!current || busy.value !== undefined) return;
    busy.value = 'write';
    const started = await ask('start-action', { alertId: current.id, offices: [...offices], again: anyway }).catch(
      () => undefined,
    );
    busy.value = undefined;
    if (started && !started.ok && started.error === 'already-sent') setAgain(true);
  };
  if (again)
    return (
      <Notice tone="info" text={words.t('home.again')} live>
        <button type="button" class="button" onClick={() => void write(true)}>
          {words.t('home.writeAgain')}
        </button>
        <button type="button" class="button quiet" onClick={() => setAgain(false)}>
          {words.t('common.cancel')}
        </button>
      </Notice>
    );
  return (
    <div class="dock">
      <button
        type="button"
        id="write"
        class="button primary wide"
        aria-disabled={busy.value !== undefined}
        onClick={() => void write(false)}
      >
        {busy.value === 'write' ? words.t('home.opening') : (label ?? words.n('home.write', offices.length))}
      </button>
    </div>
  );
}

function Progress() {
  const words = useWords();
  const started = action.value;
  const current = alert.value;
  if (!started || !current) return null;
  const sent = started.deliveries.filter(isDone).length;
  const open = started.deliveries.some((one) => !isDone(one) && one.tabId === undefined);
  const goTo = async ({ tabId }: Delivery) => {
    if (tabId !== undefined) await browser.tabs.update(tabId, { active: true });
  };
  return (
    <>
      <section class="card">
        <p class="soft small">{current.title}</p>
        <div class="between">
          <h1>{words.t('action.title')}</h1>
          <p class="soft small">{words.t('action.progress', String(sent), String(started.deliveries.length))}</p>
        </div>
        <DeliveryList
          deliveries={started.deliveries}
          offices={officials.value?.known ?? []}
          onGo={(delivery) => void goTo(delivery)}
          onSent={(bioguide) => void ask('mark-sent', { actionId: started.id, bioguide }).then(findOffices)}
        />
        {sent === started.deliveries.length && <Notice tone="good" text={words.t('action.done')} live />}
      </section>
      {open && (
        <div class="dock">
          <button
            type="button"
            id="go-on"
            class="button primary wide"
            onClick={() => void ask('resume-action', { actionId: started.id })}
          >
            {words.t('action.goOn')}
          </button>
        </div>
      )}
      {sent === started.deliveries.length && (
        <WriteButton offices={started.deliveries.map(({ bioguide }) => bioguide)} label={words.t('home.writeAgain')} />
      )}
    </>
  );
}
