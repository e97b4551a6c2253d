import { useState } from 'preact/hooks';
import { Choices } from '../../components/choices';
import { SelectField } from '../../components/field';
import { officeName } from '../../components/office-line';
import { Ways } from '../../components/ways';
import { useWords } from '../../components/words';
import { currentAlerts } from '../../core/alerts/current-alerts';
import { callScript } from '../../core/letters/call-script';
import { composeLetter } from '../../core/letters/compose-letter';
import { letterFor } from '../../core/letters/letter-for';
import { edits, feeds, now, officials, ownAlerts, supporter } from './state';

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Reaching an office by phone or on paper: with any current letter, or with none. */
export function WaysSection() {
  const words = useWords();
  const offices = officials.value === 'unreachable' ? [] : (officials.value?.mine ?? []);
  const alerts = currentAlerts(feeds.value, now.value, ownAlerts.value);
  const [bioguide, setBioguide] = useState('');
  const [alertId, setAlertId] = useState('');
  const office = offices.find((one) => one.bioguide === bioguide) ?? offices[0];
  const alert = alerts.find(({ id }) => id === alertId) ?? alerts[0];
  if (!office)
    return (
      <section class="card">
        <p>{words.t('options.noOffices')}</p>
        <p>
          <a href="#profile">{words.t('profile.title')}</a>
        </p>
      </section>
    );
  const letter = alert && letterFor(alert, office);
  const edit = alert && edits.value[alert.id];
  const composed = letter && composeLetter({ letter, office, supporter: supporter.value, ...(edit && { edit }) });
  const whole = composed && `${composed.salutation}\n\n${composed.body}`;
  return (
    <>
      <p class="soft">{words.t('options.waysIntro')}</p>
      <section class="card">
        <Choices
          label={words.t('options.office')}
          name="office"
          value={office.bioguide}
          options={offices.map((one) => ({ value: one.bioguide, label: officeName(words, one) }))}
          onChoose={setBioguide}
        />
        {alerts.length > 1 && (
          <SelectField
            name="alert"
            label={words.t('options.letter')}
            value={alert?.id ?? ''}
            options={alerts.map(({ id, title }) => ({ value: id, label: title }))}
            onInput={setAlertId}
            optional="silent"
          />
        )}
      </section>
      <Ways
        key={office.bioguide}
        office={office}
        script={callScript({ letter, office, supporter: supporter.value })}
        letter={whole}
        onCopy={copy}
        onPrint={whole === undefined ? undefined : () => print()}
      />
      <div class="sheet" aria-hidden="true">
        {whole}
      </div>
    </>
  );
}
