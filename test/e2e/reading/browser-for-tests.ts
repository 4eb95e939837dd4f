import { copyFile, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type SampleServer, serveSamples } from '../../run/serve-samples.ts';
import { type Browser, laptop, type Tab, type Viewport } from '../browsers/browser.ts';
import { browserOfRun, builtExtension, startBrowser } from '../browsers/start-browser.ts';

interface ReadingBrowser {
  /** The browser, from the first test on. */
  readonly browser: Browser;
  /** Writes a picture of a tab to test/output/, under a name that says what it shows and in which browser. */
  picture(tab: Tab, name: string): Promise<void>;
  /** The same, and renews the README's picture of that name where `npm test -- --pictures` asks for it. */
  pictureForReadme(tab: Tab, name: string): Promise<void>;
}

interface Wishes {
  language?: string;
  viewport?: Viewport;
  damage?(folder: string): Promise<void>;
}

const output = fileURLToPath(new URL('../../output/', import.meta.url));
const readmePictures = fileURLToPath(new URL('../../pictures/', import.meta.url));

/**
 * Starts the samples and a browser with a fresh profile before the tests of a file, and stops them after.
 *
 * @param wishes language of the browser's interface, size of its pages; what is broken in a copy of the built
 *   extension, given its folder, before the browser takes that copy
 */
export function browserForTests({ damage, ...wishes }: Wishes = {}): ReadingBrowser {
  let copied: string | undefined;
  let running: { browser: Browser; server: SampleServer } | undefined;
  const current = () => {
    if (!running) throw new Error('The browser starts before the first test, not earlier');
    return running;
  };
  beforeAll(async () => {
    await mkdir(output, { recursive: true });
    const server = await serveSamples();
    const options = { proxyPort: server.port, online: false, headless: true, viewport: laptop, ...wishes };
    if (damage) {
      copied = await mkdtemp(join(tmpdir(), 'recalling-damaged-'));
      await cp(builtExtension(), copied, { recursive: true });
      await damage(copied);
    }
    running = { server, browser: await startBrowser({ ...options, ...(copied && { extension: copied }) }) };
  });
  afterAll(async () => {
    await running?.browser.stop();
    await running?.server.stop();
    if (copied) await rm(copied, { recursive: true, force: true });
  });
  const picture = (tab: Tab, name: string) => tab.screenshot(fileOf(name));
  return {
    get browser() {
      return current().browser;
    },
    picture,
    pictureForReadme: async (tab, name) => {
      await picture(tab, name);
      if (process.env.RECALLING_PICTURES !== '1' || browserOfRun() !== 'chromium') return;
      await mkdir(readmePictures, { recursive: true });
      await copyFile(fileOf(name), `${readmePictures}${name}.png`);
    },
  };
}

function fileOf(name: string): string {
  return `${output}${browserOfRun()}-${name}.png`;
}
