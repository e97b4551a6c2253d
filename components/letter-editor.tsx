import type { Letter, LetterEdit } from '../core/letters/letter';
import { TextField } from './field';
import { useWords } from './words';

interface LetterEditorProps {
  edit: LetterEdit;
  /** The publisher's own words, shown until something else is typed. */
  original: { readonly subject: string; readonly body: string };
  preview: Letter | undefined;
  previewFor: string;
  onEdit: (edit: LetterEdit) => void;
}

/** The letter, to read and to change; every key stroke is kept. */
export function LetterEditor({ edit, original, preview, previewFor, onEdit }: LetterEditorProps) {
  const words = useWords();
  const changed = edit.subject !== undefined || edit.body !== undefined;
  const length = preview ? preview.salutation.length + 2 + preview.body.length : 0;
  return (
    <div class="letter">
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
        value={edit.subject ?? original.subject}
        onInput={(subject) => onEdit({ ...edit, subject })}
      />
      <TextField
        name="body"
        label={words.t('letter.body')}
        rows={10}
        value={edit.body ?? original.body}
        onInput={(body) => onEdit({ ...edit, body })}
      />
      <div class="between">
        <p class="soft small">{words.t('letter.saved')}</p>
        {changed && (
          <button type="button" class="button quiet" onClick={() => onEdit({ ownSentence: edit.ownSentence })}>
            {words.t('letter.reset')}
          </button>
        )}
      </div>
      {preview && (
        <section class="paper" aria-label={words.t('letter.preview')}>
          <p class="soft small">
            {words.t('letter.for')} {previewFor} · {words.n('letter.length', length)}
          </p>
          <p>{preview.salutation}</p>
          {preview.body.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
    </div>
  );
}
