import { browser } from 'wxt/browser';
import { congressOf } from '../../../core/forms/congress-host';
import { type FrameReading, parseReading } from '../../../core/forms/parse-snapshot';
import { askFrame } from '../../../utils/messaging';

/** One frame of a tab that may be read: its own address and those of all frames above are House or Senate pages. */
export interface ReadFrame extends FrameReading {
  readonly frameId: number;
}

const CONTENT_SCRIPT = '/content-scripts/contact-form.js';

interface Listed {
  readonly frameId: number;
  readonly url: string;
}

/** Frames of a tab that the extension has access to; throws when it has none to the top frame. */
async function listFrames(tabId: number): Promise<Listed[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => location.href,
  });
  return results.map(({ frameId, result }) => ({ frameId, url: String(result) }));
}

/** A page that was open when the extension was installed or updated has no (living) content script: put one there. */
async function askToRead(tabId: number, frameId: number): Promise<unknown> {
  try {
    return await askFrame(tabId, frameId, { to: 'frame', kind: 'read' });
  } catch {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CONTENT_SCRIPT] });
    return askFrame(tabId, frameId, { to: 'frame', kind: 'read' });
  }
}

/** A subframe counts only when the browser names all frames above it and each is a House or Senate page. */
function trusted(frame: Listed, reading: FrameReading): boolean {
  if (!congressOf(frame.url)) return false;
  return frame.frameId === 0 || reading.ancestors?.every((origin) => congressOf(origin) !== undefined) === true;
}

/** Reads every trusted frame of a tab; [] when the top page is no House or Senate page or access was taken back. */
export async function readFrames(tabId: number): Promise<ReadFrame[]> {
  const listed = await listFrames(tabId).catch(() => [] as Listed[]);
  const top = listed.find((frame) => frame.frameId === 0);
  if (!top || !congressOf(top.url)) return [];
  const answers = await Promise.all(
    listed
      .filter((frame) => congressOf(frame.url))
      .map(async (frame): Promise<ReadFrame | undefined> => {
        const reading = parseReading(await askToRead(tabId, frame.frameId).catch(() => undefined));
        return reading && trusted(frame, reading) ? { ...reading, frameId: frame.frameId } : undefined;
      }),
  );
  return answers.filter((answer) => answer !== undefined);
}
