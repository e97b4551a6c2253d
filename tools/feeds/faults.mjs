import { CONTENT_FAULTS } from './faults-content.mjs';
import { NETWORK_FAULTS } from './faults-network.mjs';
import { TRUST_FAULTS } from './faults-trust.mjs';

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {string | string[]} expect The problem, or 'taken'; several where engines differ.
 * @property {(addresses: any) => string} [at]
 * @property {(request: any, response: any, addresses: any) => unknown} [serve]
 * @property {string | Buffer} [body]
 * @property {Record<string, string>} [headers]
 * @property {string} [sig]
 * @property {number} [patience]
 * @property {string} [source]
 * @property {any} [state]
 * @property {boolean} [trust]
 * @property {string | false} [key]
 * @property {(alerts: any) => unknown} [flaw]
 * @property {number} [current]
 * @property {string} [pins]
 */

/** @type {Fault[]} */
export const FAULTS = [...NETWORK_FAULTS, ...CONTENT_FAULTS, ...TRUST_FAULTS];

/** Answers a request for `/N/feed.json` as fault N would. */
export const answerWith = (faults) => (request, response, addresses) => {
  const fault = faults[Number(/^\/(\d+)\//.exec(request.url)?.[1])];
  if (!fault) return response.writeHead(404).end();
  if (fault.serve) return fault.serve(request, response, addresses);
  const beside = request.url.endsWith('.sig');
  const body = beside ? fault.sig : fault.body;
  if (body === undefined) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': 'application/feed+json', ...(!beside && fault.headers) }).end(body);
};
