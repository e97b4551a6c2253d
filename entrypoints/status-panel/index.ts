import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PanelRequest, PanelWish } from '../../core/actions/panel-state';
import { jumpTo } from './jump';
import { makePanel } from './panel';

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean,
    ): void;
  };
}

const isRequest = (message: unknown): message is PanelRequest =>
  (message as { to?: unknown } | undefined)?.to === 'panel';

/** Listens for what to show in this frame. Put into a page by the background, after the person's click. */
export default defineUnlistedScript(() => {
  const here = globalThis as unknown as {
    browser?: { runtime: Runtime };
    chrome?: { runtime: Runtime };
    rapidResponderPanel?: string;
  };
  const runtime = (here.browser ?? here.chrome)?.runtime;
  // A second copy has nothing to add; after an update of the extension the old one hears nothing any more.
  if (!runtime?.id || here.rapidResponderPanel === runtime.id) return;
  here.rapidResponderPanel = runtime.id;
  const wish = (message: PanelWish): void => {
    try {
      void runtime.sendMessage(message).catch(() => undefined);
    } catch {
      // The extension was updated or removed: the panel stays as a note.
    }
  };
  const panel = makePanel(wish);
  runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== runtime.id || !isRequest(message)) return false;
    if (message.kind === 'show') panel.show(message.panel);
    else if (message.kind === 'next') panel.next(message.next);
    else jumpTo(message.ref);
    reply(true);
    return false;
  });
});
