import { browser } from 'wxt/browser';
import { feedsItem, readAlertsItem, subscriptionsItem } from '../../../utils/storage';
import { registerNotices } from './notify';
import { refreshAlerts, showBadge } from './refresh';

const ALARM = 'refresh-alerts';
/** Minutes between looks at which feeds are due; each feed has its own time, hours apart. */
const LOOK_EVERY = 30;

/** Wakes for feeds that are due. Alarms may vanish: this makes sure of it at each start, and catches up once after sleep. */
export function registerAlerts(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshAlerts(false);
  });
  browser.runtime.onInstalled.addListener(() => void refreshAlerts(false));
  browser.runtime.onStartup.addListener(() => void refreshAlerts(false));
  // What may be read or shown from now on was only just allowed.
  browser.permissions.onAdded.addListener(({ origins, permissions }) => {
    if (permissions?.includes('notifications')) registerNotices();
    if ((origins ?? []).length > 0) void refreshAlerts(true);
  });
  registerNotices();
  readAlertsItem.watch(() => void showBadge());
  feedsItem.watch(() => void showBadge());
  subscriptionsItem.watch(() => void refreshAlerts(false));
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm)
      return browser.alarms.create(ALARM, {
        delayInMinutes: 1 + Math.random() * LOOK_EVERY,
        periodInMinutes: LOOK_EVERY,
      });
  });
}
