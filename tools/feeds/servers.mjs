import { createServer as createPlain } from 'node:http';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';

const listen = (server) => new Promise((done) => server.listen(0, 'localhost', () => done(server.address().port)));

/** A certificate for localhost; `from` and `to` in days from now. */
const certificate = (from = -1, to = 30) => {
  const day = 86_400_000;
  return generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    notBeforeDate: new Date(Date.now() + from * day),
    notAfterDate: new Date(Date.now() + to * day),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
};

/** Makes the certificates before the process that trusts them starts: Node reads NODE_EXTRA_CA_CERTS once. */
export async function makeCertificates() {
  const [good, strange, old] = [await certificate(), await certificate(), await certificate(-30, -2)];
  return { good, strange, old };
}

/** Serves `handle(request, response, addresses)` on this machine: one trusted server, one not, one out of date, one without TLS. */
export async function startServers(certificates, handle) {
  const addresses = {};
  const answer = (request, response) => {
    response.on('error', () => undefined);
    handle(request, response, addresses);
  };
  const secure = ({ private: key, cert }) => createServer({ key, cert }, answer);
  const servers = {
    good: secure(certificates.good),
    strange: secure(certificates.strange),
    old: secure(certificates.old),
    plain: createPlain((_, response) => response.end('<html><body>Log in</body></html>')),
  };
  for (const [name, server] of Object.entries(servers)) {
    server.on('clientError', (_, socket) => socket.destroy());
    server.on('tlsClientError', () => undefined);
    addresses[name] = `${name === 'plain' ? 'http' : 'https'}://localhost:${await listen(server)}`;
  }
  const closed = createPlain();
  addresses.closedPort = await listen(closed);
  await new Promise((done) => closed.close(done));
  return {
    addresses,
    close: () => {
      for (const server of Object.values(servers)) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
