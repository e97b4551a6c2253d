import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { SelectField } from '../../components/field';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { CENSUS_ORIGIN, type CensusProblem } from '../../core/officials/census';
import type { Office } from '../../core/officials/office';
import { ask } from '../../utils/messaging';
import { allow, findOffices, officials, said } from './state';

/** Not the right one: ask the Census Bureau with the street address, or choose by hand from the state's list. */
export function FindRepresentative({ state }: { state: string }) {
  const words = useWords();
  const [members, setMembers] = useState<readonly Office[]>([]);
  const [asking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<CensusProblem | 'found' | 'vacant' | undefined>();
  useEffect(() => void ask('list-representatives', { state }).then(setMembers, () => undefined), [state]);
  const askCensus = async () => {
    if (!(await allow([CENSUS_ORIGIN]))) return setAnswer('no-permission');
    setAsking(true);
    const told = await ask('ask-census', {}).catch(() => undefined);
    setAsking(false);
    setAnswer(!told ? 'down' : !told.ok ? told.error : told.value.office ? 'found' : 'vacant');
    await findOffices();
  };
  const choose = async (bioguide: string) => {
    if (bioguide === '') return;
    officials.value = await ask('choose-representative', { bioguide });
    said.value = words.t('officials.chosen');
  };
  const found = officials.value === 'unreachable' ? undefined : officials.value;
  const mine = found?.mine.find(({ chamber }) => chamber === 'house')?.bioguide ?? '';
  if (members.length < 2) return null;
  return (
    <section class="card">
      <h2>{words.t('officials.wrong')}</h2>
      <div class="stack">
        <p>{words.t('officials.census')}</p>
        <div>
          <Button busy={asking} onClick={() => void askCensus()}>
            {words.t(asking ? 'officials.asking' : 'officials.askCensus')}
          </Button>
        </div>
        <div role="status">
          {answer !== undefined && (
            <Notice
              tone={answer === 'found' ? 'good' : answer === 'vacant' ? 'info' : 'warn'}
              text={words.code('censusAnswers', answer)}
            />
          )}
        </div>
      </div>
      <SelectField
        name="member"
        label={words.t('officials.byHand')}
        value={mine}
        options={[
          { value: '', label: words.t('profile.chooseState') },
          ...members.map(({ bioguide, name, district }) => ({
            value: bioguide,
            label: district ? `${words.t('officials.district', String(district))}: ${name}` : name,
          })),
        ]}
        onInput={(bioguide) => void choose(bioguide)}
        optional="silent"
      />
    </section>
  );
}
