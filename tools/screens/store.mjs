import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openState } from './open-state.mjs';
import { LANGUAGES, STATES } from './states.mjs';
import { HEADLINES } from './store-words.mjs';

/** Screens that the stores show, each with the name of its headline. */
const SHOWN = [
  ['ready', 'popup', 'ready', 'light'],
  ['filled', 'practice', 'filled', 'light'],
  ['letter', 'popup', 'letter', 'light'],
  ['receipts', 'options', 'receipts', 'light'],
  ['settings', 'options', 'settings', 'dark'],
];
const url = (png) => `data:image/png;base64,${png.toString('base64')}`;
const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { display: grid; height: 100vh; overflow: hidden; color: #fff; background: #1f3f7d;
    font: 600 54px/1.15 "Liberation Serif", "DejaVu Serif Condensed", serif }
  :lang(hy) body, body:lang(hy) { font-family: "DejaVu Sans", sans-serif; font-size: 40px }
  .popup { grid-template-columns: 1fr 470px; align-items: center; gap: 60px; padding: 0 90px }
  .popup img { width: 440px; justify-self: end }
  .page { grid-template-rows: auto 1fr; justify-items: center; gap: 44px; padding: 64px 90px 0; text-align: center }
  .page h1 span { display: inline }
  .page img { width: 1100px; border-radius: 16px 16px 0 0 }
  h1 { font: inherit; text-wrap: balance } h1 span { display: block } h1 span + span { color: #f6b860 }
  img { border-radius: 16px; box-shadow: 0 24px 60px rgb(0 0 0 / 45%) }
  .tile { grid-template-columns: 96px 1fr; align-items: center; gap: 26px; padding: 0 34px; font-size: 27px }
  .tile:lang(hy) { font-size: 21px }
  .tile svg { width: 96px; height: 96px; border: 2px solid #fff3; border-radius: 24px }`;

async function picture(page, path, size, kind, language, inside) {
  await page.setViewportSize(size);
  await page.setContent(
    `<html lang="${language}"><style>${STYLE}</style><body lang="${language}" class="${kind}">${inside}</body></html>`,
  );
  await page.screenshot({ path });
}

/** A picture with twice the pixels, for a larger showing. */
async function sharp(page) {
  const session = await page.context().newCDPSession(page);
  const size = page.viewportSize();
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 2, mobile: false });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** The stores' pictures, put together from real screens: 1280 x 800, a tile of 440 x 280, the icon of 128. Gives how many. */
export async function shootStore(extension, folder) {
  await mkdir(folder, { recursive: true });
  const icon = await readFile('assets/icon.svg', 'utf8');
  const canvas = await extension.context.newPage();
  let count = 0;
  let page;
  for (const language of LANGUAGES) {
    for (const [at, [headline, screen, name, theme]] of SHOWN.entries()) {
      const state = STATES.find((one) => one.screen === screen && one.state === name);
      page = await openState(extension, state, { language, theme, page });
      const png = await sharp(page);
      const [first, second] = HEADLINES[language][headline];
      const words = `<h1><span>${first}</span> <span>${second}</span></h1>`;
      await picture(
        canvas,
        join(folder, `${language}-${at + 1}-${headline}.png`),
        { width: 1280, height: 800 },
        state.popup ? 'popup' : 'page',
        language,
        `${words}<img src="${url(png)}">`,
      );
      count += 1;
    }
    const tile = `${icon}<h1>${HEADLINES[language].tile}</h1>`;
    await picture(canvas, join(folder, `${language}-tile.png`), { width: 440, height: 280 }, 'tile', language, tile);
    count += 1;
  }
  await copyFile('public/icon/128.png', join(folder, 'icon-128.png'));
  await shootIcons(canvas, join(folder, 'icons.png'));
  await canvas.close();
  await page?.close();
  return count + 2;
}

/** The icon as it stands in a light and a dark toolbar, and its small drawings enlarged, to judge them by. */
async function shootIcons(page, path) {
  const images = await Promise.all(
    [16, 32, 48, 96, 128].map(async (size) => ({ size, src: url(await readFile(`public/icon/${size}.png`)) })),
  );
  const row = images.map(({ size, src }) => `<img width="${size}" height="${size}" src="${src}">`).join('');
  const large = images
    .slice(0, 2)
    .map(({ src }) => `<img width="128" height="128" class="grain" src="${src}">`)
    .join('');
  await page.setViewportSize({ width: 760, height: 340 });
  await page.setContent(`<style>body { margin: 0 } div { display: flex; gap: 24px; align-items: center; height: 170px; padding: 0 24px }
    .grain { image-rendering: pixelated }</style>
    <div style="background:#f1f3f4">${row}${large}</div><div style="background:#202124">${row}${large}</div>`);
  await page.screenshot({ path });
}
