// Pictures of every screen and state: `npm run screenshots`, or with a word of the names: `npm run screenshots -- options`.
import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { builtExtension, launchExtension } from '../harness/launch.mjs';
import { openState } from './open-state.mjs';
import { LANGUAGES, STATES, THEMES } from './states.mjs';
import { shootStore } from './store.mjs';

const OUT = resolve('.output/screenshots');
const args = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const flag = (name) => process.argv.includes(`--${name}`);
const say = (words) => process.stdout.write(`${words}\n`);
const slug = (text) => text.replace(/[^a-z0-9]+/gi, '-').toLowerCase();

if (!flag('built')) {
  say('Building the extension.');
  execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
const languages = flag('english') ? ['en'] : LANGUAGES;
const themes = flag('bright') ? ['light'] : THEMES;
const wanted = STATES.filter(({ screen, state }) => args.every((word) => `${screen} ${state}`.includes(word)));
if (args.length === 0) await rm(OUT, { recursive: true, force: true });

const extension = await launchExtension({ dir: builtExtension(), port: 9 });
let count = 0;
try {
  for (const language of languages)
    for (const theme of themes) {
      const folder = join(OUT, `${language}-${theme}`);
      await mkdir(folder, { recursive: true });
      let page;
      for (const state of wanted) {
        page = await openState(extension, state, { language, theme, page });
        const name = `${slug(state.screen)}-${slug(state.state)}.png`;
        // The popup is as high as its content, up to what browsers allow; full pages are shown whole.
        await page.evaluate(() => scrollTo(0, 0));
        await page.screenshot({ path: join(folder, name), fullPage: !state.popup });
        count += 1;
      }
      await page?.close();
      say(`${language}, ${theme}: ${wanted.length} pictures in ${folder}`);
    }
  if (args.length === 0) count += await shootStore(extension, join(OUT, 'store'));
} finally {
  await extension.close();
}
say(`${count} pictures in ${OUT}`);
