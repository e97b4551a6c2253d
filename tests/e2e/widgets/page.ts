import { prisoners } from '../invented';

/** A page with one kind of drawn control, and what the page's own state is to be after a fill. */
export interface WidgetPage {
  readonly name: string;
  readonly body: string;
  /** Runs in the page; keeps what the page would send in `window.model`. */
  readonly script: string;
  readonly model: Readonly<Record<string, unknown>>;
  /** Tokens that may be reported as not taken by the page. */
  readonly undone?: readonly string[];
  /** Style rules. */
  readonly style?: string;
}

/** Controls that every contact form has, so that the page is known as one. */
export const PERSON = `
  <p><label for="first">First name *</label><input id="first"></p><p><label for="last">Last name *</label><input id="last"></p>
  <p><label for="street">Street *</label><input id="street"></p><p><label for="city">City *</label><input id="city"></p>
  <p><label for="zip">ZIP *</label><input id="zip"></p><p><label for="email">E-mail *</label><input id="email"></p>`;
export const MESSAGE =
  '<p><label for="message">Message *</label><textarea id="message"></textarea></p><button>Send</button>';

export const LETTER =
  'Dear Senator:\n\nPlease speak up.\n\nThey are held.\n\nSincerely,\nRuth Okafor\nSeattle, WA 98105';
export const ALERT = prisoners('Please speak up.\n\nThey are held.');

export const pageOf = ({ body, script, style = '' }: WidgetPage): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact Senator Dale</title><style>${style}</style></head><body><h1>Contact Senator Dale</h1>
<form action="/send" method="post" onsubmit="event.preventDefault();window.sent=true">${body}</form><script>window.model={};const $=(s)=>document.querySelector(s);${script}</script></body></html>`;
