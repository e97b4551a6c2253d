import { serveSites } from '../harness/serve.mjs';
import { serveFeed, serveJson } from './feed.mjs';
import { HOSTS, inventedLegislators } from './people.mjs';
import { houseGate } from './sites/house-gate.mjs';
import { senateAmend } from './sites/senate-amend.mjs';
import { senateGravity } from './sites/senate-gravity.mjs';

/** Host names that Chromium must lead to the demo's server, besides house.gov and senate.gov. */
export const OTHER_HOSTS = [HOSTS.feed, HOSTS.offices];

/** Serves the feed, the table of offices and the three sites; gives what `serveSites` gives. `now`: epoch milliseconds. */
export const serveDemo = (now = Date.now()) =>
  serveSites({
    [HOSTS.amend]: senateAmend,
    [HOSTS.gravity]: senateGravity,
    [HOSTS.house]: houseGate,
    [HOSTS.feed]: serveFeed(now),
    [HOSTS.offices]: serveJson('/congress-legislators/legislators-current.json', inventedLegislators()),
  });

/** What was sent to an office: every POST but the gate's. */
export const lettersSent = (server) =>
  server.seen.filter(
    ({ host, method, url }) => method === 'POST' && host.endsWith('.gov') && !url.includes('formproc_za'),
  );
