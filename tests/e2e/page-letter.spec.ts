import { mkdirSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { HOSTS } from '../../tools/demo/people.mjs';
import { theWorker } from '../../tools/harness/launch.mjs';
import { openToolbarPopup } from '../../tools/harness/toolbar.mjs';
import { CANAL, textOf } from '../unit/letters/bodies';
import { FRAMES } from '../unit/letters/markup';
import { BOX, content, SITE, TITLE, tabOf, test, visit } from './alert-world';

const LETTER_PAGE = FRAMES['classic theme']?.(TITLE, content(CANAL)) ?? '';

test('the page’s letter: read on asking, exactly, and the page stays as it was', async ({ world }) => {
  world.sites[SITE] = () => ({ body: LETTER_PAGE });
  const page = await visit(world, `https://${SITE}/rapid-responder/locks/`);
  const state = () => page.evaluate(() => document.documentElement.outerHTML + Object.keys(globalThis).join());
  const before = await state();
  const found = (await world.ask('read-page-letter', { tabId: await tabOf(world, page) })) as {
    ok: boolean;
    value: Record<string, unknown>;
  };
  expect(found).toMatchObject({
    ok: true,
    value: {
      title: TITLE,
      subject: 'Open the Harrow Locks',
      url: `https://${SITE}/rapid-responder/locks/`,
      publisher: 'Friends of the Canal',
      unclear: false,
      letters: [{ audience: { kind: 'congress' }, body: textOf(CANAL) }],
    },
  });
  expect(await state()).toBe(before);

  const id = await world.ask('keep-own-letter', found.value);
  const form = await visit(world, `https://${HOSTS.gravity}/contact`);
  await form.waitForSelector(BOX, { state: 'visible' });
  expect(await world.ask('fill', { tabId: await tabOf(world, form), alertId: id })).toMatchObject({ ok: true });
  const letter = await form.inputValue(BOX);
  expect(letter).toContain('Dear Senator Quill:');
  expect(letter).toContain(textOf(CANAL));
  expect(await world.ask('forget-own-letter', { alertId: id })).toBe(true);
  await form.close();
  await page.close();
});

test('what scripts wrote is read as it stands; what the eye does not see is asked about', async ({ world }) => {
  const parts = CANAL.map((part) => `<p>${part}</p>`).join('');
  world.sites[SITE] = () => ({
    body: `<h1>${TITLE}</h1><style>.away{display:none}</style><div class="away"><p>Dear Senator:</p><p>I ask you for something that nobody sees, and this is a second letter, you know.</p></div><div id="host"></div><iframe srcdoc="${'<p>Unimportant</p>'.replaceAll('"', '&quot;')}"></iframe><script>document.querySelector('#host').attachShadow({mode:'open'}).innerHTML = ${JSON.stringify(`<p>Dear Representative:</p>${parts}`)}</script>`,
  });
  const page = await visit(world, `https://${SITE}/`);
  const found = await world.ask('read-page-letter', { tabId: await tabOf(world, page) });
  expect(found).toMatchObject({
    ok: true,
    value: {
      unclear: true,
      letters: [
        { audience: { chamber: 'senate' }, unclear: true },
        { audience: { chamber: 'house' }, body: textOf(CANAL), unclear: false },
      ],
    },
  });
  await page.close();
});

test('an article gives a plain no, and so does a page that may not be read', async ({ world }) => {
  world.sites[SITE] = () => ({ body: '<h1>News</h1><p>The locks stay closed, the council said on Monday.</p>' });
  const page = await visit(world, `https://${SITE}/news`);
  expect(await world.ask('read-page-letter', { tabId: await tabOf(world, page) })).toEqual({
    ok: false,
    error: 'no-letter',
  });
  await page.goto('chrome://version');
  expect(await world.ask('read-page-letter', { tabId: await tabOf(world, page) })).toEqual({
    ok: false,
    error: 'no-access',
  });
  await page.close();
});

test('the popup on a letter page', async ({ world }) => {
  world.sites[SITE] = () => ({ body: LETTER_PAGE });
  const page = await visit(world, `https://${SITE}/rapid-responder/locks/`);
  await page.bringToFront();
  const popup = await openToolbarPopup({
    context: world.extension.context,
    worker: await theWorker(world.extension.context),
  });
  const button = `[...document.querySelectorAll('button')].find((one) => /page.s letter/i.test(one.textContent))`;
  await popup.until(`Boolean(${button})`);
  await popup.click(button);
  await popup.until(`document.body.textContent.includes('Harrow Canal')`);
  mkdirSync('.output/pictures', { recursive: true });
  writeFileSync('.output/pictures/popup-on-a-letter-page.png', await popup.screenshot());
  await popup.close();
  await page.close();
});
