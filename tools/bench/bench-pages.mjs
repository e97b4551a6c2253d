import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchExtension, openScreen, seedStorage } from '../harness/launch.mjs';
import { serveSites } from '../harness/serve.mjs';

const supporterOf = (profile) => ({
  honorific: profile['honorific-prefix'] ?? '',
  given: profile['given-name'],
  middle: profile['additional-name'] ?? '',
  family: profile['family-name'],
  suffix: profile['honorific-suffix'] ?? '',
  street: profile['address-line1'],
  street2: profile['address-line2'] ?? '',
  city: profile['address-level2'],
  state: profile['address-level1'],
  zip: profile['postal-code'],
  zip4: profile['x-zip4'] ?? '',
  email: profile.email,
  phone: profile.tel,
});
const alertOf = (profile) => ({
  id: 'one',
  publisher: 'Bench',
  title: profile['x-subject'],
  topics: ['foreign policy', 'human rights'],
  letters: [{ audience: { kind: 'congress' }, subject: profile['x-subject'], body: profile['x-message'] }],
});

/** A page's own address where its row has one (`url`); else an invented host of its chamber. */
const addressOf = (file, row) =>
  row.url ??
  (/^senate/i.test(file) || /senat/i.test(row.office ?? '')
    ? 'https://www.bench.senate.gov/contact'
    : 'https://bench.house.gov/contact');

/**
 * Any folder of pages with a `gold.json` of the shape of ../shared/forms/real: each at its own https address, filled by
 * the built extension through the very message that the popup sends, scored by ../shared/forms/score.mjs.
 */
export async function benchPages({ folder, shared, result, name = 'pages' }) {
  const gold = JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8')).files;
  const { score, PROFILE } = await import(pathToFileURL(`${shared}forms/score.mjs`).href);
  const look = await readFile(`${shared}forms/snapshot.js`, 'utf8');
  const server = await serveSites({});
  const browser = await launchExtension({ port: server.port });
  const screen = await openScreen(browser);
  const ask = (kind, data) =>
    screen.evaluate(
      ([what, about]) => globalThis.chrome.runtime.sendMessage({ to: 'background', kind: what, data: about }),
      [kind, data],
    );
  const table = {};
  const faults = [];
  for (const [file, row] of Object.entries(gold)) {
    if (!existsSync(join(folder, file))) continue;
    const url = new URL(addressOf(file, row));
    // A recording that was pointed at example.com by those who made it goes to its own site again.
    const body = (await readFile(join(folder, file), 'utf8')).replaceAll('"http://www.example.com/', '"/');
    server.sites[url.host] = (request) => (request.url === url.pathname ? { body } : undefined);
    const profile = { ...PROFILE, ...row.constituent };
    await seedStorage(browser.worker, {
      'local:supporter': supporterOf(profile),
      'local:feeds': { bench: { failures: 0, alerts: [alertOf(profile)] } },
    });
    const page = await browser.context.newPage();
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    await page.addScriptTag({ content: look });
    const before = await page.evaluate('snapshotControls()');
    await page.bringToFront();
    const tabId = await browser.worker.evaluate(
      async () => (await globalThis.chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1,
    );
    const report = await ask('fill', { tabId });
    const after = await page.evaluate('snapshotControls()');
    // The letter is addressed to its office; the score wants the text that stands there.
    const [lead] = profile['x-message'].split('\n');
    const letter = after.find(({ value }) => value.includes(lead))?.value;
    const got = score({
      gold: row,
      before,
      after,
      profile: { ...profile, 'x-message': letter ?? profile['x-message'] },
      ignoreHidden: true,
    });
    const family = row.family ?? 'other';
    table[family] ??= { pages: 0, perfect: 0, correct: 0, wrong: 0, missed: 0, violations: 0 };
    const sum = table[family];
    sum.pages++;
    if (got.perfect) sum.perfect++;
    for (const key of ['correct', 'wrong', 'missed', 'violations']) sum[key] += got[key].length;
    for (const key of ['wrong', 'missed', 'violations'])
      for (const one of got[key])
        faults.push(
          `${key} ${file} ${one.token ?? ''} ${one.selector} ${String(one.value ?? '').slice(0, 30)} (${report?.value?.page ?? report?.error ?? '?'})`,
        );
    await page.close();
  }
  await browser.close();
  await server.close();
  console.log(`\nPages in ${folder}, filled by the built extension`);
  console.table(table);
  for (const line of faults.slice(0, 60)) console.log(`  ${line}`);
  result[name] = { table, faults };
}
