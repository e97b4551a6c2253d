import { useState } from 'preact/hooks';
import type { LetterCheck } from '../core/letters/check-letter';
import { type Letter, messageOf } from '../core/letters/letter';
import type { Office } from '../core/officials/office';
import { Button } from './button';
import { Changes } from './changes';
import { Choices } from './choices';
import { Notice } from './notice';
import { officeName } from './office-line';
import { useWords } from './words';

interface LetterPreviewProps {
  offices: readonly Office[];
  office: Office;
  letter: Letter;
  check: LetterCheck;
  onOffice: (bioguide: string) => void;
  onShort: (use: boolean, limit: number) => void;
  onClean: (use: boolean) => void;
}

/** The letter as the chosen office will read it, how long it is for that office's form, and the versions one may choose. */
export function LetterPreview({ offices, office, letter, check, onOffice, onShort, onClean }: LetterPreviewProps) {
  const words = useWords();
  const [shows, setShows] = useState<'short' | 'clean' | undefined>();
  const whole = messageOf(letter);
  const other = shows === 'short' ? check.short?.text : shows === 'clean' ? check.clean : undefined;
  const use = () => {
    if (shows === 'short' && check.limit !== undefined) onShort(true, check.limit);
    if (shows === 'clean') onClean(true);
    setShows(undefined);
  };
  return (
    <section class="preview" aria-label={words.t('letter.preview')}>
      {offices.length > 1 ? (
        <Choices
          label={words.t('letter.for')}
          name="preview-for"
          value={office.bioguide}
          options={offices.map((one) => ({ value: one.bioguide, label: one.last }))}
          onChoose={(bioguide) => {
            setShows(undefined);
            onOffice(bioguide);
          }}
        />
      ) : (
        <p class="soft small">{`${words.t('letter.for')}: ${officeName(words, office)}`}</p>
      )}
      <Length length={whole.length} limit={check.limit} />
      <LengthNotice check={check} onShow={() => setShows('short')} onShort={onShort} />
      {check.usesClean && (
        <Notice tone="info" text={words.t('letter.isClean')}>
          <Button kind="quiet" onClick={() => onClean(false)}>
            {words.t('letter.asWritten')}
          </Button>
        </Notice>
      )}
      {!check.usesClean && check.refused.length > 0 && (
        <Notice
          tone="info"
          text={words.t('letter.refused', check.refused.map(({ sample }) => `“${sample}”`).join(', '))}
        >
          <Button onClick={() => setShows('clean')}>{words.t('letter.seeClean')}</Button>
        </Notice>
      )}
      {other !== undefined ? (
        <>
          <Changes before={whole} after={other} />
          <div class="row-of">
            <Button kind="primary" onClick={use}>
              {words.t(shows === 'short' ? 'letter.useShort' : 'letter.useClean')}
            </Button>
            <Button kind="quiet" onClick={() => setShows(undefined)}>
              {words.t('common.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <div class="paper">
          <p>{letter.salutation}</p>
          <p>{letter.body}</p>
        </div>
      )}
    </section>
  );
}

function Length({ length, limit }: { length: number; limit: number | undefined }) {
  const words = useWords();
  if (limit === undefined) return <p class="soft small">{words.n('letter.length', length)}</p>;
  const over = length > limit;
  return (
    <div class="length">
      <p class={over ? 'small said bad' : 'soft small'}>{words.t('letter.lengthOf', number(length), number(limit))}</p>
      <div class="progress" aria-hidden="true">
        <span>
          <span class={over ? 'bad' : 'brand'} style={{ width: `${Math.min(100, (length / limit) * 100)}%` }} />
        </span>
      </div>
    </div>
  );
}

const number = (of: number): string => of.toLocaleString();

function LengthNotice({
  check,
  onShow,
  onShort,
}: {
  check: LetterCheck;
  onShow: () => void;
  onShort: LetterPreviewProps['onShort'];
}) {
  const words = useWords();
  const { limit, short, over, fits, usesShort } = check;
  if (limit === undefined) return null;
  if (usesShort && fits)
    return (
      <Notice tone="info" text={words.t('letter.isShort')}>
        <Button kind="quiet" onClick={() => onShort(false, limit)}>
          {words.t('letter.asWritten')}
        </Button>
      </Notice>
    );
  if (fits) return null;
  if (over !== undefined)
    return <Notice tone="warn" title={words.t('letter.tooLong')} text={words.n('letter.over', over)} />;
  return (
    <Notice tone="warn" title={words.t('letter.tooLong')} text={words.n('letter.drops', short?.dropped.length ?? 0)}>
      <Button onClick={onShow}>{words.t('letter.seeShort')}</Button>
    </Notice>
  );
}
