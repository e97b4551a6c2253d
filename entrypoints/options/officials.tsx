import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { OfficeLine, OfficesComing, officeName } from '../../components/office-line';
import { OfficialsNotice, RepresentativePicker } from '../../components/representative-picker';
import { useWords } from '../../components/words';
import type { Office } from '../../core/officials/office';
import { ask, type FoundOffices } from '../../utils/messaging';
import { FindRepresentative } from './find-representative';
import { findOffices, officials, said } from './state';

/** Who represents the supporter, how that is known, and what to do when it is wrong. */
export function OfficialsSection() {
  const words = useWords();
  const found = officials.value;
  if (found === undefined)
    return (
      <section class="card">
        <OfficesComing />
      </section>
    );
  if (found === 'unreachable')
    return (
      <Notice tone="warn" text={words.t('officials.noData')}>
        <Button onClick={() => void findOffices()}>{words.t('officials.again')}</Button>
      </Notice>
    );
  return <Found found={found} />;
}

function Found({ found }: { found: FoundOffices }) {
  const words = useWords();
  const { representative, problem, state } = found.representation;
  const confirm = async () => {
    officials.value = await ask('confirm-offices', {});
    said.value = words.t('officials.confirmed');
  };
  return (
    <>
      <p class="soft">{words.t('officials.intro')}</p>
      <OfficialsNotice answer={representative} problem={problem} />
      {found.confirm && (
        <Notice tone="warn" text={words.t('officials.newCongress')}>
          {found.mine.length > 0 && (
            <Button kind="primary" onClick={() => void confirm()}>
              {words.t('officials.confirm')}
            </Button>
          )}
        </Notice>
      )}
      {found.mine.length > 0 && (
        <section class="card">
          <ul class="lines">
            {found.mine.map((office) => (
              <OfficeLine key={office.bioguide} office={office}>
                <OfficeLinks office={office} />
              </OfficeLine>
            ))}
          </ul>
        </section>
      )}
      {representative.kind === 'choose' && (
        <RepresentativePicker
          answer={representative}
          onChoose={async (bioguide) => {
            officials.value = await ask('choose-representative', { bioguide });
          }}
        />
      )}
      {state !== '' && representative.kind !== 'none' && <FindRepresentative key={state} state={state} />}
      {found.asOf !== undefined && (
        <p class="soft small">
          {words.t('officials.asOf', words.day(Date.parse(`${found.asOf}T12:00:00Z`)), String(found.congress ?? ''))}
        </p>
      )}
    </>
  );
}

function OfficeLinks({ office }: { office: Office }) {
  const words = useWords();
  return (
    <span class="row-of">
      {office.phone && (
        <a class="button quiet" href={`tel:${office.phone.replace(/[^\d+]/g, '')}`}>
          {office.phone}
        </a>
      )}
      <a
        class="button quiet"
        href={office.url}
        target="_blank"
        rel="noreferrer"
        aria-label={`${words.t('action.site')}: ${officeName(words, office)}`}
      >
        {words.t('action.site')}
      </a>
    </span>
  );
}
