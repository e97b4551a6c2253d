import type { Office } from '../../../core/officials/office';
import { limitsItem } from '../../../utils/storage';
import { messageBox, type TabView } from './fill-tab';

/** Notes how many characters an office's message box takes, so that the letter can be fitted before its form is open. */
export async function rememberLimit(office: Office | undefined, view: TabView): Promise<void> {
  const limit = messageBox(view)?.limit;
  if (!office?.bioguide || limit === undefined) return;
  const known = await limitsItem.get();
  if (known[office.bioguide] !== limit)
    await limitsItem.update((all) => ({ ...all, [office.bioguide]: limit })).catch(() => undefined);
}
