import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { officeName } from '../../components/office-line';
import { useWords, type Words } from '../../components/words';
import { ask, type PageLook } from '../../utils/messaging';
import { findOffices } from './load';
import { Report } from './report';
import { busy, canFill, look, officials, report, tab } from './state';

/** The House or Senate page in front: what it is, whose, and what a fill did there. */
export function PageCard() {
  const words = useWords();
  const seen = look.value;
  if (!tab.value?.congress) return null;
  if (seen === undefined)
    return (
      <section class="card page" aria-busy="true">
        <span class="ghost" />
      </section>
    );
  if (typeof seen === 'string') return null;
  const name = nameOf(words, seen);
  return (
    <section class="card page" data-page={seen.page}>
      <div>
        <p class="soft small">{words.t('page.here')}</p>
        <h2>{describe(words, seen, name)}</h2>
      </div>
      {seen.mine === false && <Notice tone="warn" text={words.t('page.notMine', name)} />}
      <Report />
    </section>
  );
}

const nameOf = (words: Words, { office }: PageLook): string => {
  const known = officials.value?.known.find(({ bioguide }) => bioguide === office);
  return known ? officeName(words, known) : '';
};

function describe(words: Words, { page }: PageLook, name: string): string {
  switch (page) {
    case 'contact':
    case 'rejected':
      return name === '' ? words.t('page.formUnknown') : words.t('page.form', name);
    case 'gate':
      return words.t('page.gate', name || words.t('page.formUnknown'));
    case 'purpose':
      return words.t('page.purpose', name || words.t('page.formUnknown'));
    case 'thank-you':
      return words.t('page.thanks');
    case 'excluded':
      return words.t('page.excluded');
    default:
      return words.t('page.none');
  }
}

/** The one button while a form is in front. */
export function FillDock() {
  const words = useWords();
  const seen = look.value;
  if (!canFill.value || typeof seen !== 'object') return null;
  const anyway = seen.mine === false;
  const fill = async () => {
    const front = tab.value;
    if (!front || busy.value !== undefined) return;
    busy.value = 'fill';
    const filled = await ask('fill', { tabId: front.id, ...(anyway && { anyway }) }).catch(() => undefined);
    report.value = filled === undefined ? 'worker' : filled.ok ? filled.value : filled.error;
    busy.value = undefined;
    await findOffices();
  };
  const busyNow = busy.value === 'fill';
  return (
    <div class="dock">
      <Button kind={anyway ? 'plain' : 'primary'} wide id="fill" busy={busyNow} onClick={() => void fill()}>
        {words.t(busyNow ? 'page.filling' : anyway ? 'page.fillAnyway' : 'page.fill')}
      </Button>
    </div>
  );
}
