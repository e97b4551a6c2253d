import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCore } from '../bench/load-core.mjs';
import { answerWith, FAULTS } from './faults.mjs';
import { LAST_GOOD, NOW } from './feeds.mjs';
import { makeCertificates, startServers } from './servers.mjs';

const CERTIFICATES = 'RR_FEED_CERTIFICATES';
const PATIENCE = 5000;

/** Runs one fault through the extension's own code; gives what came out and what is wrong with that, if anything. */
async function tryFault(fault, at, addresses, { fetchFeed, applyFetch, currentAlerts }) {
  const before = fault.state ?? (fault.trust ? LAST_GOOD : { ...LAST_GOOD, version: undefined });
  const url = fault.at?.(addresses) ?? `${addresses.good}/${at}/feed.json`;
  const address = {
    feed: url,
    source: fault.source ?? 'json-feed',
    name: 'Ferry Friends',
    ...(fault.key && { key: fault.key }),
  };
  const fetched = await fetchFeed(address, before, fault.patience ?? PATIENCE);
  const after = applyFetch(before, fetched, NOW, 0.5);
  const outcome = after.problem ?? 'taken';
  const wrong = [];
  if (![fault.expect].flat().includes(outcome)) wrong.push(`expected ${fault.expect}`);
  if (after.problem !== undefined) {
    if (JSON.stringify(after.alerts) !== JSON.stringify(before.alerts)) wrong.push('the last good alert is lost');
    if (!(after.nextTry > NOW)) wrong.push('would be tried again at once');
  } else {
    const odd = fault.flaw?.(after.alerts);
    if (odd) wrong.push(String(odd).slice(0, 200));
    const current = currentAlerts({ one: after }, NOW).length;
    if (fault.current !== undefined && current !== fault.current) wrong.push(`${current} current`);
    if (fault.pins !== undefined && fetched.signed?.key !== fault.pins) wrong.push('another key is pinned');
  }
  return { name: fault.name, outcome, wrong };
}

async function runAll() {
  const certificates = JSON.parse(await readFile(process.env[CERTIFICATES], 'utf8'));
  const servers = await startServers(certificates, answerWith(FAULTS));
  const core = await openCore();
  const parts = [
    '/entrypoints/background/alerts/fetch-feed.ts',
    '/core/alerts/next-fetch.ts',
    '/core/alerts/current-alerts.ts',
  ];
  const modules = Object.assign({}, ...(await Promise.all(parts.map((part) => core.load(part)))));
  const results = [];
  for (const [at, fault] of FAULTS.entries()) results.push(await tryFault(fault, at, servers.addresses, modules));
  servers.close();
  await core.close();
  return results;
}

function print(results) {
  const wide = Math.max(...results.map(({ name }) => name.length));
  for (const { name, outcome, wrong } of results)
    process.stdout.write(
      `${wrong.length > 0 ? 'x' : '-'} ${name.padEnd(wide)}  ${outcome}${wrong.length > 0 ? `   WRONG: ${wrong.join('; ')}` : ''}\n`,
    );
  const failed = results.filter(({ wrong }) => wrong.length > 0).length;
  process.stdout.write(
    `\n${results.length - failed} of ${results.length} faults end as they should; the last good alert stayed in all that failed.\n`,
  );
  return failed;
}

/** The certificates must be there before Node starts, so the work is done by a second process. */
async function startAgain() {
  const folder = await mkdtemp(join(tmpdir(), 'rapid-responder-feeds-'));
  const certificates = await makeCertificates();
  const file = join(folder, 'certificates.json');
  await writeFile(file, JSON.stringify(certificates));
  await writeFile(join(folder, 'trusted.pem'), `${certificates.good.cert}\n${certificates.old.cert}`);
  const env = { ...process.env, [CERTIFICATES]: file, NODE_EXTRA_CA_CERTS: join(folder, 'trusted.pem') };
  const child = spawn(process.execPath, [...process.argv.slice(1)], { env, stdio: 'inherit' });
  const code = await new Promise((done) => child.on('close', done));
  await rm(folder, { recursive: true, force: true });
  return code ?? 1;
}

if (process.env[CERTIFICATES] === undefined) process.exitCode = await startAgain();
else process.exitCode = print(await runAll()) > 0 ? 1 : 0;
