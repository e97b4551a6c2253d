// Renders assets/icon.svg to public/icon/*.png with Chromium: `node tools/icons/render.mjs [path of the browser]`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Small sizes have a drawing of their own, on the pixel grid. */
const DRAWINGS = { 16: 'icon-small', 32: 'icon-small', 48: 'icon', 96: 'icon', 128: 'icon' };

const root = new URL('../../', import.meta.url);
const executablePath = process.argv[2] ?? execFileSync('which', ['chromium']).toString().trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(new URL('public/icon/', root), { recursive: true });
for (const [size, drawing] of Object.entries(DRAWINGS)) {
  const px = Number(size);
  const svg = readFileSync(new URL(`assets/${drawing}.svg`, root), 'utf8');
  const page = await browser.newPage({ viewport: { width: px, height: px } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${px}px;height:${px}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`public/icon/${size}.png`, root), png);
  await page.close();
  console.log(`public/icon/${size}.png  ${png.length} bytes`);
}
await browser.close();
