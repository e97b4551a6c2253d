import type { LetterEdit } from '../../../core/letters/letter';
import type { Requests } from '../../../utils/messaging';
import { editsItem } from '../../../utils/storage';

/** Changes one alert's edits; one change at a time, so that none is lost. */
function change(alertId: string, by: (edit: LetterEdit) => LetterEdit): Promise<LetterEdit> {
  return navigator.locks.request('letter-edits', async () => {
    const edits = await editsItem.get();
    const edit = by(edits[alertId] ?? {});
    await editsItem.set({ ...edits, [alertId]: edit });
    return edit;
  });
}

/** The supporter read the shorter version and wants it for this office; or wants the whole letter again. */
export function useShortLetter({ alertId, bioguide, limit, use }: Requests['use-short-letter']['in']) {
  return change(alertId, ({ short, ...edit }) => {
    const others = Object.fromEntries(Object.entries(short ?? {}).filter(([office]) => office !== bioguide));
    const kept = use ? { ...others, [bioguide]: limit } : others;
    return Object.keys(kept).length > 0 ? { ...edit, short: kept } : edit;
  });
}

/** The supporter read the clean version and wants it; or wants the letter as it was. */
export function useCleanLetter({ alertId, use }: Requests['use-clean-letter']['in']) {
  return change(alertId, ({ clean: _, ...edit }) => (use ? { ...edit, clean: true } : edit));
}
