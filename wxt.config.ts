import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dataAge } from './tools/data/age.mjs';
import { CONGRESS_PAGES } from './utils/origins';

/** The extension's own pages and worker: code and pictures from the package alone, words from https. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/** Stands for WXT's content script context, which ours does without: it ends itself when a newer one takes over. */
const NO_CONTEXT = '\0no-context';
// On other people's pages every kilobyte counts: no polyfill either, both browsers know enough by themselves.
const lightContentScript = {
  name: 'light-content-script',
  enforce: 'pre' as const,
  resolveId: (id: string) => {
    if (id === '@wxt-dev/webextension-polyfill/browser') return fileURLToPath(import.meta.resolve('wxt/browser'));
    return id === 'wxt/utils/content-script-context' ? NO_CONTEXT : undefined;
  },
  load: (id: string) => (id === NO_CONTEXT ? 'export class ContentScriptContext {}' : undefined),
};
/** The scripts put into pages on demand, without WXT's wrapper: half a kilobyte round consoles that say nothing. */
const lightUnlistedScript = {
  name: 'light-unlisted-script',
  transform: (code: string, id: string) => {
    const [definition] = /unlisted-script-entrypoint/.test(id) ? (/^import definition from .*$/m.exec(code) ?? []) : [];
    return definition === undefined ? undefined : `${definition}\nexport default definition.main();`;
  },
};

export default defineConfig({
  imports: false,
  outDir: process.env.RR_OUT ?? '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  hooks: {
    'build:before': (wxt) => wxt.logger.info(dataAge()),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) {
        config.plugins = [lightContentScript, ...(config.plugins ?? [])];
      }
      if (entrypoints.some(({ type }) => type === 'unlisted-script'))
        config.plugins = [lightUnlistedScript, ...(config.plugins ?? [])];
    },
  },
  vite: () => ({ plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    host_permissions: CONGRESS_PAGES,
    optional_host_permissions: ['https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y' } },
      'fill-form': {
        suggested_key: { default: 'Ctrl+Shift+F', mac: 'MacCtrl+Shift+F' },
        description: '__MSG_page_fill__',
      },
    },
    action: { default_title: '__MSG_extName__' },
    content_security_policy: { extension_pages: POLICY },
    // Receipts stay on the disk, which a private window promises not to do.
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rapid-responder@rapidresponder.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
