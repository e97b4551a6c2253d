import { expect, type Page } from '@playwright/test';
import { form, type HostilePage, PAGE, page, trap } from './build-page';

const script = (code: string): string => `<script>${code}</script>`;
const found = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { found?: string[] }).found ?? []);
const nothingFound = async (page: Page): Promise<void> => {
  await page.waitForTimeout(100);
  expect(await found(page)).toEqual([]);
};

const spy = (name: string, code: string, because: string, more: Partial<HostilePage> = {}): HostilePage => ({
  name: `spy: ${name}`,
  url: PAGE,
  html: page(form(), script(`window.found = []; ${code}`)),
  expect: 'filled',
  because,
  ...more,
});

/** Pages that look for the extension, talk to it, or play the person. */
export const SPIES: readonly HostilePage[] = [
  spy(
    'asks the extension by its id',
    `try { chrome.runtime.sendMessage('%ID%', { to: 'background', kind: 'fill' }, () => found.push('answered')); } catch {}
     try { const port = chrome.runtime.connect('%ID%'); port.onMessage.addListener(() => found.push('port')); } catch {}`,
    'no page may connect to it',
    { after: nothingFound },
  ),
  spy(
    'fetches the extension’s files',
    `for (const path of ['manifest.json', 'popup.html', 'options.html', 'icon/128.png', 'content-scripts/contact-form.js', 'status-panel.js', 'data/offices.json', '_locales/en/messages.json'])
       fetch('chrome-extension://%ID%/' + path).then(() => found.push(path), () => {});
     const picture = new Image(); picture.onload = () => found.push('picture'); picture.src = 'chrome-extension://%ID%/icon/128.png';`,
    'no file of it is open to the web',
    { after: nothingFound },
  ),
  spy(
    'frames the popup',
    `addEventListener('DOMContentLoaded', () => { const f = document.createElement('iframe'); f.src = 'chrome-extension://%ID%/popup.html'; document.body.append(f); });
     addEventListener('message', () => found.push('message'));`,
    'no page of it opens inside another',
    {
      after: async (page) => {
        const inside = page.frames().filter((frame) => frame.url().endsWith('popup.html'));
        for (const frame of inside) expect(await frame.locator('body').innerText()).not.toContain('Rapid Responder');
      },
    },
  ),
  spy(
    'looks for it before any click',
    `const own = Object.getOwnPropertyNames(window).length; let ready = false;
     new MutationObserver((all) => { if (ready) for (const one of all) found.push(one.type); })
       .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
     addEventListener('load', () => setTimeout(() => { ready = true; }, 0));
     setTimeout(() => { if (Object.getOwnPropertyNames(window).length > own + 3) found.push('new globals'); }, 300);`,
    'until it is asked it leaves no trace in a page',
    {
      before: async (page) => {
        await page.waitForTimeout(500);
        expect(await found(page)).toEqual([]);
      },
    },
  ),
  spy(
    'looks into the panel',
    `const look = () => { for (const host of document.documentElement.children) if (host !== document.head && host !== document.body) {
       window.panel = true; if (host.shadowRoot) found.push('open'); if (host.textContent || host.id || host.className) found.push('words'); } };
     setInterval(look, 10);
     const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (how) { found.push('attached'); return attach.call(this, how); };`,
    'the panel’s tree is closed, and made with the browser’s own methods',
    {
      after: async (page) => {
        await page.waitForFunction(() => (window as unknown as { panel?: boolean }).panel === true);
        await nothingFound(page);
      },
    },
  ),
  spy(
    'plays the person: clicks and keys by script',
    `setInterval(() => { for (const e of document.querySelectorAll('*')) for (const type of ['click', 'mousedown', 'pointerdown'])
         e.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
       for (const key of ['y', 'Enter', 'F']) document.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, shiftKey: true, altKey: true, bubbles: true })); }, 40);
     addEventListener('submit', (event) => event.preventDefault());`,
    'only the person’s own clicks and keys count',
    {
      before: async (page) => {
        await page.waitForTimeout(200);
        expect(await page.locator('#last').inputValue()).toBe('');
      },
    },
  ),
  spy(
    'says that it was sent',
    `addEventListener('DOMContentLoaded', () => setInterval(() => document.forms[0].dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })), 30));`,
    'an event made by a script is no sending',
    {
      after: async (page, context) => {
        await page.waitForTimeout(200);
        const stored = await context
          .serviceWorkers()[0]
          ?.evaluate(`chrome.storage.local.get('actions').then((all) => JSON.stringify(all.actions))`);
        expect(stored, 'the letter is known').toContain('"bioguide":"Q1"');
        expect(stored, 'and not as one that was sent').not.toContain('"pressed"');
      },
    },
  ),
  spy(
    'listens to every event',
    `for (const type of ['input', 'change', 'beforeinput', 'keydown', 'keypress', 'keyup', 'focus', 'focusin', 'message', 'paste', 'rapid-responder'])
       window.addEventListener(type, (event) => { if (JSON.stringify({ ...event.detail, data: event.data, key: event.key }).includes('2025550143')) found.push(type); }, true);`,
    'events carry only what is written into their own control',
    { after: nothingFound },
  ),
  spy(
    'keeps every value that ever was in a trap',
    `setInterval(() => { for (const one of document.querySelectorAll('.trap')) if (one.value) found.push(one.value); }, 1);
     addEventListener('input', () => { for (const one of document.querySelectorAll('.trap')) if (one.value) found.push(one.value); }, true);`,
    'a trap is never written, not even for a moment',
    {
      html: page(
        form(trap('style="opacity:0"')),
        script(
          `window.found = []; addEventListener('input', () => { for (const one of document.querySelectorAll('.trap')) if (one.value) found.push(one.value); }, true);
           setInterval(() => { for (const one of document.querySelectorAll('.trap')) if (one.value) found.push(one.value); }, 1);`,
        ),
      ),
      after: nothingFound,
    },
  ),
];
