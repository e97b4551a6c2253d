import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Worker } from '@playwright/test';

/** What runs in the browser sees its own objects. */
declare const chrome: {
  storage: {
    onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
    };
  };
};

interface Tabs {
  readonly tabs: {
    get(tabId: number): Promise<{ url?: string }>;
    sendMessage(tabId: number, message: unknown, ...rest: unknown[]): unknown;
  };
}

/** One thing that was seen, in words, and all the text of it. */
export interface Seen {
  readonly where: string;
  readonly text: string;
}

/** Records what every page says, shows and throws from now on. `pages` holds what scripts of the pages themselves could see. */
export async function recordPages(context: BrowserContext): Promise<Seen[]> {
  const seen: Seen[] = [];
  const add = (where: string, text: string) => seen.push({ where, text });
  context.on('console', (message) => add('console of a page', message.text()));
  context.on('weberror', (error) => add('error of a page', String(error.error().stack)));
  context.on('request', (request) => add('request of a page', `${request.url()} ${request.postData() ?? ''}`));
  context.on('page', (page) => {
    page.on('framenavigated', (frame) => add('address', frame.url()));
    page.on('dialog', (dialog) => add('dialog', dialog.message()));
  });
  await context.exposeBinding('__recorded', (_, where: string, text: string) => add(where, text));
  await context.addInitScript(() => {
    if (location.protocol === 'chrome-extension:') return;
    const tell = (window as unknown as { __recorded(where: string, text: string): Promise<void> }).__recorded;
    const say = (where: string, node: Node | string): void => {
      const text = typeof node === 'string' ? node : node instanceof Element ? node.outerHTML : (node.nodeValue ?? '');
      void tell(where, text);
    };
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes } of records) {
        if (type === 'attributes')
          say(`attribute ${attributeName}`, (target as Element).getAttribute(attributeName ?? '') ?? '');
        if (type === 'characterData') say('text', target);
        for (const added of addedNodes) say('new element', added);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener('message', ({ data }) => say('message in the page', JSON.stringify(data) ?? ''));
    addEventListener('error', ({ message }) => say('error in the page', message));
    addEventListener('unhandledrejection', ({ reason }) => say('rejection in the page', String(reason)));
  });
  return seen;
}

/** Every write into the extension's storage, as `area:key` and its new value. */
export async function recordStorage(worker: Worker | Page): Promise<() => Promise<Seen[]>> {
  await (worker as Page).evaluate(() => {
    const all: [string, string][] = [];
    (globalThis as unknown as { __writes: typeof all }).__writes = all;
    chrome.storage.onChanged.addListener((changes, area) => {
      for (const [key, { newValue }] of Object.entries(changes))
        all.push([`${area}:${key}`, JSON.stringify(newValue) ?? '']);
    });
  });
  return async () =>
    (await (worker as Page).evaluate(() => (globalThis as unknown as { __writes: [string, string][] }).__writes)).map(
      ([where, text]) => ({ where, text }),
    );
}

/** What the page's own stores hold, and its text and attributes as they stand, closed shadow trees included. */
export async function lookInto(page: Page): Promise<Seen[]> {
  const stores = await page.evaluate(async () => ({
    local: JSON.stringify({ ...localStorage }),
    session: JSON.stringify({ ...sessionStorage }),
    cookie: document.cookie,
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
    title: document.title,
    address: location.href,
    history: JSON.stringify(history.state),
    name: window.name,
    html: document.documentElement.outerHTML,
  }));
  const session = await page.context().newCDPSession(page);
  const tree = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const shadows = shadowTrees(tree.root);
  return [
    ...Object.entries(stores).map(([where, text]) => ({ where: `${where} of the page`, text })),
    ...shadows.map((text) => ({ where: 'shadow tree', text })),
  ];
}

interface CdpNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: CdpNode[];
  readonly shadowRoots?: (CdpNode & { readonly shadowRootType?: string })[];
}

/** Our panel's tree is closed; the browser's own trees inside controls hold what is typed, and are not read. */
function shadowTrees(node: CdpNode, inside = false): string[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent');
  const here = inside ? [`${node.nodeName} ${node.nodeValue} ${(node.attributes ?? []).join(' ')}`] : [];
  return [
    ...here,
    ...(node.children ?? []).flatMap((child) => shadowTrees(child, inside)),
    ...own.flatMap((root) => shadowTrees(root, true)),
  ];
}

/** Messages that the worker sends to the scripts in pages, with the address each frame's tab shows then. */
export async function recordMessages(worker: Worker): Promise<() => Promise<Seen[]>> {
  await worker.evaluate(() => {
    const all: [string, string][] = [];
    (globalThis as unknown as { __sent: typeof all }).__sent = all;
    const { chrome: one, browser: other } = globalThis as unknown as Record<string, Tabs | undefined>;
    for (const tabs of new Set([one?.tabs, other?.tabs])) {
      if (!tabs) continue;
      const send = tabs.sendMessage.bind(tabs);
      tabs.sendMessage = (tabId, message, ...rest) => {
        void tabs.get(tabId).then(({ url }) => all.push([url ?? '', JSON.stringify(message)]));
        return send(tabId, message, ...rest);
      };
    }
  });
  return async () =>
    (await worker.evaluate(() => (globalThis as unknown as { __sent: [string, string][] }).__sent)).map(
      ([where, text]) => ({ where, text }),
    );
}

/** Every request of the whole browser, its worker and its own services included, from Chromium's network log. */
export function requestsIn(netLog: string): Seen[] {
  const { constants, events } = JSON.parse(readFileSync(netLog, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; source: { id: number }; params?: Record<string, unknown> }[];
  };
  const nameOf = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  const sockets = new Map<number, string>();
  const seen: Seen[] = [];
  for (const { type, source, params = {} } of events) {
    const name = nameOf.get(type) ?? '';
    if (/^(?:SSL_)?SOCKET_BYTES_SENT$/.test(name) && typeof params.bytes === 'string')
      sockets.set(source.id, (sockets.get(source.id) ?? '') + Buffer.from(params.bytes, 'base64').toString('latin1'));
    else if (/^URL_REQUEST_START_JOB$|_SEND_REQUEST_HEADERS$|^HOST_RESOLVER/.test(name))
      seen.push({ where: `network: ${name}`, text: JSON.stringify(params) });
  }
  for (const bytes of sockets.values())
    for (const text of bytes.split(/(?=(?:GET|POST|PUT|HEAD|OPTIONS) \S+ HTTP\/1)/))
      seen.push({ where: `network: ${text.slice(0, 60)}`, text });
  return seen;
}
