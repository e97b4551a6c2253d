import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { congressOf } from '../../core/forms/congress-host';
import type { RequestKind, Requests } from '../../utils/messaging';

type Handlers = { readonly [K in RequestKind]: (data: Requests[K]['in']) => Promise<Requests[K]['out']> };

/** What content scripts may say. Their words are a page's words: they may start nothing that the person did not click. */
export interface FromPages {
  readonly onNews: (tabId: number, hasForm: boolean) => Promise<void>;
  readonly onSent: (tabId: number, message: string) => Promise<void>;
  readonly onJump: (tabId: number, frameId: number, ref: string) => Promise<void>;
  readonly onNext: (tabId: number) => Promise<void>;
}

const Message = z.object({
  to: z.literal('background'),
  kind: z.string(),
  data: z.optional(z.unknown()),
  hasForm: z.optional(z.boolean()),
  message: z.optional(z.string().check(z.maxLength(100_000))),
  frameId: z.optional(z.number()),
  ref: z.optional(z.string().check(z.maxLength(40))),
});

/** What is known of a sender; the browser fills it in, pages cannot. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** The extension's own screens: popup, options, welcome, also when one is open in a tab. */
export const isOwnScreen = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;

/** A content script of ours in a House or Senate frame. */
export const isContactFrame = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && sender.tab?.id !== undefined && congressOf(sender.url ?? '') !== undefined;

function heedPage(pages: FromPages, tabId: number, said: z.infer<typeof Message>): Promise<void> | undefined {
  switch (said.kind) {
    case 'page-news':
      return pages.onNews(tabId, said.hasForm === true);
    case 'page-sent':
      return pages.onSent(tabId, said.message ?? '');
    case 'panel-jump':
      return said.frameId === undefined || said.ref === undefined
        ? undefined
        : pages.onJump(tabId, said.frameId, said.ref);
    case 'panel-next':
      return pages.onNext(tabId);
    default:
      return undefined;
  }
}

/**
 * Judges each message once, here, and hands it on: screens may ask everything, frames may only say that they changed or
 * were sent, and lead the person to a control or to the next of their own tabs.
 */
export function registerRouter(handlers: Handlers, pages: FromPages): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const message = z.safeParse(Message, raw);
    if (!message.success) return undefined;
    const { kind, data } = message.data;
    const tabId = sender.tab?.id;
    if (tabId !== undefined && isContactFrame(sender)) {
      // Answered when the work is done, with nothing: whoever waits in vain knows that the worker was stopped over it.
      return heedPage(pages, tabId, message.data)?.then(
        () => null,
        () => null,
      );
    }
    if (!isOwnScreen(sender) || !Object.hasOwn(handlers, kind)) return undefined;
    const handle = handlers[kind as RequestKind] as (data: unknown) => Promise<unknown>;
    return handle(data);
  });
}
