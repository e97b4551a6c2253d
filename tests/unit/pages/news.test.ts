// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { watchPage } from '../../../entrypoints/contact-form.content/news';

// A browser under a driver makes no page ready in the dark, so the event that it would send is sent.
it.each([
  ['come back to', () => window.dispatchEvent(new Event('pageshow'))],
  ['shown after it was made ready in the dark', () => document.dispatchEvent(new Event('prerenderingchange'))],
])('a page that is %s is told of anew, though nothing changed in it', (_name, happens) => {
  vi.useFakeTimers();
  const send = vi.fn();
  const ended = new AbortController();
  watchPage(send, ended.signal);
  vi.advanceTimersByTime(2000);
  const before = send.mock.calls.length;
  happens();
  vi.advanceTimersByTime(2000);
  expect(send.mock.calls.length).toBe(before + 1);
  ended.abort();
  happens();
  vi.advanceTimersByTime(2000);
  expect(send.mock.calls.length).toBe(before + 1);
  vi.useRealTimers();
});
