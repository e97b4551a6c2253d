import { useState } from 'preact/hooks';
import type { Office } from '../core/officials/office';
import { Button } from './button';
import { Icon } from './icons';
import { officeName } from './office-line';
import { useWords } from './words';

interface WaysProps {
  office: Office;
  /** What to say on the phone, one paragraph a line. */
  script: readonly string[];
  /** The whole letter as the office would get it; undefined when there is none. */
  letter: string | undefined;
  /** Puts text on the clipboard; false when the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
  onPrint: (() => void) | undefined;
}

/** Other ways to reach an office: by phone with a short script, with the letter copied, or on paper. */
export function Ways({ office, script, letter, onCopy, onPrint }: WaysProps) {
  const words = useWords();
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>();
  const name = officeName(words, office);
  const copy = async (text: string) => setCopied((await onCopy(text)) ? 'yes' : 'no');
  return (
    <>
      {office.phone && (
        <section class="card">
          <h2>{words.t('ways.call', name)}</h2>
          <p>
            <a class="button primary wide" href={`tel:${office.phone.replace(/[^\d+]/g, '')}`}>
              <Icon name="phone" />
              {office.phone}
            </a>
          </p>
          <p class="soft">{words.t('ways.callHint')}</p>
          <div class="paper">
            {script.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </section>
      )}
      <section class="card">
        <h2>{words.t('ways.write')}</h2>
        {letter !== undefined && <p class="soft">{words.t('ways.writeHint')}</p>}
        <div class="row-of">
          {letter !== undefined && (
            <Button icon="copy" onClick={() => void copy(letter)}>
              {words.t('ways.copy')}
            </Button>
          )}
          {letter !== undefined && onPrint && (
            <Button icon="print" onClick={onPrint}>
              {words.t('ways.print')}
            </Button>
          )}
          {office.url && (
            <a class="button" href={office.url} target="_blank" rel="noreferrer">
              <Icon name="out" />
              {words.t('action.site')}
            </a>
          )}
        </div>
        <p role="status" class="small">
          {copied === 'yes' && words.t('ways.copied')}
          {copied === 'no' && words.t('ways.notCopied')}
        </p>
      </section>
    </>
  );
}
