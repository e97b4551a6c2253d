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
  // Lets a test press the toolbar's button as a person does: `pressToolbarButton`.
  '--enable-unsafe-extension-debugging',
];

/** Folder of the built extension: `RR_OUT` as in the build, else `.output`. */
export const builtExtension = (target = 'chrome-mv3') => resolve(process.env.RR_OUT ?? '.output', target);

/**
 * Starts Chromium with the built extension. All house.gov and senate.gov hosts, and those in `hosts`, lead to `port` on
 * this machine; no other name resolves. Gives the context, the extension's id and its worker.
 * The welcome page that a new installation opens is closed unless `welcome`.
 * `without`: switches that the driver would give the browser.
 * `profile`: folder to keep (for restarts); without it a new one is made and removed by `close`.
 * @param {{port?: number, hosts?: string[], dir?: string, headless?: boolean, profile?: string,
 *   welcome?: boolean, viewport?: {width: number, height: number}, locale?: string, colorScheme?: 'light' | 'dark', args?: string[], without?: string[]}} options
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
  without = [],
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
    ignoreDefaultArgs: without,
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

/** Stops the extension's worker, as the browser does after half a minute of rest. */
export async function stopWorker(context) {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
