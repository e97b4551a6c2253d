import type { Action, Delivery } from '../../../core/actions/action';
import type { Office } from '../../../core/officials/office';
import { keepReceipt, markReceipt, type Receipt } from '../../../core/receipts/receipt';
import type { Requests } from '../../../utils/messaging';
import { receiptsItem } from '../../../utils/storage';
import { loadWords } from '../../../utils/words';
import { officeWords } from '../actions/office-words';
import { deliveryOfTab, loadActions, tellDelivery } from '../actions/store';
import type { FillContext } from '../fill/context';

const receiptId = (actionId: string, bioguide: string): string => `${actionId} ${bioguide}`;

/** A browser that takes no more says so to the person; the letter itself stands in the form, and the work on it goes on. */
const change = (by: (receipts: Receipt[]) => Receipt[]): Promise<void> =>
  receiptsItem.update(by).then(
    () => undefined,
    () => undefined,
  );

/** Keeps the letter as it was written into the form; it becomes a receipt for the person once it was sent. */
export async function prepareReceipt(
  action: Action,
  delivery: Delivery,
  office: Office,
  context: FillContext,
): Promise<void> {
  const { alert, request } = context;
  const text = request.values['x-message'];
  if (!alert || text === undefined) return;
  const words = await loadWords();
  await change((all) =>
    keepReceipt(all, {
      id: receiptId(action.id, delivery.bioguide),
      actionId: action.id,
      alertId: alert.id,
      bioguide: delivery.bioguide,
      office: officeWords(words, office),
      chamber: office.chamber,
      title: alert.title,
      publisher: alert.publisher,
      state: 'prepared',
      at: Date.now(),
      subject: request.values['x-subject'] ?? '',
      text,
    }),
  );
}

/** The person pressed the page's own Send: the letter as it stood then is what was sent. */
export async function keepSentText(tabId: number, text: string): Promise<void> {
  const found = deliveryOfTab(await loadActions(), tabId);
  if (!found) return;
  const id = receiptId(found.action.id, found.delivery.bioguide);
  if (text.trim() !== '')
    await change((all) => all.map((one) => (one.id === id && one.state === 'prepared' ? { ...one, text } : one)));
  await tellDelivery(found.action.id, found.delivery.bioguide, { kind: 'pressed' });
}

/** The answer to "did they answer?", which is asked once; undefined puts the question away. False without such a receipt. */
export async function answerCame({ receiptId: id, answered }: Requests['answer-came']['in']): Promise<boolean> {
  let known = false;
  await change((all) =>
    all.map((one) => {
      if (one.id !== id) return one;
      known = true;
      return { ...one, answered: answered === undefined ? 'asked' : answered ? 'yes' : 'no' };
    }),
  );
  return known;
}

/** Forgets one letter that was sent. False when there was none. */
export async function deleteReceipt({ receiptId: id }: Requests['delete-receipt']['in']): Promise<boolean> {
  let known = false;
  await change((all) => {
    known = all.some((one) => one.id === id);
    return known ? all.filter((one) => one.id !== id) : all;
  });
  return known;
}

/** Says in the receipts what deliveries say already: by proof of the office's thanks or by the person's word, that they were sent. */
export const settleReceipts = (action: Action, deliveries: readonly Delivery[] = action.deliveries): Promise<void> =>
  change((all) =>
    deliveries.reduce(
      (kept, { bioguide, state, at }) =>
        state === 'sent' || state === 'confirmed' ? markReceipt(kept, receiptId(action.id, bioguide), state, at) : kept,
      all,
    ),
  );
