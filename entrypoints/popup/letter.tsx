import { useState } from 'preact/hooks';
import { LetterEditor } from '../../components/letter-editor';
import { LetterPreview } from '../../components/letter-preview';
import { BackBar } from '../../components/top-bar';
import { useWords } from '../../components/words';
import { checkLetter } from '../../core/letters/check-letter';
import { bareBody, composeLetter } from '../../core/letters/compose-letter';
import { editFor, withEdit } from '../../core/letters/edit-for';
import { addEdit, canRedo, canUndo, editOf, startHistory, step } from '../../core/letters/edit-history';
import type { LetterEdit } from '../../core/letters/letter';
import { letterFor } from '../../core/letters/letter-for';
import { ask } from '../../utils/messaging';
import { editsItem } from '../../utils/storage';
import { alert, edits, go, letterOf, limits, recipients, subject, supporter } from './state';

/** The letter to read and change, and as each office will read it. An edit is kept per alert and letter. */
export function LetterView() {
  const words = useWords();
  const current = alert.value;
  const offices = recipients.value ?? [];
  const office = offices.find(({ bioguide }) => bioguide === subject.value) ?? offices[0];
  const letter = current && letterOf(current, office);
  if (!current || !letter) return null;
  return (
    <>
      <BackBar title={words.t('letter.title')} onBack={() => go('home')} />
      <main class="letter">
        <Editing key={`${current.id} ${current.letters.indexOf(letter)}`} />
      </main>
    </>
  );
}

/** One letter's editor with its steps back and forth; another letter gets its own. */
function Editing() {
  const current = alert.value;
  const offices = recipients.value ?? [];
  const office = offices.find(({ bioguide }) => bioguide === subject.value) ?? offices[0];
  const letter = current && letterOf(current, office);
  const stored = (current && letter && editFor(edits.value, current, letter)) ?? {};
  const [history, setHistory] = useState(() => startHistory(stored));
  if (!current || !letter) return null;
  const edit = editOf(history);
  const keep = (next: typeof history) => {
    setHistory(next);
    edits.value = withEdit(edits.value, current, letter, editOf(next));
    void editsItem.update((all) => withEdit(all, current, letter, editOf(next))).catch(() => undefined);
  };
  const change = (changed: LetterEdit) => keep(addEdit(history, changed, Date.now()));
  /** What the background changed in the edit is one more step that can be taken back. */
  const take = async (answer: Promise<LetterEdit>) => {
    const { short, clean } = await answer;
    change({ ...edit, short, clean });
  };
  const composing = office && { letter, office, supporter: supporter.value, edit };
  const check = composing && checkLetter(current.id, composing, limits.value[office.bioguide]);
  return (
    <>
      <LetterEditor
        edit={edit}
        original={{ subject: letter.subject, body: bareBody(letter.body) }}
        isOwn={current.own === true}
        shared={current.letters.length > 1 && offices.some((one) => letterFor(current, one) !== letter)}
        onEdit={change}
        onUndo={canUndo(history) ? () => keep(step(history, -1)) : undefined}
        onRedo={canRedo(history) ? () => keep(step(history, 1)) : undefined}
      />
      {office && check && (
        <LetterPreview
          offices={offices}
          office={office}
          letter={composeLetter(composing)}
          check={check}
          onOffice={(bioguide) => {
            subject.value = bioguide;
          }}
          onShort={(use, limit) =>
            void take(ask('use-short-letter', { alertId: current.id, bioguide: office.bioguide, limit, use }))
          }
          onClean={(use) => void take(ask('use-clean-letter', { alertId: current.id, use }))}
        />
      )}
    </>
  );
}
