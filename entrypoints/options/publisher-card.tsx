import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button';
import { AskDialog } from '../../components/dialog';
import { Fingerprint } from '../../components/fingerprint';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { currentAlerts } from '../../core/alerts/current-alerts';
import type { Subscription } from '../../core/alerts/subscription';
import { ask } from '../../utils/messaging';
import { originsFor } from '../../utils/origins';
import { allow, feeds, now, said } from './state';

const siteOf = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** One publisher: how its feed stands, its key, and the way to leave it. */
export function PublisherCard({ publisher }: { publisher: Subscription }) {
  const words = useWords();
  const [leaving, setLeaving] = useState(false);
  const [busy, setBusy] = useState(false);
  const feed = feeds.value[publisher.id];
  const current = feed ? currentAlerts({ [publisher.id]: feed }, now.value, []).length : 0;
  const look = async () => {
    setBusy(true);
    await ask('refresh-alerts', {}).catch(() => false);
    setBusy(false);
  };
  return (
    <section class="card publisher">
      <div>
        <h2>{publisher.name}</h2>
        <p class="soft">
          <a href={publisher.site} target="_blank" rel="noreferrer">
            {siteOf(publisher.site)}
          </a>
        </p>
      </div>
      <p>
        {words.n('publishers.alerts', current)}
        {' · '}
        <span class="soft">
          {feed?.reached === undefined
            ? words.t('publishers.never')
            : words.t('publishers.reached', words.moment(feed.reached))}
        </span>
      </p>
      {publisher.key === undefined ? (
        <p class="soft small">{words.t('publishers.unsigned')}</p>
      ) : (
        <p class="small">
          {words.t('publishers.signed')} <Fingerprint value={publisher.key} />
        </p>
      )}
      {feed?.problem !== undefined && (
        <Notice tone="warn" text={words.code('feedProblems', feed.problem)}>
          {feed.problem === 'no-permission' && (
            <Button onClick={() => void allow(originsFor(publisher.site)).then((yes) => (yes ? look() : undefined))}>
              {words.t('common.allow')}
            </Button>
          )}
        </Notice>
      )}
      <div class="row-of">
        <Button busy={busy} onClick={() => void look()} label={`${words.t('home.check')}: ${publisher.name}`}>
          {words.t(busy ? 'home.checking' : 'home.check')}
        </Button>
        <Button
          kind="danger"
          onClick={() => setLeaving(true)}
          label={`${words.t('publishers.leave')}: ${publisher.name}`}
        >
          {words.t('publishers.leave')}
        </Button>
      </div>
      <AskDialog
        open={leaving}
        title={words.t('publishers.leaveAsk', publisher.name)}
        text={words.t('publishers.leaveText')}
        yes={words.t('publishers.leave')}
        danger
        onNo={() => setLeaving(false)}
        onYes={async () => {
          setLeaving(false);
          await ask('unsubscribe', { id: publisher.id });
          await browser.permissions.remove({ origins: originsFor(publisher.site) }).catch(() => false);
          said.value = words.t('publishers.left', publisher.name);
        }}
      />
    </section>
  );
}
