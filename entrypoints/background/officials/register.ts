import { browser } from 'wxt/browser';
import { refreshOffices } from './load-offices';

const ALARM = 'refresh-offices';
const WEEK = 7 * 24 * 60;

/** Wakes once a week, at a time of its own, to look for new members. Alarms may vanish: this makes sure of it at each start. */
export function registerOfficials(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshOffices();
  });
  void browser.alarms.get(ALARM).then((alarm) => {
    const first = WEEK * (0.5 + Math.random());
    if (!alarm) return browser.alarms.create(ALARM, { delayInMinutes: first, periodInMinutes: WEEK });
  });
}
