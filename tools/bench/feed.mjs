import { createHash } from 'node:crypto';
import { Agent, createServer, request } from 'node:https';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { openCore } from './load-core.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** As in entrypoints/background/alerts/register.ts: how often the extension looks at which feeds are due. */
const LOOK_EVERY = HOUR / 2;
const SIMULATED = 20_000;
const DAYS = 3;
const REQUESTS = 1500;
const AT_ONCE = 24;
/** New alerts of an active publisher. */
const ALERTS_A_MONTH = 4;
const MONTH = 30.44;

const say = (words = '') => process.stdout.write(`${words}\n`);
const number = (value, digits = 0) =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** Asks of so many browsers that are always on, by the extension's own schedule: per browser and day, and the busiest quarter of an hour. */
function schedule({ periodWith }) {
  const minutes = new Uint32Array((DAYS * DAY) / 60_000);
  let asks = 0;
  for (let one = 0; one < SIMULATED; one++) {
    const phase = Math.random() * LOOK_EVERY;
    let due = Math.random() * 6 * HOUR;
    while (due < DAYS * DAY) {
      const at = Math.ceil((due - phase) / LOOK_EVERY) * LOOK_EVERY + phase;
      if (at >= DAYS * DAY) break;
      minutes[Math.floor(at / 60_000)] += 1;
      asks += 1;
      due = at + periodWith(Math.random());
    }
  }
  // The first day is left out: everybody starts within six hours there.
  const settled = Array.from(minutes.slice(DAY / 60_000));
  const quarters = Array.from({ length: settled.length / 15 }, (_, at) =>
    settled.slice(at * 15, at * 15 + 15).reduce((sum, one) => sum + one, 0),
  );
  const mean = quarters.reduce((sum, one) => sum + one, 0) / quarters.length;
  return { perDay: asks / SIMULATED / DAYS, peak: Math.max(...quarters) / mean, mean };
}

function aFeed() {
  // Words in no order that repeats: as hard to compress as a real letter, or harder.
  const words =
    'ferry island night patients nurse harbor morning support senate vote bill committee winter bridge families school wait boat crew fare budget promise answer letter state county people children water road office hearing report money safety weather captain hospital doctor island-wide'.split(
      ' ',
    );
  let seed = 7;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return words[seed % words.length];
  };
  const letter = () => Array.from({ length: 400 }, (_, at) => next() + (at % 17 === 16 ? '.' : '')).join(' ');
  const item = (at) => ({
    id: `alert-${at}`,
    title: `Keep the ferry ${at}`,
    date_published: '2026-03-09T12:00:00Z',
    _advocacy: { subject: 'Keep the ferry', body: letter(), topics: ['transport'], expires: '2099-01-01T00:00:00Z' },
  });
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Ferry Friends',
    _advocacy: { version: 7 },
    items: [1, 2, 3].map(item),
  });
}

/** A server as docs/publishing.md asks for, which counts every byte on the wire, TLS included. */
async function serve(text) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const zipped = gzipSync(text, { level: 9 });
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
  const headers = { 'content-type': 'application/feed+json', 'cache-control': 'max-age=300', etag };
  const count = { bytes: 0, answers: {} };
  const server = createServer({ key, cert }, (asked, response) => {
    const status = asked.headers['if-none-match'] === etag ? 304 : 200;
    count.answers[status] = (count.answers[status] ?? 0) + 1;
    response.writeHead(
      status,
      status === 304 ? headers : { ...headers, 'content-encoding': 'gzip', 'content-length': zipped.length },
    );
    response.end(status === 304 ? undefined : zipped);
  });
  server.on('connection', (socket) =>
    socket.on('close', () => (count.bytes += socket.bytesRead + socket.bytesWritten)),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    etag,
    count,
    zipped: zipped.length,
    close: () => new Promise((done) => server.close(done)),
  };
}

/** One supporter's request, on a connection of its own: hours lie between two. */
const ask = (port, etag) =>
  new Promise((done, fail) => {
    const headers = {
      accept: 'application/feed+json, application/json',
      'accept-encoding': 'gzip',
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140 Safari/537.36',
      ...(etag && { 'if-none-match': etag }),
    };
    const agent = new Agent({ keepAlive: false, maxCachedSessions: 0 });
    const sent = request(
      { host: '127.0.0.1', port, path: '/alerts/feed.json', headers, agent, rejectUnauthorized: false },
      (answer) => {
        answer.resume();
        answer.on('end', () => done(answer.statusCode));
      },
    );
    sent.on('error', fail).end();
  });

async function run(server, etag) {
  const before = server.count.bytes;
  const start = performance.now();
  let left = REQUESTS;
  const client = async () => {
    while (left-- > 0) await ask(server.port, etag);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  const seconds = (performance.now() - start) / 1000;
  await new Promise((done) => setTimeout(done, 300));
  return { bytes: (server.count.bytes - before) / REQUESTS, perSecond: REQUESTS / seconds };
}

const core = await openCore();
const nextFetch = await core.load('/core/alerts/next-fetch.ts');
const plan = schedule(nextFetch);
await core.close();
const text = aFeed();
const server = await serve(text);
const changed = await run(server, undefined);
const unchanged = await run(server, server.etag);
await server.close();

say(`Schedule: ${number(SIMULATED)} browsers that are never off, ${DAYS} days, by the extension's own jitter`);
say(
  `  each asks ${number(plan.perDay, 2)} times a day; the busiest quarter of an hour has ${number(plan.peak, 2)} times the mean of ${number(plan.mean)}`,
);
say(
  `Wire: ${REQUESTS} requests of each kind over TLS, a new connection each, ${AT_ONCE} at once; feed of ${number(text.length)} bytes, ${number(server.zipped)} gzip`,
);
say(
  `  something new (200): ${number(changed.bytes)} bytes with the TLS handshake, ${number(changed.perSecond)} a second by this one process`,
);
say(
  `  nothing new (304):   ${number(unchanged.bytes)} bytes with the TLS handshake, ${number(unchanged.perSecond)} a second by this one process`,
);
say(
  `  answers: ${Object.entries(server.count.answers)
    .map(([status, times]) => `${times} × ${status}`)
    .join(', ')}`,
);
const asks = plan.perDay * MONTH;
const month = (asks - ALERTS_A_MONTH) * unchanged.bytes + ALERTS_A_MONTH * changed.bytes;
say(`\nWith ${ALERTS_A_MONTH} new alerts a month, browsers never off (real ones ask less):`);
say(`  ${number(month / 1000, 0)} kB for each supporter and month, ${number(asks, 0)} requests`);
for (const supporters of [50_000, 10_000_000]) {
  const mean = (supporters * plan.perDay) / 86_400;
  say(
    `  ${number(supporters).padStart(10)} supporters: ${number(mean, 1)} requests a second on average, ${number(mean * plan.peak, 1)} in the busiest quarter of an hour, ${number((supporters * month) / 1e9, 0)} GB a month`,
  );
}
