import { browser } from 'wxt/browser';
import { FillReportView, type LeftLine } from '../../components/fill-report';
import { Notice } from '../../components/notice';
import { officeName } from '../../components/office-list';
import { useWords, type Words } from '../../components/words';
import { needsPerson } from '../../core/actions/needs';
import type { LeaveStep } from '../../core/forms/plan';
import { ask, type FillReport, type PageLook } from '../../utils/messaging';
import { busy, findOffices, look, lookAtPage, officials, report, tab } from './state';

const GOV = { origins: ['https://*.house.gov/*', 'https://*.senate.gov/*'] };

/** The House or Senate page in front: what it is, and the button that fills it. */
export function PageCard() {
  const words = useWords();
  const seen = look.value;
  if (!tab.value || seen === undefined) return null;
  if (typeof seen === 'string') {
    if (seen !== 'no-access') return null;
    return (
      <Notice tone="warn" text={words.t('page.noAccess')}>
        <button type="button" class="button" onClick={() => void browser.permissions.request(GOV).then(lookAtPage)}>
          {words.t('common.allow')}
        </button>
      </Notice>
    );
  }
  const name = nameOf(words, seen);
  return (
    <section class="card page" data-page={seen.page}>
      <h2 class="minor">{words.t('page.here')}</h2>
      <p>{describe(words, seen, name)}</p>
      {seen.mine === false && <Notice tone="warn" text={words.t('page.notMine', name)} />}
      {seen.fillable > 0 && <FillButton anyway={seen.mine === false} />}
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

function FillButton({ anyway }: { anyway: boolean }) {
  const words = useWords();
  const fill = async () => {
    const front = tab.value;
    if (!front || busy.value !== undefined) return;
    busy.value = 'fill';
    const filled = await ask('fill', { tabId: front.id, ...(anyway && { anyway }) }).catch(() => undefined);
    report.value = filled === undefined ? 'worker' : filled.ok ? filled.value : filled.error;
    busy.value = undefined;
    await findOffices();
  };
  return (
    <button
      type="button"
      id="fill"
      class="button primary"
      aria-disabled={busy.value === 'fill'}
      onClick={() => void fill()}
    >
      {words.t(busy.value === 'fill' ? 'page.filling' : anyway ? 'page.fillAnyway' : 'page.fill')}
    </button>
  );
}

const QUIET = new Set(['hidden', 'honeypot', 'already-filled', 'captcha']);

function linesOf(filled: FillReport): { yours: LeftLine[]; left: LeftLine[] } {
  const isYours = (one: FillReport['left'][number]): boolean => needsPerson(one as unknown as LeaveStep);
  return {
    yours: [
      ...filled.left.filter(isYours),
      ...filled.undone.map((token) => ({ reason: 'undone' as const, label: token })),
    ],
    left: filled.left.filter((one) => !isYours(one) && !QUIET.has(one.reason)),
  };
}

function Report() {
  const words = useWords();
  const filled = report.value;
  if (filled === undefined) return null;
  if (typeof filled === 'string') {
    const text =
      filled === 'stale-page'
        ? words.t('page.stale')
        : filled === 'no-profile'
          ? words.t('page.noProfile')
          : filled === 'no-access'
            ? words.t('page.noAccess')
            : words.t('page.failed');
    return <Notice tone="bad" text={text} live />;
  }
  return <FillReportView filled={filled.filled.length} captcha={filled.captcha} {...linesOf(filled)} />;
}
