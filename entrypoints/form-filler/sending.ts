import type { PageSent } from '../../utils/messaging';
import { closest, isConnected, textContent } from './dom';
import { elementOf } from './refs';
import { stateOf } from './state-of';

/** Tells the letter as it stands when the person sends the form: what was really sent is what the receipt keeps. */
export function watchSending(send: (message: PageSent) => void, messageRef: () => string | undefined): void {
  const told = (event: Event): void => {
    const ref = messageRef();
    const message = ref === undefined ? undefined : elementOf(ref);
    if (!event.isTrusted || !message || !isConnected(message)) return;
    if (closest(message, 'form') !== event.target) return;
    const text = 'value' in message ? stateOf(message) : (textContent(message) ?? '');
    send({ to: 'background', kind: 'page-sent', message: text.slice(0, 50_000) });
  };
  addEventListener('submit', told, true);
}
