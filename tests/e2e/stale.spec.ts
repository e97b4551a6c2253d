import { expect, test } from '@playwright/test';
import { differences } from '../../tools/demo/expected.mjs';
import { pageOf, seed, waitFor } from '../../tools/demo/job.mjs';
import { HOSTS } from '../../tools/demo/people.mjs';
import { lettersSent, OTHER_HOSTS, serveDemo } from '../../tools/demo/serve.mjs';
import { launchExtension } from '../../tools/harness/launch.mjs';
import { click, personAt } from './kill/person';

interface Request {
  readonly url: string;
  readonly method: string;
}
const page = (title: string, links: string, status = 200) => ({
  status,
  body: `<!doctype html><title>${title}</title><h1>${title}</h1><nav>${links}</nav>`,
});

test('addresses that do not hold any more: the office’s own links lead on, or it is said why not', async () => {
  const server = await serveDemo();
  const form = server.sites[HOSTS.gravity];
  // One office moved its form, and its pages lead there in two steps.
  server.sites[HOSTS.gravity] = (request: Request) => {
    if (request.url.startsWith('/write/'))
      return form({ ...request, url: request.url.replace('/write/theodore', '/contact') });
    if (request.url === '/get-in-touch')
      return page('Contact', '<a href="/newsletter">Email Updates</a> <a href="/write/theodore">Email Theodore</a>');
    const links = '<a href="/services">Help with an agency</a> <a href="/get-in-touch">Contact</a>';
    return request.url === '/' ? page('Home', links) : page('Page not found', links, 404);
  };
  // One has nothing but a front page; the third address belongs to somebody else now.
  server.sites[HOSTS.amend] = ({ url }: Request) =>
    url === '/' ? page('Home', '<a href="/about">About</a>') : page('Page not found', '', 404);
  server.sites[HOSTS.house] = () => ({ status: 302, headers: { location: `https://${HOSTS.gravity}/get-in-touch` } });

  const extension = await launchExtension({ port: server.port, hosts: OTHER_HOSTS });
  await seed(extension);
  const person = await personAt(extension);
  await click(person);
  await waitFor('an answer about each', async () => {
    const now = await person.deliveries();
    return now.length === 3 && now.every(({ state }) => state === 'filled' || state === 'failed');
  });
  const [amend, gravity, house] = await person.deliveries();
  expect(gravity).toMatchObject({ state: 'filled', url: `https://${HOSTS.gravity}/write/theodore` });
  const filled = extension.context.pages().find((one) => one.url() === `https://${HOSTS.gravity}/write/theodore`);
  expect(filled && (await differences(filled, HOSTS.gravity))).toEqual([]);
  expect(house).toMatchObject({ state: 'failed', failure: 'wrong-office' });
  expect(amend).toMatchObject({ state: 'failed', failure: 'not-found' });
  expect(pageOf(extension.context, HOSTS.amend).url()).toBe(`https://${HOSTS.amend}/`);
  expect(lettersSent(server)).toEqual([]);
  await extension.close();
  await server.close();
});
