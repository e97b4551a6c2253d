import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { OfficeList } from '../../components/office-line';
import { ProfileEditor } from '../../components/profile-editor';
import { OfficialsNotice, RepresentativePicker } from '../../components/representative-picker';
import { useWords } from '../../components/words';
import { ask } from '../../utils/messaging';
import { supporterDraftItem, supporterItem } from '../../utils/storage';
import { draft, findOffices, hasProfile, officials, supporter } from './state';

/** The person's details, then the offices that these lead to. */
export function Person() {
  const words = useWords();
  const [editing, setEditing] = useState(!hasProfile.value);
  if (editing)
    return (
      <>
        <p class="soft">{words.t('profile.intro')}</p>
        <ProfileEditor
          saved={supporter.value}
          draft={draft.value}
          onDraft={(changes) => {
            draft.value = changes;
            void supporterDraftItem.offer((all) => ({ ...all, ...changes }));
          }}
          onSave={async (changes) => {
            const now = await supporterItem.offer((all) => ({ ...all, ...changes }));
            if (!now) return undefined;
            await supporterDraftItem.remove();
            supporter.value = now;
            draft.value = {};
            setEditing(false);
            await findOffices();
            return now;
          }}
        />
      </>
    );
  const { given, family, street, city, state, zip } = supporter.value;
  return (
    <>
      <div class="between">
        <p>
          {given} {family}
          <br />
          <span class="soft">
            {street}, {city}, {state} {zip}
          </span>
        </p>
        <Button kind="quiet" onClick={() => setEditing(true)}>
          {words.t('start.change')}
        </Button>
      </div>
      <Offices />
    </>
  );
}

function Offices() {
  const words = useWords();
  const found = officials.value;
  if (!found) return null;
  const answer = found.representation.representative;
  return (
    <div class="stack" role="status">
      <h3>{words.t('options.officials')}</h3>
      <OfficialsNotice answer={answer} problem={found.representation.problem} />
      {found.mine.length > 0 && <OfficeList offices={found.mine} />}
      {answer.kind === 'choose' && !found.mine.some(({ chamber }) => chamber === 'house') && (
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
