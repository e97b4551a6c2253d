import { AlertCard } from '../../components/alert-card';
import { Button } from '../../components/button';
import { OfficeList, OfficesComing } from '../../components/office-line';
import { OfficialsNotice, RepresentativePicker } from '../../components/representative-picker';
import { useWords } from '../../components/words';
import { bareBody, salutationFor } from '../../core/letters/compose-letter';
import { editFor } from '../../core/letters/edit-for';
import { ForgetOwn } from './forget-own';
import { choose } from './load';
import { alert, edits, go, letterOf, now, officials, recipients } from './state';

/** Characters of the letter that the first look shows. */
const GLANCE = 240;

/** One alert on one sheet: what is asked, who gets it, what they will read. */
export function AlertView() {
  const current = alert.value;
  if (!current) return null;
  return (
    <section class="card">
      <AlertCard alert={current} now={now.value} />
      <Recipients />
      <Excerpt />
      <ForgetOwn />
    </section>
  );
}

function Recipients() {
  const words = useWords();
  const offices = recipients.value;
  const known = officials.value;
  const answer = known?.representation.representative;
  const undecided = answer?.kind === 'choose' && !known?.mine.some(({ chamber }) => chamber === 'house');
  return (
    <div class="part">
      <div class="between">
        <h2 class="minor">{words.t('home.to')}</h2>
        <Button kind="quiet" label={words.t('officials.change')} onClick={() => go('officials')}>
          {words.t('common.change')}
        </Button>
      </div>
      {offices === undefined && <OfficesComing />}
      {offices && offices.length > 0 && <OfficeList offices={offices} />}
      {offices?.length === 0 && answer?.kind !== 'none' && <p class="soft">{words.t('home.noLetter')}</p>}
      {answer && <OfficialsNotice answer={answer} problem={known?.representation.problem} />}
      {undecided && <RepresentativePicker answer={answer} onChoose={(bioguide) => void choose(bioguide)} />}
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
  const edit = editFor(edits.value, current, letter);
  const start = [edit?.ownSentence?.trim(), bareBody(edit?.body ?? letter.body)].filter(Boolean).join(' ');
  return (
    <div class="part">
      <div class="between">
        <h2 class="minor">{words.t('home.reads')}</h2>
        <Button kind="quiet" icon="pencil" onClick={() => go('letter')}>
          {words.t('home.read')}
        </Button>
      </div>
      <p class="glance">
        {office && `${salutationFor(office)} `}
        {start.slice(0, GLANCE)}
      </p>
    </div>
  );
}
