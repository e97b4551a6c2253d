import { useEffect, useState } from 'preact/hooks';
import { CensusAsk } from '../../components/census-ask';
import { SelectField } from '../../components/field';
import { useWords } from '../../components/words';
import { CENSUS_ORIGIN, type CensusProblem } from '../../core/officials/census';
import type { Office } from '../../core/officials/office';
import { ask } from '../../utils/messaging';
import { allow, findOffices, officials, said, supporter } from './state';

type Asked = 'asking' | CensusProblem | { readonly office: Office | undefined } | undefined;

/** Not the right one: ask the Census Bureau with the street address, or choose by hand from the state's list. */
export function FindRepresentative({ state }: { state: string }) {
  const words = useWords();
  const [members, setMembers] = useState<readonly Office[]>([]);
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => void ask('list-representatives', { state }).then(setMembers, () => undefined), [state]);
  const find = async () => {
    // First of all, while the click still counts for the browser's question.
    if (!(await allow([CENSUS_ORIGIN]))) return setAsked('no-permission');
    setAsked('asking');
    const told = await ask('ask-census', {}).catch(() => undefined);
    setAsked(!told ? 'down' : told.ok ? { office: told.value.office } : told.error);
    await findOffices();
  };
  const choose = async (bioguide: string) => {
    if (bioguide === '') return;
    officials.value = await ask('choose-representative', { bioguide });
    setAsked(undefined);
    said.value = words.t('officials.chosen');
  };
  const found = officials.value === 'unreachable' ? undefined : officials.value;
  const mine = found?.mine.find(({ chamber }) => chamber === 'house')?.bioguide ?? '';
  const { street, city, zip } = supporter.value;
  if (members.length < 2) return null;
  return (
    <>
      <section class="card">
        <h2>{words.t('officials.wrong')}</h2>
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
      <CensusAsk
        address={[street, city, `${state} ${zip}`.trim()].filter(Boolean).join(', ')}
        state={asked}
        onFind={() => void find()}
        onTake={(bioguide) => void choose(bioguide)}
      />
    </>
  );
}
