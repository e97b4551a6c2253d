import { useState } from 'preact/hooks';
import type { LetterEdit } from '../core/letters/letter';
import { Button } from './button';
import { Changes } from './changes';
import { AskDialog } from './dialog';
import { TextField } from './field';
import { IconButton } from './top-bar';
import { useWords } from './words';

interface LetterEditorProps {
  edit: LetterEdit;
  /** The publisher's own words, shown until something else is typed. */
  original: { readonly subject: string; readonly body: string };
  /** The supporter brought this letter along: there is no organization behind it. */
  isOwn: boolean;
  /** Other offices get another text, which is edited apart. */
  shared: boolean;
  onEdit: (edit: LetterEdit) => void;
  onUndo: (() => void) | undefined;
  onRedo: (() => void) | undefined;
}

/** The letter, to read and to change; every key stroke is kept, and can be taken back. */
export function LetterEditor({ edit, original, isOwn, shared, onEdit, onUndo, onRedo }: LetterEditorProps) {
  const words = useWords();
  const [asks, setAsks] = useState(false);
  const subject = edit.subject ?? original.subject;
  const body = edit.body ?? original.body;
  const changed = subject !== original.subject || body !== original.body;
  const reset = () => {
    const { subject: _subject, body: _body, ...kept } = edit;
    onEdit(kept);
    setAsks(false);
  };
  return (
    <>
      <TextField
        name="own"
        label={words.t('letter.own')}
        hint={words.t('letter.ownHint')}
        optional
        rows={3}
        value={edit.ownSentence ?? ''}
        onInput={(ownSentence) => onEdit({ ...edit, ownSentence })}
      />
      <TextField
        name="subject"
        label={words.t('letter.subject')}
        value={subject}
        onInput={(typed) => onEdit({ ...edit, subject: typed })}
      />
      <TextField
        name="body"
        label={words.t('letter.body')}
        {...(shared && { hint: words.t('letter.shared') })}
        rows={9}
        value={body}
        onInput={(typed) => onEdit({ ...edit, body: typed })}
      />
      <div class="between steps">
        <p class="soft small">{words.t('letter.saved')}</p>
        <div class="row-of">
          <IconButton icon="undo" label={words.t('letter.undo')} {...(onUndo && { onClick: onUndo })} />
          <IconButton icon="redo" label={words.t('letter.redo')} {...(onRedo && { onClick: onRedo })} />
        </div>
      </div>
      {changed && (
        <details>
          <summary>{words.t('letter.changes')}</summary>
          <Changes before={original.body} after={body} />
          <Button kind="quiet" icon="undo" onClick={() => setAsks(true)}>
            {words.t(isOwn ? 'letter.resetOwn' : 'letter.reset')}
          </Button>
        </details>
      )}
      <AskDialog
        open={asks}
        title={words.t('letter.resetAsk')}
        text={words.t('letter.resetText')}
        yes={words.t('letter.resetYes')}
        onYes={reset}
        onNo={() => setAsks(false)}
      />
    </>
  );
}
