import type { Audience } from '../core/alerts/alert';
import type { Recipient } from '../core/letters/recipients';
import type { Office } from '../core/officials/office';
import { Notice } from './notice';
import { officeName } from './office-line';
import { useWords } from './words';

export type { Recipient };

interface Read {
  readonly audience: Audience;
  readonly subject: string;
  readonly body: string;
  /** It could not be told for sure to whom it goes. */
  readonly unclear: boolean;
  readonly to: Recipient;
}

interface FoundLettersProps {
  letters: readonly Read[];
  /** The page's own words on whom each is for. */
  named: readonly (string | undefined)[];
  /** The supporter's offices, to name one of them. */
  offices: readonly Office[];
  onChoose: (index: number, to: Recipient) => void;
}

/** Letters as they were read, each with whom it goes to: what could not be told is asked. */
export function FoundLetters({ letters, named, offices, onChoose }: FoundLettersProps) {
  const words = useWords();
  return (
    <>
      {letters.map((letter, index) => (
        <section class="card" key={`${letter.subject} ${letter.body.slice(0, 40)}`}>
          {letter.audience.kind === 'executive' ? (
            <Notice tone="info" text={words.t('own.executive')} />
          ) : (
            <div class="field">
              <label for={`to-${index}`}>{words.t('own.to')}</label>
              {letter.unclear && (
                <p class="hint" id={`to-${index}-hint`}>
                  {words.t('own.unclear')}
                </p>
              )}
              <select
                id={`to-${index}`}
                value={letter.to}
                {...(letter.unclear && { 'aria-describedby': `to-${index}-hint` })}
                onChange={(event) => onChoose(index, event.currentTarget.value as Recipient)}
              >
                {letter.to === 'as-read' && (
                  <option value="as-read" selected>
                    {words.t('own.asRead', named[index] ?? '')}
                  </option>
                )}
                {(['congress', 'senate', 'house'] as const).map((to) => (
                  <option key={to} value={to} selected={letter.to === to}>
                    {words.t(`own.${to}`)}
                  </option>
                ))}
                {offices.map((office) => (
                  <option
                    key={office.bioguide}
                    value={`office:${office.bioguide}`}
                    selected={letter.to === `office:${office.bioguide}`}
                  >
                    {words.t('own.only', officeName(words, office))}
                  </option>
                ))}
              </select>
            </div>
          )}
          <div class="paper">
            {letter.subject && (
              <p>
                <strong>{letter.subject}</strong>
              </p>
            )}
            <p>{letter.body}</p>
          </div>
        </section>
      ))}
    </>
  );
}
