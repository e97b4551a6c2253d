import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../core/actions/action';
import { advance, type DeliveryEvent } from '../../../core/actions/advance';

const waiting: Delivery = { bioguide: 'X000001', state: 'waiting', at: 0, filled: 0, left: 0, needs: [] };
const opened: DeliveryEvent = { kind: 'opened', tabId: 7, url: 'https://www.sample.senate.gov/contact' };
const filled: DeliveryEvent = { kind: 'filled', page: 'contact', filled: 12, left: 3, needs: [] };
const needy: DeliveryEvent = { ...filled, needs: [{ reason: 'captcha', label: '' }] };

const livedThrough = (...events: DeliveryEvent[]) =>
  events.reduce((delivery, event, i) => advance(delivery, event, i + 1), waiting);

it('forgets a closed tab even when confirmed: tab ids are given out again', () => {
  const confirmed = livedThrough(opened, filled, { kind: 'thanked' });
  const closed = advance(confirmed, { kind: 'tab-closed' }, 99);
  expect(closed.state).toBe('confirmed');
  expect(closed.tabId).toBeUndefined();
});

describe('a delivery', () => {
  it('goes from click to thank-you', () => {
    expect(livedThrough(opened)).toMatchObject({ state: 'opened', tabId: 7, at: 1 });
    expect(livedThrough(opened, { ...filled, page: 'gate' })).toMatchObject({ state: 'gate', filled: 12 });
    expect(livedThrough(opened, filled)).toMatchObject({ state: 'filled', left: 3, at: 2 });
    expect(livedThrough(opened, needy)).toMatchObject({ state: 'needs-you', needs: [{ reason: 'captcha' }] });
    expect(livedThrough(opened, filled, { kind: 'thanked' })).toMatchObject({ state: 'confirmed' });
  });

  it('takes no thank-you for a form that it never filled', () => {
    expect(livedThrough(opened, { kind: 'thanked' }).state).toBe('opened');
    expect(livedThrough(opened, { ...filled, page: 'gate' }, { kind: 'thanked' }).state).toBe('gate');
  });

  it('turns the person’s word into proof when the thank-you comes', () => {
    expect(livedThrough(opened, filled, { kind: 'said-sent' }, { kind: 'thanked' }).state).toBe('confirmed');
  });

  it('can be gone on with after its tab was closed, and forgets the failure then', () => {
    const closed = livedThrough(opened, filled, { kind: 'tab-closed' });
    expect(closed).toMatchObject({ state: 'failed', failure: 'tab-closed' });
    expect(closed.tabId).toBeUndefined();
    const again = advance(closed, { ...opened, tabId: 9 }, 9);
    expect(again).toMatchObject({ state: 'opened', tabId: 9, filled: 0 });
    expect(again.failure).toBeUndefined();
  });

  it.each<DeliveryEvent>([opened, filled, { kind: 'tab-closed' }, { kind: 'failed', failure: 'timeout' }])(
    'stays sent whatever else is heard: $kind',
    (event) => {
      expect(livedThrough(opened, filled, { kind: 'said-sent' }, event).state).toBe('sent');
    },
  );

  it.each<DeliveryEvent>([opened, filled, { kind: 'said-sent' }, { kind: 'failed', failure: 'other' }])(
    'is not touched any more once confirmed: $kind',
    (event) => {
      const confirmed = livedThrough(opened, filled, { kind: 'thanked' });
      expect(advance(confirmed, event, 99)).toBe(confirmed);
    },
  );
});
