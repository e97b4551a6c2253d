import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../core/actions/action';
import { advance, type DeliveryEvent } from '../../../core/actions/advance';
import { isLeft } from '../../../core/actions/start-action';

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

describe('a delivery whose Send was pressed', () => {
  const pressed = livedThrough(opened, filled, { kind: 'pressed' });

  it('is as it was until the office thanks', () => {
    expect(pressed).toMatchObject({ state: 'filled', pressed: 3 });
    const thanked = advance(pressed, { kind: 'thanked' }, 9);
    expect(thanked).toMatchObject({ state: 'confirmed' });
    expect(thanked.pressed).toBeUndefined();
  });

  it.each<DeliveryEvent>([{ kind: 'tab-closed' }, { kind: 'failed', failure: 'not-found' }])(
    'is neither sent nor unsent when its page goes away: $kind',
    (event) => {
      const unsure = advance(pressed, event, 9);
      expect(unsure).toMatchObject({ state: 'failed', failure: 'unsure' });
      expect(isLeft(unsure)).toBe(false);
      expect(isLeft(unsure, unsure.bioguide)).toBe(true);
      expect(advance(unsure, { kind: 'said-sent' }, 10)).toMatchObject({ state: 'sent' });
    },
  );

  it('was not sent when the office shows the form again', () => {
    const again = advance(pressed, needy, 9);
    expect(again.pressed).toBeUndefined();
    expect(advance(again, { kind: 'tab-closed' }, 10).failure).toBe('tab-closed');
  });

  it('cannot have sent what was never filled', () => {
    expect(livedThrough(opened, { kind: 'pressed' }).pressed).toBeUndefined();
  });
});

describe('a delivery that is led on', () => {
  const led = livedThrough(opened, { kind: 'led', url: 'https://www.sample.senate.gov/email' });

  it('remembers where it was, until it is opened anew', () => {
    expect(led).toMatchObject({ state: 'opened', at: 2, tried: ['https://www.sample.senate.gov/email'] });
    expect(advance(led, { ...opened, tabId: 8 }, 9).tried).toBeUndefined();
  });

  it('asks for a new click when the old one is over', () => {
    expect(advance(led, { kind: 'click-over' }, 9)).toMatchObject({
      state: 'needs-you',
      needs: [{ reason: 'click-again' }],
    });
  });
});
