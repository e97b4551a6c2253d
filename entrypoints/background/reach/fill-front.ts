import { deliveryOfTab, loadActions } from '../actions/store';
import { openPopupFor } from './open-popup';
import { fillAndRemember } from './remember-fill';

/**
 * "Fill this form" by shortcut or context menu: the same as in the popup, with the same checks. Whatever has to be asked
 * or told is asked and told in the popup: an office that is not the person's own, a profile that is missing, a page without
 * a form. Where the panel in the page tells already, the popup stays away.
 */
export async function fillFront(tabId: number): Promise<void> {
  const filled = await fillAndRemember({ tabId });
  const told = filled.ok && filled.value.filled.length > 0 && deliveryOfTab(await loadActions(), tabId) !== undefined;
  if (!told) await openPopupFor(tabId);
}
