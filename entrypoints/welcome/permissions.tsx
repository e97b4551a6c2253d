import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { Button } from '../../components/button';
import { Icon } from '../../components/icons';
import { useWords } from '../../components/words';
import { CONGRESS_PAGES, originsFor } from '../../utils/origins';
import { preferencesItem } from '../../utils/storage';
import { publishers } from './state';

type Permissions = Browser.permissions.Permissions;

interface Wish {
  readonly id: string;
  readonly what: Permissions;
  readonly name: string;
  readonly why: string;
  readonly without: string;
  /** What else a yes switches on. */
  readonly onYes?: () => Promise<unknown>;
}

const GOV: Permissions = { origins: CONGRESS_PAGES };
const NOTIFY = { permissions: ['notifications'] } as Permissions;

/** What the browser must allow, each with its reason and with what works without it. */
export function Permissions() {
  const words = useWords();
  const optional = browser.runtime.getManifest().optional_permissions ?? [];
  const wishes: Wish[] = [
    {
      id: 'gov',
      what: GOV,
      name: words.t('start.gov'),
      why: words.t('start.govWhy'),
      without: words.t('start.govWithout'),
    },
    ...publishers.value.map(({ id, name, site }) => ({
      id,
      what: { origins: originsFor(site) },
      name: new URL(site).hostname.replace(/^www\./, ''),
      why: words.t('start.publisherWhy', name),
      without: words.t('start.publisherWithout'),
    })),
    ...((optional as readonly string[]).includes('notifications')
      ? [
          {
            id: 'notify',
            what: NOTIFY,
            name: words.t('settings.notifications'),
            why: words.t('start.notifyWhy'),
            without: words.t('start.notifyWithout'),
            onYes: () => preferencesItem.update((all) => ({ ...all, notify: true })),
          },
        ]
      : []),
  ];
  return (
    <ul class="wishes">
      {wishes.map((wish) => (
        <WishLine key={wish.id} wish={wish} />
      ))}
    </ul>
  );
}

function WishLine({ wish }: { wish: Wish }) {
  const words = useWords();
  const [given, setGiven] = useState<boolean | undefined>();
  const { what } = wish;
  useEffect(() => void browser.permissions.contains(what).then(setGiven, () => setGiven(false)), [what]);
  const allow = async () => {
    // Asked for first: a browser shows its question only straight after the click.
    const yes = await browser.permissions.request(wish.what).catch(() => false);
    setGiven(yes);
    if (yes) await wish.onYes?.();
  };
  return (
    <li>
      <div>
        <h3>{wish.name}</h3>
        <p>{wish.why}</p>
        <p class="soft small">{wish.without}</p>
      </div>
      <div class="given" role="status">
        {given === true && (
          <span class="tag">
            <Icon name="check" size={16} />
            {words.t('start.allowed')}
          </span>
        )}
        {given === false && (
          <Button onClick={() => void allow()} label={`${words.t('common.allow')}: ${wish.name}`}>
            {words.t('common.allow')}
          </Button>
        )}
      </div>
    </li>
  );
}
