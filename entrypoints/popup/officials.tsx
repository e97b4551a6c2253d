import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button';
import { CensusAsk } from '../../components/census-ask';
import { Notice } from '../../components/notice';
import { OfficeList } from '../../components/office-line';
import { OfficialsNotice, RepresentativePicker } from '../../components/representative-picker';
import { BackBar } from '../../components/top-bar';
import { useWords } from '../../components/words';
import { CENSUS_ORIGIN, type CensusProblem } from '../../core/officials/census';
import type { Office } from '../../core/officials/office';
import { ask } from '../../utils/messaging';
import { choose, takeOffices } from './load';
import { go, mine, officials, supporter } from './state';

/** The supporter's officials: who they are, and every way to set them right. */
export function OfficialsView() {
  const words = useWords();
  const found = officials.value;
  const answer = found?.representation.representative;
  return (
    <>
      <BackBar title={words.t('officials.title')} onBack={() => go('home')} />
      <main>
        {found?.confirm && (
          <Notice tone="info" title={words.t('notices.newCongress')} text={words.t('officials.newCongress')}>
            {mine.value?.some(({ chamber }) => chamber === 'house') && (
              <Button onClick={() => void ask('confirm-offices', {}).then(takeOffices)}>
                {words.t('officials.stillMine')}
              </Button>
            )}
          </Notice>
        )}
        <section class="card">
          <OfficeList offices={mine.value ?? []} />
          {answer && <OfficialsNotice answer={answer} problem={found?.representation.problem} />}
          {answer?.kind === 'choose' && (
            <RepresentativePicker answer={answer} onChoose={(bioguide) => void choose(bioguide)} />
          )}
        </section>
        <AskCensus />
        <ByHand state={found?.representation.state ?? supporter.value.state} />
        {found?.asOf && <p class="soft small">{words.t('officials.asOf', words.day(Date.parse(found.asOf)))}</p>}
      </main>
    </>
  );
}

/** "Find by my street address": says what goes to whom before it asks; the permission is asked for within the click. */
export function AskCensus() {
  const [state, setState] = useState<'asking' | CensusProblem | { office: Office | undefined } | undefined>();
  const { street, city, state: home, zip } = supporter.value;
  const find = async () => {
    const given = await browser.permissions.request({ origins: [CENSUS_ORIGIN] }).catch(() => false);
    if (!given) return setState('no-permission');
    setState('asking');
    const answer = await ask('ask-census', {}).catch(() => undefined);
    if (!answer?.ok) return setState(answer?.error ?? 'down');
    setState({ office: answer.value.office });
  };
  return (
    <CensusAsk
      address={[street, city, `${home} ${zip}`.trim()].filter(Boolean).join(', ')}
      state={state}
      onFind={() => void find()}
      onTake={(bioguide) => void choose(bioguide).then(() => setState(undefined))}
    />
  );
}

/** Every representative of the state, to choose from by hand. */
function ByHand({ state }: { state: string }) {
  const words = useWords();
  const [all, setAll] = useState<readonly Office[]>([]);
  const now = mine.value?.find(({ chamber }) => chamber === 'house')?.bioguide ?? '';
  useEffect(() => {
    if (state !== '') void ask('list-representatives', { state }).then(setAll, () => undefined);
  }, [state]);
  if (all.length < 2) return null;
  return (
    <section class="card">
      <div class="field">
        <label for="by-hand">{words.t('officials.byHand')}</label>
        <select id="by-hand" value={now} onChange={(event) => void choose(event.currentTarget.value)}>
          {now === '' && <option value="">{words.t('officials.pick')}</option>}
          {all.map(({ bioguide, name, district }) => (
            <option key={bioguide} value={bioguide} selected={bioguide === now}>
              {`${words.t('officials.district', String(district ?? ''))}: ${name}`}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
