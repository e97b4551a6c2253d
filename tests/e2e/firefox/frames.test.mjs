// Frames in Firefox: an office's form in the office's own frame is filled; frames of others and in others get nothing.
// Fails without the defence: let `trusted` in entrypoints/background/fill/frames.ts give true.
import assert from 'node:assert/strict';
import { SUPPORTER } from '../../../tools/demo/people.mjs';
import { launchFirefox } from '../../../tools/harness/firefox.mjs';
import { serveSites } from '../../../tools/harness/serve.mjs';
import { helpersFor } from './helpers.mjs';

const FORM = `<form action="/send" method="post"><h2>Write your senator</h2>
  ${['First name', 'Last name', 'Street address', 'City', 'ZIP code', 'E-mail']
    .map((label, at) => `<p><label for="c${at}">${label} *</label> <input id="c${at}" name="c${at}" required></p>`)
    .join('')}
  <p><label for="m">Your message *</label> <textarea id="m" name="m" required></textarea></p><button>Send</button></form>`;
const page = (body) => ({ body: `<!doctype html><title>Contact</title>${body}` });
const frame = (src) => page(`<h1>Contact</h1><iframe src="${src}" width="700" height="800"></iframe>`);

const PAGES = {
  'www.quill.senate.gov/own': frame('https://outreach.senate.gov/form'),
  'www.quill.senate.gov/foreign': frame('https://collect.example/form'),
  'www.quill.senate.gov/between': frame('https://collect.example/middle'),
  'collect.example/middle': frame('https://outreach.senate.gov/form'),
  'collect.example/top': frame('https://outreach.senate.gov/form'),
  'collect.example/form': page(FORM),
  'outreach.senate.gov/form': page(FORM),
};
const server = await serveSites({ '*': ({ host, url }) => PAGES[`${host}${url}`] });
const firefox = await launchFirefox({ port: server.port });
const { ask, openTab, seed } = helpersFor(firefox);

try {
  await seed();
  const fill = async (address) => {
    const answer = await ask('fill', { tabId: await openTab(`https://${address}`) });
    return answer.ok ? answer.value.filled.length : 0;
  };
  const own = await fill('www.quill.senate.gov/own');
  assert.ok(own >= 6, `the office's own frame is filled: ${own}`);
  for (const address of ['www.quill.senate.gov/foreign', 'www.quill.senate.gov/between'])
    assert.equal(await fill(address), 0, address);
  assert.equal(await fill('collect.example/top'), 0);
  assert.equal(server.seen.filter(({ url, body }) => `${url}${body}`.includes(SUPPORTER.family)).length, 0);
  console.log('Firefox: the office’s own frame is filled, three other nestings are not.');
} finally {
  await firefox.close();
  await server.close();
}
