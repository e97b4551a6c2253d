import { popupPlaceItem } from '../../utils/storage';
import { alert, alerts, chosen, go, hasProfile, officeOf, subject, tab, VIEWS, type View, view } from './state';

/** How long a place is gone back to, in milliseconds: later the person comes with something else in mind. */
const KEPT = 30 * 60_000;

/** Goes back to where the person was when the popup closed, unless that is long ago or no longer there. */
export async function restorePlace(now: number): Promise<number> {
  const place = await popupPlaceItem.get();
  if (!place || now - place.at > KEPT || !hasProfile.value) return 0;
  if (alerts.value.some(({ id }) => id === place.alert)) chosen.value = place.alert;
  // A page of Congress in front is what the person came for now.
  if (tab.value?.congress) return 0;
  const there = VIEWS.find((one) => one === place.view);
  if (!there || !isThere(there, place.subject)) return 0;
  go(there, place.subject);
  return place.scroll;
}

function isThere(to: View, about: string | undefined): boolean {
  if (to === 'alerts') return alerts.value.length > 1;
  if (to === 'ways') return officeOf(about) !== undefined;
  return to !== 'letter' || alert.value !== undefined;
}

/** Keeps the place from now on: the screen, what it is about, and how far down. */
export function keepPlace(): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(due);
    due = setTimeout(() => {
      const [alert, about] = [chosen.value, subject.value];
      void popupPlaceItem.set({
        view: view.value,
        scroll: Math.round(scrollY),
        at: Date.now(),
        ...(alert !== undefined && { alert }),
        ...(about !== undefined && { subject: about }),
      });
    }, 80);
  };
  view.subscribe(keep);
  chosen.subscribe(keep);
  addEventListener('scroll', keep, { passive: true });
}
