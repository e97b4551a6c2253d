import { type CDPSession, expect, type Page } from '@playwright/test';
import { clickWrite, openReadyPopup, pageOf, waitUntilReady } from '../../tools/demo/job.mjs';
import { HOSTS } from '../../tools/demo/people.mjs';
import { lettersSent } from '../../tools/demo/serve.mjs';
import { test } from './demo-world';

interface Node {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
}

/** What a screen reader finds: the only way into the closed shadow root. */
async function heard(session: CDPSession): Promise<Node[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes as Node[];
}

/** A real click on what a screen reader calls by this name. */
async function press(page: Page, session: CDPSession, name: RegExp): Promise<void> {
  const node = (await heard(session)).find((one) => one.role?.value === 'button' && name.test(one.name?.value ?? ''));
  expect(node, `a button called ${name}`).toBeDefined();
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node?.backendDOMNodeId as number });
  const [x = 0, y = 0, , , right = 0, bottom = 0] = model.content;
  await page.mouse.click((x + right) / 2, (y + bottom) / 2);
}

/** Runs in the page: the names of controls that the panel lies on when each is scrolled into the middle. */
function covered(): string[] {
  const host = [...document.documentElement.children].find((one) => one.tagName === 'DIV' && !one.ariaHidden);
  if (!host) return ['there is no panel'];
  return [
    ...document.querySelectorAll<HTMLElement>('#contactForm :is(input:not([type=hidden]), select, textarea, button)'),
  ]
    .filter((control) => control.offsetWidth > 0)
    .filter((control) => {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [one, two] = [control.getBoundingClientRect(), host.getBoundingClientRect()];
      return one.right > two.left && one.left < two.right && one.bottom > two.top && one.top < two.bottom;
    })
    .map(({ id }) => id);
}

test('the panel keeps off the form, leads to what is left, and is closed to the page', async ({
  extension,
  server,
}) => {
  const popup = await openReadyPopup(extension);
  await waitUntilReady(extension, await clickWrite(popup));
  const page = pageOf(extension.context, HOSTS.house) as Page;
  await page.bringToFront();
  const session = await extension.context.newCDPSession(page);
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);

  for (const width of [1500, 1280, 1000, 840, 600]) {
    await page.setViewportSize({ width, height: 800 });
    // The panel finds its place anew when the window has come to rest.
    await page.waitForTimeout(300);
    expect(await page.evaluate(covered), `at ${width} pixels`).toEqual([]);
  }

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.waitForTimeout(300);
  const names = (await heard(session)).map(({ role, name }) => `${role?.value}: ${name?.value}`);
  expect(names).toContain('heading: Representative June Calloway');
  expect(names.some((one) => one.startsWith('status:'))).toBe(true);
  expect(names.some((one) => /2 more offices/.test(one))).toBe(true);

  // A page that looks for it finds an empty box, and its own clicks do nothing.
  const seen = await page.evaluate(() => {
    const hosts = [...document.documentElement.children].filter((one) => one.tagName === 'DIV');
    for (const host of hosts) (host as HTMLElement).click();
    return hosts.map((host) => `${host.shadowRoot} ${host.innerHTML} ${host.textContent}`);
  });
  expect(seen).toEqual(['null  ']);

  await press(page, session, /^Show: .*weekly letter/);
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('subscribe');
  await page.keyboard.press('Space');
  expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=subscribe]')?.checked)).toBe(false);

  await press(page, session, /^Fold/);
  expect((await heard(session)).some(({ name }) => name?.value.startsWith('Show:'))).toBe(false);
  await page.keyboard.press('Enter');
  await press(page, session, /^Next office/);
  await expect
    .poll(() => pageOf(extension.context, HOSTS.amend).evaluate(() => document.visibilityState))
    .toBe('visible');
  await page.bringToFront();
  await press(page, session, /^Put away/);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(lettersSent(server)).toEqual([]);
});
