import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { type BrowserContext, expect, test } from '@playwright/test';
import { generate } from 'selfsigned';
import { answerWith, FAULTS } from '../../tools/feeds/faults.mjs';
import { LAST_GOOD } from '../../tools/feeds/feeds.mjs';
import { openScreen, seedStorage } from '../../tools/harness/launch.mjs';
import { launchGranted } from './granted';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Record<string, Record<string, State>>> } };
};
interface State {
  problem?: string;
  alerts: unknown[];
}

const HOST = 'faults.example';
/** Those that need another server, or end only by patience, are tried in Node; one that never answers is tried here as well. */
const HERE = FAULTS.map((fault, at) => ({ fault, at })).filter(
  ({ fault }) =>
    !fault.at && !/http/.test(fault.name) && (fault.patience === undefined || fault.name === 'never answers'),
);

test('faults of feeds end in Chromium as they do in Node, and the last good alert stays', async () => {
  test.setTimeout(120_000);
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOST }], { keySize: 2048 });
  const answer = answerWith(FAULTS);
  const server = createServer({ key, cert }, (request, response) => {
    response.on('error', () => undefined);
    answer(request, response, {});
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const extension = await launchGranted({ port: (server.address() as AddressInfo).port, hosts: [HOST] });
  try {
    const screen = await openScreen(extension as { context: BrowserContext; id: string });
    const wrong: string[] = [];
    for (const { fault, at } of HERE) {
      const before = fault.state ?? (fault.trust ? LAST_GOOD : { ...LAST_GOOD, version: undefined });
      const subscription = {
        id: 'one',
        name: 'Ferry Friends',
        site: `https://${HOST}/`,
        feed: `https://${HOST}/${at}/feed.json`,
        source: fault.source ?? 'json-feed',
        ...(fault.key && { key: fault.key }),
      };
      // Far ahead, so that only the question below asks for it.
      const state = JSON.parse(JSON.stringify({ ...before, nextTry: Date.now() + 3_600_000 }));
      await seedStorage(extension.worker, { 'local:feeds': { one: state }, 'local:subscriptions': [subscription] });
      await screen.evaluate(() => chrome.runtime.sendMessage({ to: 'background', kind: 'refresh-alerts', data: {} }));
      const after = await screen.evaluate(async () => (await chrome.storage.local.get('feeds')).feeds?.one);
      const outcome = after?.problem ?? 'taken';
      if (![fault.expect].flat().includes(outcome)) wrong.push(`${fault.name}: ${outcome}, expected ${fault.expect}`);
      if (after?.problem !== undefined && !isDeepStrictEqual(after.alerts, state.alerts))
        wrong.push(`${fault.name}: the last good alert is lost`);
      const odd = after?.problem === undefined && fault.flaw?.(after?.alerts);
      if (odd) wrong.push(`${fault.name}: ${odd}`);
    }
    expect(HERE.length).toBeGreaterThan(70);
    expect(wrong).toEqual([]);
  } finally {
    await extension.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});
