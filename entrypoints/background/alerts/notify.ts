import { browser } from 'wxt/browser';
import { alertsToTell, isQuiet } from '../../../core/alerts/notices';
import { feedsItem, preferencesItem, readAlertsItem, toldAlertsItem } from '../../../utils/storage';

/** Alerts that are remembered as told of. */
const MOST_TOLD = 500;
const PREFIX = 'alert:';

/** Marks alerts as told of without a word: those that are there when a publisher is first followed. */
export const keepAsTold = (ids: readonly string[]): Promise<unknown> =>
  toldAlertsItem.update((told) => [...told.filter((id) => !ids.includes(id)), ...ids].slice(-MOST_TOLD));

/** Tells of new alerts, each at most once: only when the person wants it, the browser allows it, and it is no quiet hour. */
export async function notifyOfNew(now = new Date()): Promise<void> {
  const { notify, quietFrom, quietTo } = await preferencesItem.get();
  const [feeds, read, told] = await Promise.all([feedsItem.get(), readAlertsItem.get(), toldAlertsItem.get()]);
  const fresh = alertsToTell(feeds, read, told, now.getTime());
  if (fresh.length === 0) return;
  const ids = fresh.map(({ id }) => id);
  if (!notify || !(await browser.permissions.contains({ permissions: ['notifications'] }).catch(() => false))) {
    await keepAsTold(ids);
    return;
  }
  if (isQuiet(now.getHours() * 60 + now.getMinutes(), quietFrom, quietTo)) return;
  // Kept first: a worker that is stopped in between may tell too little, never twice.
  await keepAsTold(ids);
  for (const { id, title, publisher } of fresh)
    await browser.notifications
      .create(`${PREFIX}${id}`, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title,
        message: publisher,
      })
      .catch(() => undefined);
}

const onClick = (id: string): void => {
  if (!id.startsWith(PREFIX)) return;
  void browser.notifications.clear(id);
  void browser.action.openPopup().catch(() => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }));
};

/** A click on the notice opens the popup, or where the browser has no such way, the same in a tab. May be called again. */
export const registerNotices = (): void => browser.notifications?.onClicked.addListener(onClick);
