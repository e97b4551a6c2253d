import { LetterEditor } from '../../components/letter-editor';
import { officeName } from '../../components/office-line';
import { BackBar } from '../../components/top-bar';
import { useWords } from '../../components/words';
import { bareBody, composeLetter } from '../../core/letters/compose-letter';
import type { LetterEdit } from '../../core/letters/letter';
import { letterFor } from '../../core/letters/letter-for';
import { editsItem } from '../../utils/storage';
import { alert, edits, go, officials, supporter } from './state';

/** The letter to read and change, and as an office will read it. An edit is kept per alert. */
export function LetterView() {
  const words = useWords();
  const current = alert.value;
  const office = officials.value?.mine.find((one) => current && letterFor(current, one));
  const letter = current && (office ? letterFor(current, office) : current.letters[0]);
  if (!current || !letter) return null;
  const edit: LetterEdit = edits.value[current.id] ?? {};
  const keep = (changed: LetterEdit) => {
    edits.value = { ...edits.value, [current.id]: changed };
    void editsItem.update((all) => ({ ...all, [current.id]: changed }));
  };
  return (
    <>
      <BackBar title={words.t('letter.title')} onBack={() => go('home')} />
      <main>
        <LetterEditor
          edit={edit}
          original={{ subject: letter.subject, body: bareBody(letter.body) }}
          preview={office && composeLetter({ letter, office, supporter: supporter.value, edit })}
          previewFor={office ? officeName(words, office) : ''}
          onEdit={keep}
        />
      </main>
    </>
  );
}
