import { useState } from 'preact/hooks';
import { ProfileForm } from '../../components/profile-form';
import { TickField } from '../../components/tick-field';
import { BackBar } from '../../components/top-bar';
import { Welcome } from '../../components/welcome';
import { useWords } from '../../components/words';
import { checkSupporter, tidySupporter } from '../../core/supporter/check-supporter';
import { HONORIFICS, SUFFIXES } from '../../core/supporter/honorifics';
import { STATES } from '../../core/supporter/states';
import type { Supporter } from '../../core/supporter/supporter';
import { preferencesItem, supporterDraftItem, supporterItem } from '../../utils/storage';
import { findOffices } from './load';
import { draft, go, hasProfile, preferences, supporter } from './state';

/** The supporter's details; what is typed is kept at once, also when the popup closes. */
export function Profile() {
  const words = useWords();
  const [values, setValues] = useState<Supporter>({ ...supporter.value, ...draft.value });
  const first = !hasProfile.value;
  const input = (field: keyof Supporter, value: string) => {
    const typed = { ...values, [field]: value };
    setValues(typed);
    draft.value = typed;
    void supporterDraftItem.set(typed);
  };
  const save = async () => {
    const tidy = tidySupporter(values);
    await supporterItem.set(tidy);
    await supporterDraftItem.remove();
    supporter.value = tidy;
    draft.value = {};
    go('home');
    await findOffices();
  };
  const prefer = (change: Partial<typeof preferences.value>) => {
    preferences.value = { ...preferences.value, ...change };
    void preferencesItem.update((all) => ({ ...all, ...change }));
  };
  return (
    <>
      {!first && <BackBar title={words.t('profile.title')} onBack={() => go('home')} />}
      <main>
        {first ? <Welcome /> : null}
        <p class="soft">{words.t('profile.intro')}</p>
        <ProfileForm
          values={values}
          errors={checkSupporter(values)}
          honorifics={HONORIFICS}
          suffixes={SUFFIXES}
          states={STATES}
          onInput={input}
          onSave={() => void save()}
          saveLabel={words.t('profile.save')}
        >
          <fieldset>
            <legend>{words.t('settings.title')}</legend>
            <TickField
              label={words.t('settings.response')}
              checked={preferences.value.response === 'yes'}
              onChange={(wanted) => prefer({ response: wanted ? 'yes' : 'no' })}
            />
            <TickField
              label={words.t('settings.gates')}
              checked={preferences.value.continueGates}
              onChange={(continueGates) => prefer({ continueGates })}
            />
          </fieldset>
        </ProfileForm>
      </main>
    </>
  );
}
