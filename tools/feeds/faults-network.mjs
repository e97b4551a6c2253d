import { createGzip, gzipSync } from 'node:zlib';
import { feed } from './feeds.mjs';

const JSON_TYPE = { 'content-type': 'application/feed+json' };
const reply =
  (status, body = '', headers = {}) =>
  (_, response) => {
    response.writeHead(status, { ...JSON_TYPE, ...headers });
    response.end(body);
  };
const forever = (write, every) => (_, response) => {
  const timer = setInterval(() => !response.write(write) && undefined, every);
  response.on('close', () => clearInterval(timer));
};

/**
 * What can go wrong on the way. `at` is where to ask (default: the good server), `serve` answers there; `expect` is the problem,
 * or 'taken' (several where engines differ). `patience` in milliseconds for what ends by itself only.
 */
export const NETWORK_FAULTS = [
  { name: 'name that nobody has (DNS)', at: () => 'https://nobody.invalid/feed.json', expect: 'offline' },
  {
    name: 'nothing listens there',
    at: ({ closedPort }) => `https://localhost:${closedPort}/feed.json`,
    expect: 'offline',
  },
  { name: 'certificate that nobody vouches for', at: ({ strange }) => `${strange}/feed.json`, expect: 'offline' },
  { name: 'certificate that has run out', at: ({ old }) => `${old}/feed.json`, expect: 'offline' },
  {
    name: 'certificate of another name',
    at: ({ good }) => `${good.replace('localhost', '127.0.0.1')}/feed.json`,
    expect: 'offline',
  },
  {
    name: 'plain http where https is asked',
    at: ({ plain }) => `${plain.replace('http:', 'https:')}/feed.json`,
    expect: 'offline',
  },
  { name: 'hangs up without a word', serve: (request) => request.socket.destroy(), expect: 'offline' },
  { name: 'never answers', serve: () => undefined, patience: 400, expect: 'timeout' },
  {
    name: 'headers, then silence',
    serve: (_, response) => response.writeHead(200, JSON_TYPE).flushHeaders(),
    patience: 400,
    expect: 'timeout',
  },
  {
    name: 'a byte now and then',
    serve: (request, response) => {
      response.writeHead(200, JSON_TYPE);
      forever(' ', 50)(request, response);
    },
    patience: 600,
    expect: 'timeout',
  },
  {
    name: 'breaks off before its length',
    serve: (_, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': 5000 });
      response.write(feed().slice(0, 300));
      setTimeout(() => response.destroy(), 50);
    },
    expect: 'cut-off',
  },
  {
    name: 'breaks off between two chunks',
    serve: (_, response) => {
      response.writeHead(200, JSON_TYPE);
      response.write(feed().slice(0, 300));
      setTimeout(() => response.destroy(), 50);
    },
    expect: 'cut-off',
  },
  {
    name: 'redirect in a circle',
    serve: (request, response) => reply(302, '', { location: request.url })(request, response),
    expect: 'offline',
  },
  {
    name: 'thirty redirects in a row',
    serve: (request, response) => reply(301, '', { location: `${request.url}x` })(request, response),
    expect: 'offline',
  },
  {
    name: 'redirect to plain http',
    serve: (request, response, { plain }) => reply(302, '', { location: `${plain}/feed.json` })(request, response),
    expect: 'insecure',
  },
  {
    name: 'portal of a hotel (redirect to its log-in, http)',
    serve: (request, response, { plain }) => reply(307, '', { location: `${plain}/login` })(request, response),
    expect: 'insecure',
  },
  {
    name: 'redirect to where the feed is now',
    serve: (request, response) =>
      request.url.includes('moved')
        ? reply(200, feed())(request, response)
        : reply(308, '', { location: 'moved/feed.json' })(request, response),
    expect: 'taken',
  },
  ...[401, 403, 404, 410, 451].map((status) => ({
    name: `status ${status}`,
    serve: reply(status, '<h1>No</h1>'),
    expect: 'not-found',
  })),
  ...[429, 500, 502, 503].map((status) => ({
    name: `status ${status}`,
    serve: reply(status, '<h1>Later</h1>'),
    expect: 'server-error',
  })),
  { name: 'status 204, no content', serve: reply(204), expect: 'not-a-feed' },
  { name: 'empty answer', serve: reply(200), expect: 'not-a-feed' },
  {
    name: 'says that it is 100 MB',
    serve: (_, response) => response.writeHead(200, { ...JSON_TYPE, 'content-length': 100 * 1024 * 1024 }).write('{'),
    expect: 'too-large',
  },
  {
    name: '100 MB without saying so',
    serve: (_, response) => {
      response.writeHead(200, JSON_TYPE);
      const block = Buffer.alloc(64 * 1024, 32);
      let left = 1600;
      const more = () => {
        while (left-- > 0) if (!response.write(block)) return response.once('drain', more);
        return response.end();
      };
      more();
    },
    expect: 'too-large',
  },
  {
    name: 'gzip bomb: 500 MB in 500 kB',
    serve: (_, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' });
      const zip = createGzip({ level: 9 });
      zip.pipe(response);
      const block = Buffer.alloc(1024 * 1024, 32);
      let left = 500;
      const more = () => {
        if (response.destroyed || left-- <= 0) return zip.end();
        return zip.write(block) ? setImmediate(more) : zip.once('drain', more);
      };
      more();
    },
    expect: 'too-large',
  },
  { name: 'gzip that is none', serve: reply(200, 'not zipped', { 'content-encoding': 'gzip' }), expect: 'cut-off' },
  {
    name: 'gzip that is cut off',
    serve: (request, response) =>
      reply(200, gzipSync(feed()).subarray(0, 200), { 'content-encoding': 'gzip' })(request, response),
    expect: ['cut-off', 'not-a-feed'],
  },
  {
    name: 'gzip, whole',
    serve: (request, response) => reply(200, gzipSync(feed()), { 'content-encoding': 'gzip' })(request, response),
    expect: 'taken',
  },
];
