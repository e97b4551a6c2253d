import type { Action, Delivery } from './action';
import { isDone } from './advance';

/** Letters of older actions are history: the toolbar does not nag for ever. Milliseconds. */
const NAGS = 3 * 24 * 3_600_000;

/** How many letters that the person began lately are not sent yet. `now` in epoch milliseconds. */
export const openLetters = (actions: readonly Action[], now: number): number =>
  actions
    .filter(({ started, clickExpires }) => now - Math.max(started, clickExpires) < NAGS)
    .flatMap(({ deliveries }) => deliveries)
    .filter((delivery) => !isDone(delivery)).length;

/** What the toolbar shows over an office's own tab: at most four signs, and how it stands. */
export function tabBadge(delivery: Delivery): {
  readonly text: string;
  readonly tone: 'work' | 'you' | 'good' | 'bad';
} {
  switch (delivery.state) {
    case 'waiting':
    case 'opened':
      return { text: '\u2026', tone: 'work' };
    case 'gate':
      return { text: '\u2192', tone: 'you' };
    case 'needs-you':
      return { text: String(Math.max(1, delivery.needs.length)), tone: 'you' };
    case 'failed':
      return { text: '\u00d7', tone: 'bad' };
    default:
      return { text: '\u2713', tone: 'good' };
  }
}
