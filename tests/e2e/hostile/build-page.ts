import type { BrowserContext, Page } from '@playwright/test';

/** A page that attacks, tricks or breaks, and what must come of it. */
export interface HostilePage {
  readonly name: string;
  /** Where it is served. Frames and other hosts are in `others`: host and path → page. `%ID%` stands for the extension's id. */
  readonly url: string;
  readonly html: string;
  readonly others?: Readonly<Record<string, string>>;
  /**
   * `filled`: the honest controls are filled, the traps are not. `nothing`: not one value reaches the page.
   * `survives`: the page takes its own form away meanwhile; the extension answers and no trap is filled.
   */
  readonly expect: 'filled' | 'nothing' | 'survives';
  /** What the extension must say of it, where a word to the person is due: an error or a refusal. */
  readonly says?: string;
  /** What else is done or looked at, before and after the fill; throws when it is not as it should be. */
  readonly before?: (page: Page, context: BrowserContext) => Promise<void>;
  readonly after?: (page: Page, context: BrowserContext) => Promise<void>;
  /** Why, as a person would say it; stands in the table. */
  readonly because: string;
}

export const HOST = 'www.quill.senate.gov';
export const PAGE = `https://${HOST}/contact`;

/** The honest controls: what a fill of a well-behaved page would write. */
export const HONEST = `
  <p><label for="first">First name *</label> <input class="honest" id="first" name="first" required></p>
  <p><label for="last">Last name *</label> <input class="honest" id="last" name="last" required></p>
  <p><label for="street">Street address *</label> <input class="honest" id="street" name="street" required></p>
  <p><label for="city">City *</label> <input class="honest" id="city" name="city" required></p>
  <p><label for="zip">ZIP code *</label> <input class="honest" id="zip" name="zip" required></p>
  <p><label for="email">E-mail *</label> <input class="honest" id="email" name="email" type="email" required></p>
  <p><label for="message">Your message *</label> <textarea class="honest" id="message" name="message" required></textarea></p>`;

/** A contact form around the honest controls. `attributes` stand in the form's tag. */
export const form = (extra = '', attributes = 'action="/send" method="post"'): string =>
  `<form ${attributes}>${HONEST}${extra}<button type="submit">Send</button></form>`;

export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Contact Senator Quill</title>${head}</head><body><h1>Contact Senator Quill</h1>${body}</body></html>`;

/** Two boxes nobody should write into, hidden in one particular way. */
export const trap = (style: string, inner = ''): string =>
  `<div class="t" ${style}><label for="trap-phone">Phone</label> <input class="trap" id="trap-phone" name="phone2" ${inner}>
   <label for="trap-mail">Confirm e-mail</label> <input class="trap" id="trap-mail" name="mail2" ${inner}></div>`;
