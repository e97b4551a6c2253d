import { browser } from 'wxt/browser';
import { congressOf } from '../../../core/forms/congress-host';
import { type FrameReading, parseReading } from '../../../core/forms/parse-snapshot';
import { askFrame } from '../../../utils/messaging';
import { inTime, mostInTime, READ_TIME } from './ask-in-time';

/** One frame of a tab that may be read: its own address and those of all frames above are House or Senate pages. */
export interface ReadFrame extends FrameReading {
  readonly frameId: number;
}

const WATCHER = '/content-scripts/contact-form.js';
const FILLER = '/form-filler.js';

interface Listed {
  readonly frameId: number;
  readonly url: string;
  /** Which of our scripts are in the frame already. */
  readonly watched: boolean;
  readonly ready: boolean;
}

/**
 * Frames of a tab that the extension has access to, the top one first; [] without access to it. Asked at once: a frame
 * whose document never ends would hold up the others.
 */
async function listFrames(tabId: number): Promise<Listed[]> {
  const listing = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => ({
      url: location.href,
      watched: 'rapidResponderWatch' in globalThis,
      ready: 'rapidResponder' in globalThis,
    }),
    injectImmediately: true,
  });
  const results = (await inTime(listing, READ_TIME)) ?? [];
  return results
    .flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []))
    .sort((a, b) => a.frameId - b.frameId);
}

/** A page that was open when the extension was installed or updated has no watcher either. */
async function askToRead(tabId: number, { frameId, watched, ready }: Listed): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  const put = (files: (typeof WATCHER | typeof FILLER)[]) =>
    browser.scripting.executeScript({ target, files, injectImmediately: true });
  const read = () => askFrame(tabId, frameId, { to: 'frame', kind: 'read' });
  if (!ready) await put(watched ? [FILLER] : [WATCHER, FILLER]);
  return read().catch(async () => {
    await put([WATCHER, FILLER]);
    return read();
  });
}

/**
 * A subframe counts only when it and all frames above it are House or Senate pages. Chrome names the origins above;
 * Firefox tells each frame the number of its parent, and the chain is followed through the frames that were read.
 */
function trusted(frame: ReadFrame, all: readonly ReadFrame[]): boolean {
  if (!congressOf(frame.snapshot.url)) return false;
  if (frame.frameId === 0) return true;
  if (frame.ancestors) return frame.ancestors.every((origin) => congressOf(origin) !== undefined);
  const parent = all.find(({ frameId }) => frameId === frame.parent);
  // A frame cannot be its own ancestor: each step up leaves one frame fewer.
  return (
    parent !== undefined &&
    trusted(
      parent,
      all.filter((one) => one !== frame),
    )
  );
}

/** Reads every trusted frame of a tab; [] when the top page is no House or Senate page or access was taken back. */
export async function readFrames(tabId: number): Promise<ReadFrame[]> {
  const listed = await listFrames(tabId);
  const [top] = listed;
  if (top?.frameId !== 0 || !congressOf(top.url)) return [];
  const readings = await mostInTime(
    listed
      .filter((frame) => congressOf(frame.url))
      .map(async (frame): Promise<ReadFrame | undefined> => {
        const reading = parseReading(await inTime(askToRead(tabId, frame), READ_TIME));
        return reading && { ...reading, frameId: frame.frameId };
      }),
  );
  const read = readings.filter((reading) => reading !== undefined);
  return read.filter((frame) => trusted(frame, read));
}
