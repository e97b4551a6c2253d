import { AlertCard } from '../../components/alert-card';
import { Button } from '../../components/button';
import { OfficeList, OfficesComing } from '../../components/office-line';
import { OfficialsNotice, RepresentativePicker } from '../../components/representative-picker';
import { useWords } from '../../components/words';
import { bareBody, salutationFor } from '../../core/letters/compose-letter';
import { ask } from '../../utils/messaging';
import { alert, edits, go, letterOf, now, officials, recipients } from './state';

/** One alert on one sheet: what is asked, who gets it, what they will read. */
export function AlertView() {
  const current = alert.value;
  if (!current) return null;
  return (
    <section class="card">
      <AlertCard alert={current} now={now.value} />
      <Recipients />
      <Excerpt />
    </section>
  );
}

function Recipients() {
  const words = useWords();
  const offices = recipients.value;
  const found = officials.value;
  const answer = found?.representation.representative;
  const undecided = answer?.kind === 'choose' && !found?.mine.some(({ chamber }) => chamber === 'house');
  return (
    <div class="part">
      <h2 class="minor">{words.t('home.to')}</h2>
      {offices === undefined && <OfficesComing />}
      {offices && offices.length > 0 && <OfficeList offices={offices} />}
      {offices?.length === 0 && answer?.kind !== 'none' && <p class="soft">{words.t('home.noLetter')}</p>}
      {answer && <OfficialsNotice answer={answer} problem={found?.representation.problem} />}
      {undecided && (
        <RepresentativePicker
          answer={answer}
          onChoose={async (bioguide) => {
            officials.value = await ask('choose-representative', { bioguide });
          }}
        />
      )}
    </div>
  );
}

/** The letter's first lines, as the first office will read them. */
function Excerpt() {
  const words = useWords();
  const current = alert.value;
  const office = recipients.value?.[0];
  const letter = current && letterOf(current, office);
  if (!current || !letter) return null;
  const edit = edits.value[current.id];
  const start = [edit?.ownSentence?.trim(), bareBody(edit?.body ?? letter.body)].filter(Boolean).join('\n\n');
  return (
    <div class="part">
      <h2 class="minor">{words.t('home.reads')}</h2>
      <div class="paper excerpt">
        {office && <p>{salutationFor(office)}</p>}
        <p>{start.slice(0, 400)}</p>
      </div>
      <div>
        <Button kind="quiet" icon="pencil" onClick={() => go('letter')}>
          {words.t('home.read')}
        </Button>
      </div>
    </div>
  );
}
