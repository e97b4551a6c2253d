import { browser } from 'wxt/browser';
import { Button } from '../../components/button';
import { DeliveryList, DeliveryProgress } from '../../components/delivery-list';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import type { Delivery } from '../../core/actions/action';
import { isDone } from '../../core/actions/advance';
import { ask } from '../../utils/messaging';
import { findOffices } from './load';
import { askPermission } from './notices';
import { action, alert, allowed, go, hasEnded, officials } from './state';
import { WriteButton } from './write';

const goTo = async ({ tabId }: Delivery): Promise<void> => {
  if (tabId === undefined) return;
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
};

/** The action under way: where each letter stands, and what is left to do. */
export function Progress() {
  const words = useWords();
  const started = action.value;
  const current = alert.value;
  if (!started || !current) return null;
  const done = started.deliveries.every(isDone);
  return (
    <section class="card">
      <div class="alert">
        <p class="soft small">{current.title}</p>
        {hasEnded(current) && <p class="small">{words.t('home.hasEnded')}</p>}
        <h1 tabIndex={-1}>{words.t(done ? 'action.done' : 'action.title')}</h1>
        <DeliveryProgress deliveries={started.deliveries} />
      </div>
      {done && <Notice tone="good" text={words.t('action.thanks')} live />}
      <DeliveryList
        deliveries={started.deliveries}
        offices={officials.value?.known ?? []}
        onGo={(delivery) => void goTo(delivery)}
        onSent={(bioguide) => void ask('mark-sent', { actionId: started.id, bioguide }).then(findOffices)}
        onOther={(bioguide) => go('ways', bioguide)}
      />
    </section>
  );
}

/** All letters are on their way: the copies, and a call as the next step for those who want one. */
function DoneDock() {
  const words = useWords();
  const started = action.value;
  const first = officials.value?.mine[0];
  const copies = browser.runtime.getURL('/options.html#receipts');
  return (
    <div class="dock">
      <div class="between">
        <Button kind="quiet" icon="book" onClick={() => void browser.tabs.create({ url: copies })}>
          {words.t('action.copies')}
        </Button>
        {first && (
          <Button kind="quiet" icon="phone" onClick={() => go('ways', first.bioguide)}>
            {words.t('action.callNext')}
          </Button>
        )}
      </div>
      {started && (
        <WriteButton
          kind="quiet"
          offices={started.deliveries.map(({ bioguide }) => bioguide)}
          label={words.t('home.writeAgain')}
        />
      )}
    </div>
  );
}

/** "Go on" while letters are left whose page is not open; "write again" when all are sent. */
export function ActionDock() {
  const words = useWords();
  const started = action.value;
  if (!started) return null;
  if (started.deliveries.every(isDone)) return <DoneDock />;
  if (!started.deliveries.some((one) => !isDone(one) && one.tabId === undefined)) return null;
  const goOn = async () => {
    // The permission can be asked for within the click alone, so it comes first.
    if (!allowed.value && !(await askPermission())) return;
    await ask('resume-action', { actionId: started.id });
  };
  return (
    <div class="dock">
      <Button kind="primary" wide id="go-on" onClick={() => void goOn()}>
        {words.t('action.goOn')}
      </Button>
    </div>
  );
}
