import { browser } from 'wxt/browser';
import type { Requests } from '../../../utils/messaging';
import { lastFillItem } from '../../../utils/storage';
import { fill } from '../fill/requests';

/** Fills, and keeps for this session what was told of it: a popup that was closed meanwhile can tell it again. */
export async function fillAndRemember(data: Requests['fill']['in']): Promise<Requests['fill']['out']> {
  const filled = await fill(data);
  const tab = await browser.tabs.get(data.tabId).catch(() => undefined);
  await lastFillItem
    .set({
      tabId: data.tabId,
      url: tab?.url ?? '',
      at: Date.now(),
      told: filled.ok ? filled.value : filled.error,
    })
    // What cannot be remembered was done all the same.
    .catch(() => undefined);
  return filled;
}
