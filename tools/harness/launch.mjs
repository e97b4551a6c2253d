import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './find-browser.mjs';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

/** Folder of the built extension: `RR_OUT` as in the build, else `.output`. */
export const builtExtension = (target = 'chrome-mv3') => resolve(process.env.RR_OUT ?? '.output', target);

/**
 * Starts Chromium with the built extension. All house.gov and senate.gov hosts, and those in `hosts`, lead to `port` on
 * this machine; no other name resolves. Gives the context, the extension's id and its worker.
 * The welcome page that a new installation opens is closed unless `welcome`.
 * `profile`: folder to keep (for restarts); without it a new one is made and removed by `close`.
 * @param {{port?: number, hosts?: string[], dir?: string, headless?: boolean, profile?: string,
 *   welcome?: boolean, viewport?: {width: number, height: number}, locale?: string, colorScheme?: 'light' | 'dark', args?: string[]}} options
 */
export async function launchExtension({
  port,
  hosts = [],
  dir = builtExtension(),
  headless = true,
  profile,
  viewport = { width: 1280, height: 900 },
  locale = 'en-US',
  colorScheme = 'light',
  args = [],
  welcome = false,
} = {}) {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found. Run: node tools/setup/ensure.mjs');
  const fresh = profile === undefined || !existsSync(join(profile, 'Default'));
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'rapid-responder-')));
  const rules = ['*.house.gov', '*.senate.gov', ...hosts].map((host) => `MAP ${host} 127.0.0.1:${port}`);
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    viewport,
    locale,
    colorScheme,
    args: [
      ...QUIET,
      ...args,
      `--lang=${locale}`,
      `--disable-extensions-except=${dir}`,
      `--load-extension=${dir}`,
      `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND'].join(', ')}`,
    ],
  });
  const worker = await theWorker(context);
  if (fresh && !welcome) await closeWelcome(context);
  return {
    context,
    worker,
    id: new URL(worker.url()).host,
    profile: folder,
    close: async () => {
      await context.close();
      if (profile === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Closes the page that a new installation opens in front. */
async function closeWelcome(context) {
  const isWelcome = (page) => page.url().endsWith('/welcome.html');
  for (const end = Date.now() + 5000; Date.now() < end; await new Promise((done) => setTimeout(done, 25))) {
    const page = context.pages().find(isWelcome);
    if (page) return page.close();
  }
}

/** The extension's living worker; waits for it to start. */
export async function theWorker(context) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Writes items of storage as the screens would: `{'local:supporter': {...}}`. */
export async function seedStorage(worker, items) {
  await worker.evaluate(async (all) => {
    for (const [key, value] of Object.entries(all)) {
      const [area, ...rest] = key.split(':');
      await chrome.storage[area].set({ [rest.join(':')]: value });
    }
  }, items);
}

/** Opens one of the extension's screens in a tab, at the size of the popup. */
export async function openScreen({ context, id }, path = 'popup.html', size = { width: 380, height: 600 }) {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/**
 * Opens the real toolbar popup over the tab in front. Playwright gives no page for it, so it is driven through the
 * browser's own protocol: the answer evaluates expressions in the popup.
 */
export async function openToolbarPopup({ context, worker }) {
  const browserSession = await context
    .browser()
    ?.newBrowserCDPSession?.()
    .catch(() => undefined);
  const page = context.pages()[0];
  const session = browserSession ?? (await context.newCDPSession(page));
  await worker.evaluate(() => chrome.action.openPopup());
  for (let tries = 0; tries < 50; tries++) {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/popup.html'));
    if (target) return attach(session, target.targetId);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The popup did not open.');
}

async function attach(session, targetId) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message);
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  const send = async (method, params = {}) => {
    const id = ++last;
    const answer = new Promise((done) => waiting.set(id, done));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    send,
    evaluate,
    /** Waits until the expression is true. */
    until: async (expression, within = 8000) => {
      for (const end = Date.now() + within; Date.now() < end; ) {
        if (await evaluate(expression)) return;
        await new Promise((done) => setTimeout(done, 30));
      }
      throw new Error(`In the popup, this never came true: ${expression}`);
    },
    /** A trusted click in the middle of the element that the expression gives. */
    click: async (expression) => {
      const box = await evaluate(
        `(() => { const e = ${expression}; e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect(); return {x: b.x + b.width / 2, y: b.y + b.height / 2}; })()`,
      );
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...box, button: 'left', clickCount: 1 });
    },
    /** A key as the keyboard gives it: 'Tab', 'Enter', or one character. */
    press: async (key) => {
      const code = { Tab: 9, Enter: 13, ' ': 32 }[key] ?? key.toUpperCase().charCodeAt(0);
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      const same = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: code };
      await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...same, ...(text && { text }) });
      // What the key did may have closed the popup.
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...same }).catch(() => undefined);
    },
    /** The popup's own box as PNG. */
    screenshot: async () => {
      const size = await evaluate('({ width: document.body.offsetWidth, height: innerHeight })');
      const { data } = await send('Page.captureScreenshot', { format: 'png', clip: { x: 0, y: 0, ...size, scale: 1 } });
      return Buffer.from(data, 'base64');
    },
    close: () => session.send('Target.closeTarget', { targetId }).catch(() => undefined),
  };
}

/** Stops the extension's worker, as the browser does after half a minute of rest. */
export async function stopWorker(context) {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
