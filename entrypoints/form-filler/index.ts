import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameAnswers, FrameRequest } from '../../core/forms/frame';
import type { PageSent } from '../../utils/messaging';
import { readPage } from './read-page';
import { elementOf } from './refs';
import { watchSending } from './sending';
import { continueGate, writeSteps } from './write-steps';

interface Runtime {
  readonly id?: string;
  /** Firefox alone. */
  getFrameId?(of: unknown): number;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean,
    ): void;
  };
}
// The polyfill would be a third of this script's size; both browsers know this much by themselves.
const { browser: own, chrome: theirs } = globalThis as unknown as {
  browser?: { runtime: Runtime };
  chrome?: { runtime: Runtime };
};
const runtime = (own ?? theirs)?.runtime as Runtime;

function send(message: PageSent): void {
  try {
    void runtime.sendMessage(message).catch(() => undefined);
  } catch {
    // The extension was updated or removed: this script has nobody to talk to any more.
  }
}

let messageRef: string | undefined;

async function answer(request: FrameRequest): Promise<FrameAnswers[FrameRequest['kind']]> {
  switch (request.kind) {
    case 'read': {
      const [loaded] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
        responseStatus?: number;
      })[];
      const list = (location as unknown as { ancestorOrigins?: ArrayLike<string> }).ancestorOrigins;
      return {
        snapshot: readPage(),
        // A sandboxed frame shows what its site does not vouch for, under that site's address.
        ancestors: window.top === window ? [] : origin === 'null' ? [origin] : list && Array.from(list),
        ...(runtime.getFrameId && window.top !== window && { parent: runtime.getFrameId(parent) }),
        doc: String(performance.timeOrigin),
        ...(loaded?.responseStatus ? { status: loaded.responseStatus } : {}),
      };
    }
    case 'write':
      messageRef = request.steps.find(({ token }) => token === 'x-message')?.ref ?? messageRef;
      return writeSteps(request.areaRef, request.steps);
    case 'continue':
      return continueGate(request.areaRef, request.button);
  }
}

const isRequest = (message: unknown): message is FrameRequest =>
  (message as { to?: unknown } | undefined)?.to === 'frame';

/** Reads and writes the forms of one frame when asked. Put there by the background, for the popup's look or the person's click. */
export default defineUnlistedScript(() => {
  const here = globalThis as unknown as { rapidResponder?: { elementOf: typeof elementOf } };
  // The status panel's script finds its way to a control by this. Put in a second time, the newer script takes over.
  const mine = { elementOf };
  here.rapidResponder = mine;
  const isOld = (): boolean => here.rapidResponder !== mine;
  runtime.onMessage.addListener((message, sender, reply) => {
    if (isOld() || sender.id !== runtime.id || !isRequest(message)) return false;
    answer(message).then(reply, () => reply(undefined));
    return true;
  });
  watchSending(send, () => (isOld() ? undefined : messageRef));
});
