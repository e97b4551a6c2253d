import { assertNever } from '../result';
import type { Delivery, DeliveryFailure, DeliveryState, Need } from './action';

/** What happened to one delivery. */
export type DeliveryEvent =
  | { readonly kind: 'opened'; readonly tabId: number; readonly url: string }
  | {
      readonly kind: 'filled';
      readonly page: 'contact' | 'gate' | 'purpose';
      readonly filled: number;
      readonly left: number;
      readonly needs: readonly Need[];
    }
  /** The form came after the click had run out: it is left until the person clicks again. */
  | { readonly kind: 'click-over' }
  /** The tab was led on to another page of the office's site, where the form may be. */
  | { readonly kind: 'led'; readonly url: string }
  /** The person pressed the page's own Send. */
  | { readonly kind: 'pressed' }
  | { readonly kind: 'thanked' }
  | { readonly kind: 'said-sent' }
  | { readonly kind: 'tab-closed' }
  | { readonly kind: 'failed'; readonly failure: DeliveryFailure };

const DONE: ReadonlySet<DeliveryState> = new Set(['sent', 'confirmed']);
/** A thank-you counts only after a form was filled in this delivery: a stray "thank you" page proves nothing. */
const FILLED: ReadonlySet<DeliveryState> = new Set(['filled', 'needs-you', 'sent']);

/** True when nothing more is to be done for this delivery. */
export const isDone = (delivery: Delivery): boolean => DONE.has(delivery.state);

/** True while a tab works on this delivery. */
export const isOpen = (delivery: Delivery): boolean => delivery.tabId !== undefined && !isDone(delivery);

/** The delivery after an event. `at` is in epoch milliseconds. Returns the same object when nothing changed. */
export function advance(delivery: Delivery, event: DeliveryEvent, at: number): Delivery {
  if (delivery.state === 'confirmed' && event.kind !== 'tab-closed') return delivery;
  if (isDone(delivery) && !HEARD_WHEN_DONE.has(event.kind)) return delivery;
  switch (event.kind) {
    case 'opened': {
      const { tried: _old, ...rest } = fresh(delivery);
      return { ...rest, state: 'opened', at, tabId: event.tabId, url: event.url, filled: 0, left: 0, needs: [] };
    }
    case 'filled':
      return { ...fresh(delivery), ...counts(event), state: filledState(event), at };
    case 'click-over':
      return { ...fresh(delivery), state: 'needs-you', needs: [{ reason: 'click-again', label: '' }], at };
    case 'led':
      return { ...fresh(delivery), state: 'opened', url: event.url, tried: [...(delivery.tried ?? []), event.url], at };
    case 'pressed':
      return FILLED.has(delivery.state) ? { ...delivery, pressed: at } : delivery;
    case 'thanked':
      return FILLED.has(delivery.state) ? { ...fresh(delivery), state: 'confirmed', at, needs: [] } : delivery;
    case 'said-sent':
      return { ...fresh(delivery), state: 'sent', at, needs: [] };
    case 'tab-closed': {
      const { tabId: _gone, ...rest } = delivery;
      return isDone(delivery) ? rest : failed(rest, 'tab-closed', at);
    }
    case 'failed':
      return failed(delivery, event.failure, at);
    default:
      return assertNever(event);
  }
}

const HEARD_WHEN_DONE: ReadonlySet<DeliveryEvent['kind']> = new Set(['thanked', 'said-sent', 'tab-closed']);

/** After Send was pressed nobody but the person can say whether a page that went away had taken the letter. */
const failed = (delivery: Delivery, failure: DeliveryFailure, at: number): Delivery => ({
  ...delivery,
  state: 'failed',
  failure: delivery.pressed === undefined ? failure : 'unsure',
  at,
});

function fresh(delivery: Delivery): Delivery {
  const { failure: _over, pressed: _sent, ...rest } = delivery;
  return rest;
}

function counts(event: Extract<DeliveryEvent, { kind: 'filled' }>) {
  return { filled: event.filled, left: event.left, needs: [...event.needs] };
}

function filledState(event: Extract<DeliveryEvent, { kind: 'filled' }>): DeliveryState {
  if (event.page !== 'contact') return 'gate';
  return event.needs.length > 0 ? 'needs-you' : 'filled';
}
