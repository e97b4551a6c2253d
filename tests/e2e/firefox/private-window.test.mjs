// In a private window the extension is not there, even when the person lets it: receipts would stay on the disk.
// Fails without the defence: take `incognito: 'not_allowed'` out of wxt.config.ts.
import assert from 'node:assert/strict';
import { HOSTS } from '../../../tools/demo/people.mjs';
import { serveDemo } from '../../../tools/demo/serve.mjs';
import { launchFirefox } from '../../../tools/harness/firefox.mjs';

const server = await serveDemo();
const firefox = await launchFirefox({ port: server.port, allowPrivate: true });
try {
  await firefox.goto(`https://${HOSTS.gravity}/contact`);
  const may = await firefox.chrome(async (id) => {
    const ordinary = Services.wm.getMostRecentWindow('navigator:browser');
    const hidden = ordinary.OpenBrowserWindow({ private: true });
    await new Promise((done) => hidden.addEventListener('load', done, { once: true }));
    const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
    const policy = WebExtensionPolicy.getByID(id);
    const answer = {
      isPrivate: PrivateBrowsingUtils.isWindowPrivate(hidden),
      ordinary: policy.canAccessWindow(ordinary),
      hidden: policy.canAccessWindow(hidden),
    };
    hidden.close();
    return answer;
  }, firefox.addon);
  assert.deepEqual(may, { isPrivate: true, ordinary: true, hidden: false });
  console.log('Firefox: not there in a private window.');
} finally {
  await firefox.close();
  await server.close();
}
