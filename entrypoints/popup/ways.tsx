import { BackBar } from '../../components/top-bar';
import { Ways } from '../../components/ways';
import { useWords } from '../../components/words';
import { callScript } from '../../core/letters/call-script';
import { composeLetter } from '../../core/letters/compose-letter';
import { editFor } from '../../core/letters/edit-for';
import { isFull, openFull } from './full';
import { alert, edits, go, letterOf, officeOf, subject, supporter } from './state';

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => copyTheOldWay(text),
  );

/** Where the clipboard is closed to scripts, a selection can still be copied within the click. */
function copyTheOldWay(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

/** Other ways to reach one office. A popup cannot print, so printing goes on in a page of our own. */
export function WaysView() {
  const words = useWords();
  const office = officeOf(subject.value);
  const current = alert.value;
  const letter = current && office && letterOf(current, office);
  const edit = current && letter && editFor(edits.value, current, letter);
  const composed = letter && composeLetter({ letter, office, supporter: supporter.value, ...(edit && { edit }) });
  if (!office) return null;
  return (
    <>
      <BackBar title={words.t('ways.title')} onBack={() => go('home')} />
      <main>
        <Ways
          office={office}
          script={callScript({ letter, office, supporter: supporter.value })}
          letter={composed && `${composed.salutation}\n\n${composed.body}`}
          onCopy={copy}
          onPrint={composed && (() => (isFull ? print() : void openFull('print')))}
        />
      </main>
      {composed && (
        <div class="sheet" aria-hidden="true">
          <p>{composed.salutation}</p>
          <p>{composed.body}</p>
        </div>
      )}
    </>
  );
}
