import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { bundledPackages, licencesAsText } from './test/run/third-party-licences.ts';
import { unSites } from './utils/documents/un-sites.ts';

/** Names of all modules that have code in what was built. */
const bundledModules = new Set<string>();

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Imports are written out, so that a reader sees where each name comes from.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // Kilobytes. The worker and the content script carry the tables of names; both are read from disk, in one piece each.
    build: { chunkSizeWarningLimit: 800 },
    plugins: [
      {
        name: 'collect-bundled-modules',
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk') continue;
            for (const [name, { renderedLength }] of Object.entries(chunk.modules)) {
              if (renderedLength > 0) bundledModules.add(name);
            }
          }
        },
      },
    ],
  }),
  hooks: {
    'build:done': async ({ config }) => {
      if (config.command !== 'build') return;
      const licences = licencesAsText(bundledPackages(bundledModules));
      await writeFile(join(config.outDir, 'THIRD-PARTY-LICENSES.txt'), licences);
      await cp(join(config.root, 'LICENSE'), join(config.outDir, 'LICENSE.txt'));
    },
  },
  i18n: { localesDir: fileURLToPath(new URL('utils/locales/messages', import.meta.url)) },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'un' },
    // Three, and the popup's makes four: browsers accept no more suggested keys.
    commands: {
      'next-reference': {
        suggested_key: { default: 'Alt+Shift+Right', mac: 'MacCtrl+Shift+Right' },
        description: '__MSG_commandNextReference__',
      },
      'previous-reference': {
        suggested_key: { default: 'Alt+Shift+Left', mac: 'MacCtrl+Shift+Left' },
        description: '__MSG_commandPreviousReference__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+Down', mac: 'MacCtrl+Shift+Down' },
        description: '__MSG_commandOpenCard__',
      },
    },
    content_scripts: [
      {
        matches: [...unSites],
        js: ['loader.js'],
        all_frames: true,
        // Frames without an address of their own, inside pages of these sites.
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    web_accessible_resources: [
      { resources: ['card.html'], matches: ['*://*/*'], use_dynamic_url: browser === 'chrome' },
    ],
    content_security_policy: {
      extension_pages: "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; object-src 'none'",
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'recalling@recalling.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    host_permissions: [...unSites],
  }),
});
