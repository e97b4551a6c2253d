import { browser } from 'wxt/browser';
import { congressOf } from '../../../core/forms/congress-host';
import { type FrameReading, parseReading } from '../../../core/forms/parse-snapshot';
import { askFrame } from '../../../utils/messaging';
import { inTime, mostInTime, READ_TIME } from './ask-in-time';

/** One frame of a tab that may be read: its own address and those of all frames above are House or Senate pages. */
export interface ReadFrame extends FrameReading {
  readonly frameId: number;
}

const CONTENT_SCRIPT = '/content-scripts/contact-form.js';

interface Listed {
  readonly frameId: number;
  readonly url: string;
}

/**
 * Frames of a tab that the extension has access to, the top one first; [] without access to it. Asked at once: a frame
 * whose document never ends would hold up the others.
 */
async function listFrames(tabId: number): Promise<Listed[]> {
  const listing = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => location.href,
    injectImmediately: true,
  });
  const results = (await inTime(listing, READ_TIME)) ?? [];
  return results.map(({ frameId, result }) => ({ frameId, url: String(result) })).sort((a, b) => a.frameId - b.frameId);
}

/** A page that was open when the extension was installed or updated has no (living) content script: put one there. */
async function askToRead(tabId: number, frameId: number): Promise<unknown> {
  try {
    return await askFrame(tabId, frameId, { to: 'frame', kind: 'read' });
  } catch {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT], injectImmediately: true });
    return askFrame(tabId, frameId, { to: 'frame', kind: 'read' });
  }
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
      .map(async ({ frameId }): Promise<ReadFrame | undefined> => {
        const reading = parseReading(await inTime(askToRead(tabId, frameId), READ_TIME));
        return reading && { ...reading, frameId };
      }),
  );
  const read = readings.filter((reading) => reading !== undefined);
  return read.filter((frame) => trusted(frame, read));
}
