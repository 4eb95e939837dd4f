import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type SampleServer, serveSamples } from '../../run/serve-samples.ts';
import { type Browser, laptop, type Tab, type Viewport } from '../browsers/browser.ts';
import { browserOfRun, startBrowser } from '../browsers/start-browser.ts';

export interface ReadingBrowser {
  /** The browser, from the first test on. */
  readonly browser: Browser;
  readonly server: SampleServer;
  /** Writes a picture of a tab to test/output/, under a name that says what it shows and in which browser. */
  picture(tab: Tab, name: string): Promise<void>;
}

const output = fileURLToPath(new URL('../../output/', import.meta.url));

/**
 * Starts the samples and a browser with a fresh profile before the tests of a file, and stops them after.
 *
 * @param wishes language of the browser's interface, size of its pages
 */
export function browserForTests(wishes: { language?: string; viewport?: Viewport } = {}): ReadingBrowser {
  let running: { browser: Browser; server: SampleServer } | undefined;
  const current = () => {
    if (!running) throw new Error('The browser starts before the first test, not earlier');
    return running;
  };
  beforeAll(async () => {
    await mkdir(output, { recursive: true });
    const server = await serveSamples();
    const options = { proxyPort: server.port, online: false, headless: true, viewport: laptop, ...wishes };
    running = { server, browser: await startBrowser(options) };
  });
  afterAll(async () => {
    await running?.browser.stop();
    await running?.server.stop();
  });
  return {
    get browser() {
      return current().browser;
    },
    get server() {
      return current().server;
    },
    picture: (tab, name) => tab.screenshot(`${output}${browserOfRun()}-${name}.png`),
  };
}
