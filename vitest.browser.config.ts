import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig, type Plugin } from 'vitest/config';
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node';
import { findBrowser } from './test/run/find-browsers.mjs';

const messages = fileURLToPath(new URL('utils/locales/messages/', import.meta.url));
const executablePath = await findBrowser('chromium');
if (executablePath === undefined) throw new Error('These tests need Chromium: set RECALLING_CHROMIUM to its program.');

/** Gives the words of every locale as the build of the extension writes them. */
function locales(): Plugin {
  return {
    name: 'locales',
    resolveId: (id) => (id === 'virtual:locales' ? '\0locales' : undefined),
    async load(id) {
      if (id !== '\0locales') return undefined;
      const files = readdirSync(messages).filter((file) => file.endsWith('.json'));
      const read = files.map(async (file) => [
        file.replace('.json', ''),
        generateChromeMessages(await parseMessagesFile(messages + file)),
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(await Promise.all(read)))}`;
    },
  };
}

/** What a test can ask of the browser around its page: pages are told that the reader wishes for light or dark. */
const preferScheme: BrowserCommand<[scheme: 'light' | 'dark']> = ({ page }, scheme) =>
  page.emulateMedia({ colorScheme: scheme });

/** Where a point of the test's window is in the page around it. */
async function placeOf({ iframe }: BrowserCommandContext, x: number, y: number): Promise<[x: number, y: number]> {
  const box = await iframe.owner().boundingBox();
  return [(box?.x ?? 0) + x, (box?.y ?? 0) + y];
}

/** A click by the reader, whose events are the browser's own, at a point of the window. */
const clickAt: BrowserCommand<[x: number, y: number]> = async (context, x, y) =>
  context.page.mouse.click(...(await placeOf(context, x, y)));

/** A movement of the reader's mouse to a point of the window. */
const pointTo: BrowserCommand<[x: number, y: number]> = async (context, x, y) =>
  context.page.mouse.move(...(await placeOf(context, x, y)), { steps: 3 });

/** Tests in a real Chromium without the extension: only the browser's own API for extensions is a fake. */
export default defineConfig({
  plugins: [locales()],
  resolve: { alias: { '#i18n': fileURLToPath(new URL('.wxt/i18n/index.ts', import.meta.url)) } },
  define: { 'import.meta.env.CHROME': 'true', 'import.meta.env.FIREFOX': 'false' },
  optimizeDeps: {
    entries: ['test/browser/**/*.ts*', 'entrypoints/**/*.tsx'],
    include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'axe-core', 'vitest-browser-react'],
  },
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.{ts,tsx}'],
    setupFiles: ['test/browser/extension/install.ts'],
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000, interval: 30 } },
    silent: 'passed-only',
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      ui: false,
      provider: playwright({
        launchOptions: { executablePath, chromiumSandbox: process.getuid?.() !== 0 },
        contextOptions: { locale: 'en-GB', timezoneId: 'UTC' },
      }),
      commands: { preferScheme, clickAt, pointTo },
      viewport: { width: 1100, height: 760 },
      instances: [{ browser: 'chromium' }],
    },
  },
});
