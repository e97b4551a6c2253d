import { existsSync } from 'node:fs';
import { builtExtension, launchExtension, openScreen, seedStorage } from '../harness/launch.mjs';
import { serveSites } from '../harness/serve.mjs';
import { SUPPORTER } from '../screens/people.mjs';
import { median } from './bench-times.mjs';

const HOST = 'www.bench.senate.gov';
const RUNS = 9;
const LETTER = { subject: 'Keep the lighthouse', body: 'Please keep it lit.\n\n'.repeat(20).trim() };
const ALERT = {
  id: 'one',
  publisher: 'Bench',
  title: 'Keep the lighthouse',
  topics: ['environment'],
  letters: [{ audience: { kind: 'congress' }, ...LETTER }],
};

const box = (id, label) => `<p><label for="${id}">${label} *</label><input id="${id}" name="${id}" required></p>`;
const list = (id, label, options) =>
  `<p><label for="${id}">${label} *</label><select id="${id}" required><option value="">Choose</option>${options.map((text) => `<option>${text}</option>`).join('')}</select></p>`;
/** A form of 25 controls, as long as the longest of the families: lists, radios, boxes, confirmation, letter. */
const REPLICA = `<!doctype html><html lang="en"><title>Contact Senator Bench</title><h1>Contact Senator Bench</h1><form method="post" action="/send">
${list('prefix', 'Prefix', ['Mr.', 'Ms.', 'Mrs.', 'Dr.'])}${box('first', 'First name')}<p><label for="middle">Middle name</label><input id="middle"></p>${box('last', 'Last name')}<p><label for="suffix">Suffix</label><input id="suffix"></p>
${box('street', 'Street address')}<p><label for="line2">Address line 2</label><input id="line2"></p>${box('city', 'City')}${list('state', 'State', ['Oregon', 'Vermont', 'Washington', 'West Virginia'])}${box('zip', 'ZIP code')}<p><label for="zip4">Plus 4</label><input id="zip4" maxlength="4"></p>
${box('phone', 'Phone')}${box('email', 'E-mail')}${box('again', 'Confirm e-mail')}${list('topic', 'Topic', ['Agriculture', 'Education', 'Environment', 'Health'])}${box('subject', 'Subject')}
<fieldset><legend>Would you like a response? *</legend><label><input type="radio" name="reply" id="yes" required> Yes</label><label><input type="radio" name="reply" id="no"> No</label></fieldset>
<p><label><input type="checkbox" id="news"> Send me the newsletter</label></p><p><label for="org">Organization</label><input id="org"></p><p><label for="bill">Bill number, if any</label><input id="bill"></p>
<p><label for="cell">Phone type</label><select id="cell"><option>Home</option><option>Cell</option></select></p><p><label for="fax">Fax</label><input id="fax"></p><p><label for="county">County</label><input id="county"></p><p><label for="when">When did you last write?</label><input id="when"></p>
<p><label for="message">Your message *</label><textarea id="message" required></textarea></p><button>Send</button></form>
<script>window.events={};for(const type of ['input','change'])addEventListener(type,(e)=>{const k=type+' '+(e.target.name||e.target.id);events[k]=(events[k]??0)+1},true)</script></html>`;

/**
 * From the popup's message to the filled form, in the built extension: medians of the parts. Counts what the page saw: how
 * often each control was written, and whether the page's own validation is content.
 */
export async function benchClick({ result }) {
  if (!existsSync(`${builtExtension()}/manifest.json`)) {
    console.log('\nClick to filled was skipped: there is no built extension. Run: npm run build');
    return;
  }
  const server = await serveSites({ [HOST]: ({ url }) => (url === '/contact' ? { body: REPLICA } : undefined) });
  const launched = await launchExtension({ port: server.port });
  try {
    const screen = await openScreen(launched);
    await seedStorage(launched.worker, {
      'local:supporter': SUPPORTER,
      'local:feeds': { bench: { failures: 0, alerts: [ALERT] } },
    });
    const runs = [];
    for (let i = 0; i <= RUNS; i++) {
      const tab = await launched.context.newPage();
      await tab.goto(`https://${HOST}/contact`);
      await tab.bringToFront();
      const tabId = await launched.worker.evaluate(
        async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
      );
      const run = await screen.evaluate(async (id) => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage({ to: 'background', kind: 'fill', data: { tabId: id } });
        return { total: performance.now() - start, ...answer.value };
      }, tabId);
      const seen = await tab.evaluate(() => ({
        valid: document.querySelector('form').checkValidity(),
        most: Math.max(...Object.values(window.events)),
      }));
      // The first run warms the worker up.
      if (i > 0) runs.push({ ...run, ...seen });
      await tab.close();
    }
    const part = (of) => Number(median(runs.map(of)).toFixed(1));
    const table = {
      'click to filled, ms': part(({ total }) => total),
      read: part(({ ms }) => ms.read),
      plan: part(({ ms }) => ms.plan),
      'write (40 ms of it waiting for the page)': part(({ ms }) => ms.write),
      messages: part(({ ms }) => ms.messages),
      'controls filled': part(({ filled }) => filled.length),
      'most times that a control told the page of a change': Math.max(...runs.map(({ most }) => most)),
      'runs in which the page found every value valid': `${runs.filter(({ valid }) => valid).length} of ${runs.length}`,
    };
    console.log(`\nFrom the click to the filled form of 25 controls, medians of ${RUNS}`);
    console.table(table);
    result.click = table;
  } finally {
    await launched.close();
    await server.close();
  }
}
