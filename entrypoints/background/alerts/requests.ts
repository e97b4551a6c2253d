import type { Requests } from '../../../utils/messaging';
import { readAlertsItem } from '../../../utils/storage';

/** Alerts that are remembered as read. */
const MOST_READ = 500;

/** Marks an alert as read, which takes it off the badge. */
export async function markAlertRead({ alertId }: Requests['mark-alert-read']['in']): Promise<boolean> {
  await readAlertsItem.update((read) => (read.includes(alertId) ? read : [...read, alertId].slice(-MOST_READ)));
  return true;
}
