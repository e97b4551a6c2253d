import { ProfileEditor } from '../../components/profile-editor';
import { TickField } from '../../components/tick-field';
import { BackBar } from '../../components/top-bar';
import { Welcome } from '../../components/welcome';
import { useWords } from '../../components/words';
import type { Supporter } from '../../core/supporter/supporter';
import { consentItem, preferencesItem, supporterDraftItem, supporterItem } from '../../utils/storage';
import { findOffices } from './load';
import { draft, go, hasProfile, preferences, supporter } from './state';

/** The supporter's details; what is typed is kept at once, also when the popup closes. */
export function Profile() {
  const words = useWords();
  const first = !hasProfile.value;
  const save = async (changes: Partial<Supporter>) => {
    const now = await supporterItem.offer((all) => ({ ...all, ...changes }));
    if (!now) return undefined;
    await supporterDraftItem.remove();
    if (first && (await consentItem.get()) === 0) await consentItem.set(Date.now());
    supporter.value = now;
    draft.value = {};
    go('home');
    await findOffices();
    return now;
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
        <ProfileEditor
          saved={supporter.value}
          draft={draft.value}
          onDraft={(changes) => {
            draft.value = changes;
            void supporterDraftItem.offer((all) => ({ ...all, ...changes }));
          }}
          onSave={save}
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
          {first && (
            <p class="small soft">
              {words.t('start.bySaving')}{' '}
              <a href="/welcome.html" target="_blank" rel="noreferrer">
                {words.t('start.privacyTitle')}
              </a>
            </p>
          )}
        </ProfileEditor>
      </main>
    </>
  );
}
