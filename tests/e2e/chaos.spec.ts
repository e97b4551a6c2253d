import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { seed as seedStore } from '../../tools/demo/job.mjs';
import { lettersSent, OTHER_HOSTS, serveDemo } from '../../tools/demo/serve.mjs';
import { launchExtension, openScreen } from '../../tools/harness/launch.mjs';
import {
  bringToReady,
  type Clicks,
  makeStopper,
  OFFICES,
  read,
  sendAll,
  startAfresh,
  wrongAtTheEnd,
} from './chaos/job';
import { randomFrom } from './chaos/random';
import { addToTable } from './report-table';

/** `npm run test:chaos` sets 200; the seeds count on from RR_SEED. */
const RUNS = Number(process.env.RR_RUNS ?? 4);
const FIRST = Number(process.env.RR_SEED ?? 1);
/** Runs of one browser. */
const BATCH = 25;

interface Run {
  readonly seed: number;
  readonly stops: number;
  readonly ms: number;
  readonly clicks: Clicks;
  readonly wrong: readonly string[];
}

/** The main job while the worker is stopped one to five times within about three seconds of the click, or of the sending. */
async function runOnce(seed: number, server: Awaited<ReturnType<typeof serveDemo>>, screen: Page): Promise<Run> {
  const context = screen.context();
  const random = randomFrom(seed);
  const stop = await makeStopper(screen);
  await startAfresh(context, screen);
  const sentBefore = lettersSent(server).length;
  const clicks: Clicks = { again: 0, goOn: 0 };
  let stops = 0;
  const stopLater = async (count: number): Promise<void> => {
    for (let left = count; left > 0; left--) {
      await wait(random() ** 2 * 1500);
      await stop();
      stops += 1;
    }
  };
  try {
    const [ms] = await Promise.all([
      bringToReady({ context, screen }, random() * 600, clicks),
      stopLater(1 + Math.floor(random() * 4)),
    ]);
    const wrong = await wrongAtTheEnd({ context, screen });
    if (lettersSent(server).length !== sentBefore) wrong.push('something was sent');
    // Now and then to the very end: the person sends, and the worker is stopped then.
    if (random() < 0.25) {
      await Promise.all([sendAll({ context, screen }), stopLater(1 + Math.floor(random() * 2))]);
      const receipts = (await read<{ state: string }[]>(screen, 'receipts')) ?? [];
      const proven = receipts.filter(({ state }) => state === 'confirmed').length;
      if (receipts.length !== OFFICES.length || proven !== OFFICES.length)
        wrong.push(`${receipts.length} receipts, ${proven} proven`);
    }
    return { seed, stops, ms, clicks, wrong };
  } catch (error) {
    return { seed, stops, ms: Number.NaN, clicks, wrong: [String((error as Error).message).slice(0, 600)] };
  }
}

const wordsOf = ({ seed, stops, ms, clicks, wrong }: Run): string =>
  [
    `seed ${String(seed).padStart(4)}`,
    `stopped ${stops} times`,
    `ready after ${(ms / 1000).toFixed(1).padStart(5)} s`,
    `clicked again ${clicks.again}`,
    wrong.length === 0 ? 'right' : `WRONG: ${wrong.join('; ')}`,
  ].join('  ');

for (let from = FIRST; from < FIRST + RUNS; from += BATCH) {
  const seeds = Array.from({ length: Math.min(BATCH, FIRST + RUNS - from) }, (_, at) => from + at);
  test(`stopped at random moments, the job ends right: seeds ${seeds[0]} to ${seeds.at(-1)}`, async () => {
    test.setTimeout(90_000 + seeds.length * 60_000);
    const server = await serveDemo();
    const extension = await launchExtension({ port: server.port, hosts: OTHER_HOSTS });
    const runs: Run[] = [];
    try {
      await seedStore(extension);
      extension.context.setDefaultTimeout(15_000);
      const screen: Page = await openScreen(extension);
      for (const seed of seeds) {
        const run = await runOnce(seed, server, screen);
        runs.push(run);
        addToTable('chaos', [wordsOf(run)]);
      }
    } finally {
      await extension.close();
      await server.close();
    }
    expect(runs.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });
}
