import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { differences } from '../demo/expected.mjs';
import { clickWrite, openReadyPopup, pageOf, seed, waitUntilReady } from '../demo/job.mjs';
import { lettersSent, OTHER_HOSTS, serveDemo } from '../demo/serve.mjs';
import { launchExtension, seedStorage } from '../harness/launch.mjs';

/** From the click in the popup to "ready for you" in all three forms: at most this, in milliseconds. */
const MOST = 2000;
const RUNS = Number(process.env.RR_RUNS ?? 7);
const OUT = resolve('.output/bench/action.json');
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** One supporter on a new machine clicks once. The page that asks for the ZIP code first is gone on from by itself. */
async function runOnce(server) {
  const extension = await launchExtension({ port: server.port, hosts: OTHER_HOSTS });
  try {
    await seed(extension);
    await seedStorage(extension.worker, { 'local:preferences': { response: 'yes', continueGates: true } });
    const popup = await openReadyPopup(extension);
    const clicked = await clickWrite(popup);
    const rows = await waitUntilReady(extension, clicked, { press: false });
    const wrong = [];
    for (const { host } of rows) {
      const page = pageOf(extension.context, host);
      wrong.push(...(page ? await differences(page, host) : [`${host} has no tab`]));
    }
    return {
      ms: Math.max(...rows.map(({ ms }) => ms)),
      offices: rows.map(({ host, state, ms }) => ({ host, state, ms })),
      wrong,
    };
  } finally {
    await extension.close();
  }
}

const server = await serveDemo();
const runs = [];
for (let run = 1; run <= RUNS; run++) {
  const one = await runOnce(server);
  runs.push(one);
  const each = one.offices.map(({ host, ms }) => `${host.replace(/^www\./, '').split('-')[0]} ${ms}`).join(', ');
  console.log(
    `run ${run}: ${String(one.ms).padStart(5)} ms   (${each})${one.wrong.length > 0 ? `  ${one.wrong[0]}` : ''}`,
  );
}
const sent = lettersSent(server).length;
await server.close();
const all = runs.map(({ ms }) => ms);
const result = {
  at: new Date().toISOString(),
  most: MOST,
  median: median(all),
  shortest: Math.min(...all),
  longest: Math.max(...all),
  sent,
  runs,
};
await mkdir(dirname(OUT), { recursive: true });
await writeFile(OUT, `${JSON.stringify(result, undefined, 2)}\n`);
console.log(
  `\nFrom the click to "ready for you" in all three forms: median ${result.median} ms, shortest ${result.shortest}, longest ${result.longest} (at most ${MOST}).`,
);
console.log(`Written to ${OUT}`);
const bad = runs.flatMap(({ wrong }) => wrong);
if (sent > 0 || bad.length > 0)
  console.log(`${sent} letters were sent, ${bad.length} answers were wrong: ${bad.slice(0, 3).join('; ')}`);
process.exitCode = sent > 0 || bad.length > 0 || result.median > MOST ? 1 : 0;
