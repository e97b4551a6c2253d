import { diffText } from '../core/letters/diff-text';
import { useWords } from './words';

/** What changed from one text to another: added words underlined, removed ones struck out. */
export function Changes({ before, after }: { before: string; after: string }) {
  const words = useWords();
  const parts = diffText(before, after);
  return (
    <div class="paper changes">
      <p>
        {parts.map(({ id, kind, text }) =>
          kind === 'same' ? (
            text
          ) : kind === 'added' ? (
            <ins key={id}>
              <span class="unseen">{words.t('letter.added')} </span>
              {text}
            </ins>
          ) : (
            <del key={id}>
              <span class="unseen">{words.t('letter.removed')} </span>
              {text}
            </del>
          ),
        )}
      </p>
    </div>
  );
}
