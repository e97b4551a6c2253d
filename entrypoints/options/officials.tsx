import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { OfficeLine, OfficesComing, officeName } from '../../components/office-line';
import { OfficialsNotice, RepresentativePicker } from '../../components/representative-picker';
import { useWords } from '../../components/words';
import { ask } from '../../utils/messaging';
import { findOffices, officials } from './state';

/** Who represents the supporter, and how that is known. */
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
  const answer = found.representation.representative;
  return (
    <>
      <p class="soft">{words.t('officials.intro')}</p>
      <OfficialsNotice answer={answer} problem={found.representation.problem} />
      {found.mine.length > 0 && (
        <section class="card">
          <ul class="lines">
            {found.mine.map((office) => (
              <OfficeLine key={office.bioguide} office={office}>
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
              </OfficeLine>
            ))}
          </ul>
        </section>
      )}
      {answer.kind === 'choose' && (
        <RepresentativePicker
          answer={answer}
          onChoose={async (bioguide) => {
            officials.value = await ask('choose-representative', { bioguide });
          }}
        />
      )}
    </>
  );
}
