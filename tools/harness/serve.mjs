import { createServer } from 'node:https';
import { generate } from 'selfsigned';

/**
 * Serves invented sites over TLS on this machine. `sites` maps a host name to a handler
 * `({url, method, headers, body}) => {status?, headers?, body?} | undefined`; undefined answers 404.
 * Every request is kept in `seen` ({host, method, url, headers, body}).
 */
export async function serveSites(sites) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const seen = [];
  const server = createServer({ key, cert }, (request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => void answer(Buffer.concat(chunks).toString('utf8')));

    async function answer(body) {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
      const { method = 'GET', url = '/', headers } = request;
      seen.push({ host, method, url, headers, body });
      const handler = sites[host] ?? sites['*'];
      const reply = await handler?.({ host, url, method, headers, body });
      response.writeHead(reply?.status ?? (reply ? 200 : 404), {
        'content-type': 'text/html; charset=utf-8',
        ...reply?.headers,
      });
      response.end(reply?.body ?? (reply ? '' : '<!doctype html><title>Not found</title><h1>Not found</h1>'));
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    seen,
    sites,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
