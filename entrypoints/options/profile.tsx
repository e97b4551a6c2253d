import { useState } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { ProfileEditor } from '../../components/profile-editor';
import { useWords } from '../../components/words';
import { supporterDraftItem, supporterItem } from '../../utils/storage';
import { draft, findOffices, supporter } from './state';

/** The supporter's details. */
export function ProfileSection() {
  const words = useWords();
  const [saved, setSaved] = useState(false);
  return (
    <>
      <p class="soft">{words.t('profile.intro')}</p>
      <p class="soft">{words.t('options.stays')}</p>
      <section class="card">
        <ProfileEditor
          saved={supporter.value}
          draft={draft.value}
          onDraft={(changes) => {
            setSaved(false);
            draft.value = changes;
            void supporterDraftItem.offer((all) => ({ ...all, ...changes }));
          }}
          onSave={async (changes) => {
            const now = await supporterItem.offer((all) => ({ ...all, ...changes }));
            if (!now) return undefined;
            await supporterDraftItem.remove();
            draft.value = {};
            setSaved(true);
            await findOffices();
            return now;
          }}
        />
        <div role="status">{saved && <Notice tone="good" text={words.t('profile.saved')} />}</div>
      </section>
    </>
  );
}
