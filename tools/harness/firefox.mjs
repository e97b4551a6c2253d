import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from './find-browser.mjs';
import { builtExtension } from './launch.mjs';

/** A free TCP port of this machine. */
async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Marionette, Firefox's own remote protocol: `length:[0,id,command,parameters]` over TCP, one answer for each. */
class Marionette {
  #socket;
  #waiting = new Map();
  #buffer = Buffer.alloc(0);
  #last = 0;

  static async open(port) {
    for (let tries = 0; tries < 150; tries++) {
      const socket = await new Promise((done) => {
        const one = connect(port, '127.0.0.1', () => done(one));
        one.on('error', () => done(undefined));
      });
      if (socket) return new Marionette(socket);
      await wait(100);
    }
    throw new Error('Firefox did not open its Marionette port.');
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      this.#read();
    });
    socket.on('close', () => {
      for (const { fail } of this.#waiting.values()) fail(new Error('Firefox has gone.'));
      this.#waiting.clear();
    });
  }

  #read() {
    for (;;) {
      const colon = this.#buffer.indexOf(58);
      if (colon < 0) return;
      const length = Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < colon + 1 + length) return;
      const message = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString('utf8'));
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const waiter = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiter?.fail(new Error(`${error.error}: ${error.message}`));
      else waiter?.done(result);
    }
  }

  send(command, params = {}) {
    const id = ++this.#last;
    const text = JSON.stringify([0, id, command, params]);
    return new Promise((done, fail) => {
      this.#waiting.set(id, { done, fail });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close() {
    this.#socket.destroy();
  }
}

/**
 * Starts Firefox with the built extension as a temporary add-on; every host name leads to `port` on this machine.
 * `grant: false` withholds the host permissions, as for a person who has said no; `allowPrivate` lets it into private windows.
 */
export async function launchFirefox({
  port,
  dir = builtExtension('firefox-mv3'),
  headless = true,
  grant = true,
  allowPrivate = false,
} = {}) {
  const executable = findFirefox();
  if (executable === undefined) throw new Error('No Firefox found. Run: node tools/setup/ensure.mjs --firefox');
  const profile = await mkdtemp(join(tmpdir(), 'rapid-responder-fx-'));
  const uuid = randomUUID();
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  const addon = manifest.browser_specific_settings.gecko.id;
  const marionettePort = await freePort();
  const prefs = {
    'marionette.port': marionettePort,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
    'extensions.originControls.grantByDefault': grant,
    'security.enterprise_roots.enabled': false,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    'startup.homepage_welcome_url': '',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.disabledForTesting': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'dom.disable_open_during_load': false,
  };
  const lines = Object.entries(prefs).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const args = ['--marionette', '--no-remote', '--remote-allow-system-access', '--profile', profile];
  const process_ = spawn(executable, headless ? ['--headless', ...args] : args, { stdio: 'ignore' });
  const ended = new Promise((done) => process_.on('exit', done));
  const protocol = await Marionette.open(marionettePort);
  await protocol.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await protocol.send('Addon:Install', { path: resolve(dir), temporary: true, allowPrivateBrowsing: allowPrivate });

  const run = async (command, script, args, context) => {
    if (context === 'chrome') await protocol.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const params = { script, args, sandbox: context === undefined ? null : 'system', newSandbox: false };
      return (await protocol.send(command, params)).value;
    } finally {
      if (context === 'chrome') await protocol.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const asScript = (fn) => `return (${fn}).apply(null, arguments);`;
  const asAsync = (fn) =>
    `const done = arguments[arguments.length - 1];
     Promise.resolve((${fn}).apply(null, [...arguments].slice(0, -1))).then((v) => done({ value: v }), (e) => done({ error: String(e) }));`;
  const settle = (answer) => {
    if (answer?.error !== undefined) throw new Error(answer.error);
    return answer?.value;
  };
  const firefox = {
    uuid,
    addon,
    /** Installs the built extension once more: an update, as far as it and its pages can tell. */
    install: () => protocol.send('Addon:Install', { path: resolve(dir), temporary: true }),
    send: (command, params) => protocol.send(command, params),
    url: (path) => `moz-extension://${uuid}/${path}`,
    goto: (url) => protocol.send('WebDriver:Navigate', { url }),
    /** Runs a function in the page in front. */
    evaluate: (fn, ...args) => run('WebDriver:ExecuteScript', asScript(fn), args),
    /** The same for a function that gives a promise. */
    evaluateAsync: async (fn, ...args) => settle(await run('WebDriver:ExecuteAsyncScript', asAsync(fn), args)),
    /** Runs a function in the page in front with the browser's rights: closed shadow trees open to it. */
    inside: (fn, ...args) => run('WebDriver:ExecuteScript', asScript(fn), args, 'page'),
    /** Runs an async function with the browser's own rights. */
    chrome: async (fn, ...args) => settle(await run('WebDriver:ExecuteAsyncScript', asAsync(fn), args, 'chrome')),
    handles: () => protocol.send('WebDriver:GetWindowHandles'),
    switchTo: (handle) => protocol.send('WebDriver:SwitchToWindow', { handle, focus: false }),
    /** Waits until the function is true in the page in front. */
    until: async (fn, args = [], within = 15_000) => {
      for (const end = Date.now() + within; Date.now() < end; ) {
        if (await firefox.evaluate(fn, ...args).catch(() => false)) return;
        await wait(60);
      }
      throw new Error(`This never came true in Firefox: ${fn}`);
    },
    screenshot: async () =>
      Buffer.from((await protocol.send('WebDriver:TakeScreenshot', { full: false })).value, 'base64'),
    /** Stops the extension's background, as Firefox does after half a minute of rest. */
    stopBackground: () =>
      firefox.chrome(
        (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true }),
        addon,
      ),
    close: async () => {
      await Promise.race([
        protocol.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined),
        wait(3000),
      ]);
      protocol.close();
      await Promise.race([ended, wait(3000)]);
      process_.kill('SIGKILL');
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  return firefox;
}
