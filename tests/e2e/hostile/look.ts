import type { Frame, Page } from '@playwright/test';
import { SUPPORTER } from '../extension';

/** What may never reach a page that should not have it. */
const SECRETS = [
  SUPPORTER.given,
  SUPPORTER.family,
  SUPPORTER.street,
  SUPPORTER.city,
  SUPPORTER.zip,
  SUPPORTER.email,
  SUPPORTER.phone,
  'Please keep it lit.',
];
export const hasSecret = (text: string): boolean => SECRETS.some((secret) => text.includes(secret));

/** A value that stood in a control at some moment. Honest controls are those that a form of an office may ask for. */
export interface Value {
  readonly honest: boolean;
  readonly value: string;
}

/** From the first script on, keeps every value that any control of the page ever shows to an event or to a clock of 5 ms. */
export async function spyOnControls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const all: { honest: boolean; value: string }[] = [];
    const known = new Set<string>();
    (window as unknown as { spied: typeof all }).spied = all;
    const readValue = (one: Element): string => {
      for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement])
        if (Object.prototype.isPrototypeOf.call(prototype, one))
          return Object.getOwnPropertyDescriptor(prototype, 'value')?.get?.call(one);
      return one.textContent ?? '';
    };
    const honestOf = (one: Element): boolean => one.classList.contains('honest');
    const keep = (one: Element): void => {
      const value = readValue(one);
      const key = `${honestOf(one)} ${value}`;
      if (!value || known.has(key)) return;
      known.add(key);
      all.push({ honest: honestOf(one), value });
    };
    for (const type of ['input', 'change', 'focus', 'blur', 'focusin', 'keydown', 'keyup'])
      addEventListener(
        type,
        (event) => {
          const [target] = event.composedPath();
          if (target instanceof Element) keep(target);
        },
        true,
      );
    const find = document.querySelectorAll.bind(document);
    setInterval(() => find('.trap, .honest').forEach(keep), 5);
  });
}

/** Every value that was or is in a control of any frame, as the page's own scripts can read it. */
export async function valuesOf(page: Page): Promise<Value[]> {
  const inFrame = (frame: Frame): Promise<Value[]> =>
    frame
      .evaluate(() => {
        const roots: (Document | ShadowRoot)[] = [document];
        for (const root of roots)
          for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
        const controls = roots.flatMap((root) => [
          ...root.querySelectorAll<HTMLInputElement>('input,textarea,select,[contenteditable]'),
        ]);
        const now = controls.map((one) => ({
          honest: one.classList.contains('honest'),
          value: `${one.value} ${one.getAttribute('value') ?? ''}`,
        }));
        return [...now, ...((window as unknown as { spied?: typeof now }).spied ?? [])];
      })
      .catch(() => []);
  return (await Promise.all(page.frames().map(inFrame))).flat();
}
