import { signal } from '@preact/signals';
import { Button } from '../../components/button';
import { Icon } from '../../components/icons';
import { Notice } from '../../components/notice';
import { useWords, type WordKey } from '../../components/words';
import { ask, type PageLetterError } from '../../utils/messaging';
import { busy, found, go, publishers, tab } from './state';

/** Why the page in front gave no letter; shown until the next try. */
export const pageProblem = signal<PageLetterError | undefined>(undefined);

/** Pages of the web, but for Congress's own: there are forms there, no letters. */
export const canReadPage = (): boolean => tab.value?.url.startsWith('https://') === true && !tab.value.congress;

/** Reads the letter out of the page in front, on the person's click, and shows it before anything is kept. */
export async function takePageLetter(): Promise<void> {
  const front = tab.value;
  if (!front || busy.value !== undefined) return;
  busy.value = 'read';
  pageProblem.value = undefined;
  const read = await ask('read-page-letter', { tabId: front.id }).catch(() => undefined);
  busy.value = undefined;
  if (read?.ok) {
    found.value = read.value;
    go('own');
  } else {
    pageProblem.value = read ? read.error : 'no-access';
    go('own');
  }
}

const WHY: Readonly<Record<PageLetterError, WordKey>> = {
  'no-letter': 'own.noLetter',
  several: 'own.several',
  'signed-by-others': 'own.signedByOthers',
  'no-access': 'own.noAccess',
};

/** Says why the page gave no letter, and that pasting is the other way. */
export function PageProblem() {
  const words = useWords();
  const problem = pageProblem.value;
  if (problem === undefined) return null;
  return <Notice tone="info" title={words.t('own.noneHere')} text={words.t(WHY[problem])} live />;
}

const hostOf = (address: string): string => {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

/** On a site of a publisher that the person follows, the page's letter is likely what they came for: it stands first. */
export function PublisherPage() {
  const words = useWords();
  const host = hostOf(tab.value?.url ?? '');
  const publisher = publishers.value?.find(({ site }) => host !== '' && hostOf(site) === host);
  if (!publisher || !canReadPage()) return null;
  return (
    <section class="card ask">
      <Icon name="page" />
      <p>{words.t('own.onPublisher', publisher.name)}</p>
      <Button busy={busy.value === 'read'} onClick={() => void takePageLetter()}>
        {words.t('own.usePage')}
      </Button>
    </section>
  );
}
