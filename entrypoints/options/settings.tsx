import { browser } from 'wxt/browser';
import { Choices } from '../../components/choices';
import { LanguageChoice } from '../../components/language-choice';
import { TickField } from '../../components/tick-field';
import { TimeField } from '../../components/time-field';
import { useWords } from '../../components/words';
import { prefer, preferences } from './state';

/** Language, look, filling in and notifications. Each change counts at once. */
export function SettingsSection() {
  const words = useWords();
  return (
    <>
      <p class="soft">{words.t('settings.atOnce')}</p>
      <section class="card">
        <h2 id="languages" tabIndex={-1}>
          {words.t('settings.language')}
        </h2>
        <LanguageChoice system value={preferences.value.language} onChoose={(language) => void prefer({ language })} />
        <p class="soft small">{words.t('settings.languageHint')}</p>
      </section>
      <section class="card">
        <h2 id="appearance" tabIndex={-1}>
          {words.t('settings.appearance')}
        </h2>
        <Choices
          label={words.t('settings.appearance')}
          shown={false}
          name="theme"
          value={preferences.value.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: words.code('themes', value),
          }))}
          onChoose={(theme) => void prefer({ theme })}
        />
      </section>
      <section class="card">
        <h2 id="filling" tabIndex={-1}>
          {words.t('settings.filling')}
        </h2>
        <div>
          <TickField
            label={words.t('settings.response')}
            checked={preferences.value.response === 'yes'}
            onChange={(wanted) => void prefer({ response: wanted ? 'yes' : 'no' })}
          />
          <TickField
            label={words.t('settings.gates')}
            hint={words.t('settings.gatesHint')}
            checked={preferences.value.continueGates}
            onChange={(continueGates) => void prefer({ continueGates })}
          />
        </div>
      </section>
      <Notifications />
    </>
  );
}

const NOTIFY = { permissions: ['notifications'] } as const;

/** Asked for in the click; where the browser has no such permission to give, it is there already or never. */
const mayNotify = (): Promise<boolean> =>
  browser.permissions
    .request(NOTIFY as unknown as Parameters<typeof browser.permissions.request>[0])
    .catch(() => false);

function Notifications() {
  const words = useWords();
  const { notify, quietFrom, quietTo } = preferences.value;
  const quiet = quietFrom !== quietTo;
  return (
    <section class="card">
      <h2 id="notifications" tabIndex={-1}>
        {words.t('settings.notifications')}
      </h2>
      <div>
        <TickField
          label={words.t('settings.notify')}
          hint={words.t('settings.notifyHint')}
          checked={notify}
          onChange={async (wanted) => prefer({ notify: wanted && (await mayNotify()) })}
        />
        <TickField
          label={words.t('settings.quiet')}
          checked={quiet}
          onChange={(wanted) =>
            void prefer(wanted ? { quietFrom: 21 * 60, quietTo: 8 * 60 } : { quietFrom: 0, quietTo: 0 })
          }
        />
        {quiet && (
          <div class="times">
            <TimeField
              name="quiet-from"
              label={words.t('settings.quietFrom')}
              value={quietFrom}
              onChange={(minutes) => void prefer({ quietFrom: minutes })}
            />
            <TimeField
              name="quiet-to"
              label={words.t('settings.quietTo')}
              value={quietTo}
              onChange={(minutes) => void prefer({ quietTo: minutes })}
            />
          </div>
        )}
      </div>
    </section>
  );
}
