import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dataAge } from '../data/age.mjs';
import { builtExtension, launchExtension } from '../harness/launch.mjs';
import { differences } from './expected.mjs';
import { clickWrite, openReadyPopup, pageOf, seed, waitUntilReady } from './job.mjs';
import { HOSTS, MINE } from './people.mjs';
import { lettersSent, OTHER_HOSTS, serveDemo } from './serve.mjs';
import { tableOf } from './table.mjs';

const OUT = resolve('.output/demo');
const hasDisplay = process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
/** Also renews the pictures of the README. */
const pictures = process.argv.includes('--pictures');
const headed = hasDisplay && !process.argv.includes('--headless');
const say = (words) => process.stdout.write(`${words}\n`);

function build() {
  if (process.argv.includes('--built')) return;
  say('Building the extension.');
  say(dataAge());
  execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

const nameOf = (bioguide) => {
  const { first, last, type } = MINE.find((one) => one.bioguide === bioguide);
  return `${type === 'sen' ? 'Senator' : 'Representative'} ${first} ${last}`;
};

/** Photographs a whole page with its form. */
async function photograph(context, row) {
  const page = pageOf(context, row.host);
  await page.bringToFront();
  const file = join(OUT, `${row.host.replace(/^www\./, '').split('.')[0]}.png`);
  await page.screenshot({ path: file, fullPage: true });
  return file;
}

async function main() {
  build();
  await mkdir(OUT, { recursive: true });
  const server = await serveDemo();
  say(`Serving an alert feed and three invented offices on this machine (port ${server.port}).`);
  const extension = await launchExtension({
    port: server.port,
    hosts: OTHER_HOSTS,
    dir: builtExtension(),
    headless: !headed,
  });
  const stop = async () => {
    await extension.close().catch(() => undefined);
    await server.close();
  };
  try {
    await seed(extension);
    say('Opening the popup and clicking "Write to my 3 offices" once.');
    const popup = await openReadyPopup(extension);
    await writeFile(join(OUT, 'popup.png'), await popup.screenshot());
    if (pictures) await writeFile('docs/popup.png', await popup.screenshot());
    const clicked = await clickWrite(popup);
    const onGate = (bioguide) =>
      say(`${nameOf(bioguide)} asks for the ZIP code first: pressing the page's own button.`);
    const rows = await waitUntilReady(extension, clicked, { onGate });
    const judged = [];
    for (const row of rows) {
      const page = pageOf(extension.context, row.host);
      const wrong = page ? await differences(page, row.host) : ['its tab is gone'];
      judged.push({ ...row, name: nameOf(row.bioguide), wrong });
      if (page) await photograph(extension.context, row);
    }
    if (pictures) await pageOf(extension.context, HOSTS.gravity).screenshot({ path: 'docs/filled-form.png' });
    say(`\n${tableOf(judged)}\n`);
    say(`Screenshots: ${OUT}`);
    const sent = lettersSent(server).length;
    say(
      sent === 0 ? 'Nothing was sent: that is left to you.' : `${sent} letters were sent, and none should have been.`,
    );
    for (const { name, wrong } of judged) for (const one of wrong) say(`${name}: ${one}`);
    process.exitCode = sent > 0 || judged.some(({ wrong, failure }) => wrong.length > 0 || failure) ? 1 : 0;
    if (headed) {
      say('The window stays open for you to play with. Close it to end.');
      await new Promise((done) => extension.context.on('close', done));
    }
  } finally {
    await stop();
  }
}

await main();
