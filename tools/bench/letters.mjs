import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../harness/find-browser.mjs';
import { builtExtension } from '../harness/launch.mjs';
import { openCore } from './load-core.mjs';

const LIMIT = 30;
const RUNS = 25;
/** As slow as a cheap laptop beside this machine. */
const SLOWER = 4;

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ms = (number) => `${number.toFixed(1)}`.padStart(8);

/** A page with so many elements round the letter: menus, teasers, comments, nested as page builders nest. */
function crowded(letter, elements) {
  const teaser =
    '<li class="item"><a href="#"><span>News from the <b>canal</b></span></a><p>The meeting lasted three hours.</p></li>';
  const wrap = (inside) => '<div class="row">'.repeat(12) + inside + '</div>'.repeat(12);
  const list = `<ul>${teaser.repeat(20)}</ul>`;
  return letter.replace('</body>', `${wrap(list).repeat(Math.max(1, Math.round(elements / 113)))}</body>`);
}

async function pages(core) {
  const { FRAMES, STYLES } = await core.load('/tests/unit/letters/markup.ts');
  const { ARCHIVE, CANAL } = await core.load('/tests/unit/letters/bodies.ts');
  const both = [
    { heading: 'Letter to U.S. Senators:', salutation: 'Dear Senator:', body: CANAL },
    { heading: 'Letter to U.S. Representatives:', salutation: 'Dear Representative:', body: ARCHIVE },
  ];
  const small = (frame, style) =>
    FRAMES[frame]('Rapid Responder Letter: Open the Locks', both.map(STYLES[style]).join('\n'));
  const plain = small('classic theme', 'classic paragraphs');
  return {
    'classic theme': plain,
    'page builder': small('page builder with sections', 'boxes in boxes'),
    '2,000 elements': crowded(plain, 2000),
    '8,000 elements': crowded(plain, 8000),
    '30,000 elements': crowded(plain, 30_000),
    '30,000 elements, no main': crowded(small('nothing but the text', 'classic paragraphs'), 30_000),
    '200,000 characters of text': crowded(plain, 1).replace(
      '</body>',
      `<p>${'The water is low. '.repeat(11_000)}</p></body>`,
    ),
  };
}

const script = readFileSync(join(builtExtension(), 'page-letter.js'), 'utf8');
const core = await openCore();
const { readLetterPage } = await core.load('/core/letters/read-letter-page.ts');
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
const throttle = await page.context().newCDPSession(page);
process.stdout.write(
  `Reading one letter page: in the page (milliseconds, ${RUNS} runs), then in the background. Limit in the page: ${LIMIT} ms.\n\n`,
);
process.stdout.write(
  `${'page'.padEnd(28)}${'median'.padStart(8)}${'worst'.padStart(8)}${`${SLOWER}x slow`.padStart(9)}${'read'.padStart(8)}  letters  kB handed over\n`,
);
let over = 0;
for (const [name, html] of Object.entries(await pages(core))) {
  await page.setContent(html);
  const runs = async (rate) => {
    await throttle.send('Emulation.setCPUThrottlingRate', { rate });
    const times = [];
    let last;
    for (let run = 0; run < RUNS; run++) {
      last = await page.evaluate(script);
      times.push(last.ms);
    }
    await throttle.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { times, last };
  };
  const { times, last } = await runs(1);
  const slow = await runs(SLOWER);
  const start = performance.now();
  const found = readLetterPage(last.html, 'https://canal.example/letter');
  const read = performance.now() - start;
  if (middle(times) > LIMIT) over += 1;
  process.stdout.write(
    `${name.padEnd(28)}${ms(middle(times))}${ms(Math.max(...times))}${ms(middle(slow.times)).padStart(9)}${ms(read)}  ${String(found.ok ? found.value.letters.length : found.error).padEnd(7)}  ${Math.round(last.html.length / 1000)}${last.cut ? ' (cut)' : ''}\n`,
  );
}
process.stdout.write(
  `\n${over === 0 ? `All within ${LIMIT} ms.` : `${over} over ${LIMIT} ms.`} The script weighs ${(script.length / 1000).toFixed(1)} kB and is in no page that was not asked.\n`,
);
await browser.close();
await core.close();
