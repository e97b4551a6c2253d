import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'];
const FIREFOX = ['firefox-esr', 'firefox'];

function onPath(names) {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      if (folder !== '' && existsSync(file)) return file;
    }
  return undefined;
}

/** Playwright's own download, if there is one. */
async function bundled(name) {
  const playwright = await import('playwright-core').catch(() => undefined);
  const file = playwright?.[name]?.executablePath();
  return file && existsSync(file) ? file : undefined;
}

/** Path of a Chromium that takes unpacked extensions, or undefined. `RR_CHROMIUM` goes first. */
export async function findChromium() {
  return process.env.RR_CHROMIUM ?? onPath(CHROMIUM) ?? (await bundled('chromium'));
}

/** Path of Firefox (ESR or newer), or undefined. `RR_FIREFOX` goes first. */
export const findFirefox = () => process.env.RR_FIREFOX ?? onPath(FIREFOX);

/** The browser's own version line. */
export const versionOf = (file) => execFileSync(file, ['--version'], { encoding: 'utf8' }).trim();
