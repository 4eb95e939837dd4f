import { copyFile, cp, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Browser, laptop, type Tab, type Viewport } from '../browsers/browser.ts';
import { runFolder } from '../browsers/run-folder.ts';
import { browserOfRun, builtExtension } from '../browsers/start-browser.ts';
import { type RunningBrowser, sharedBrowser, startOwn } from './shared-browser.ts';

interface ReadingBrowser {
  /** The browser; available from the first test on. */
  readonly browser: Browser;
  /** Saves a picture of a tab in test/output/; its name says what it shows and in which browser. */
  picture(tab: Tab, name: string): Promise<void>;
  /** The same; also renews the README's picture of that name if run by `npm test -- --pictures`. */
  pictureForReadme(tab: Tab, name: string): Promise<void>;
}

interface Wishes {
  language?: string;
  viewport?: Viewport;
  damage?(folder: string): Promise<void>;
  /** True if the tests crash the browser, or leave it in a state that can't be reset. */
  own?: boolean;
}

const output = fileURLToPath(new URL('../../output/', import.meta.url));
const readmePictures = fileURLToPath(new URL('../../pictures/', import.meta.url));

/**
 * Gives the tests of a file a browser with only the extension in it. Files share one, which is emptied between them,
 * unless a file needs what can't be shared. After a failed test, pictures and consoles are saved.
 *
 * @param wishes language of the browser's interface, size of its pages; what is broken in a copy of the built
 *   extension, given its folder, before the browser takes that copy
 */
export function browserForTests({ damage, language, viewport = laptop, own = false }: Wishes = {}): ReadingBrowser {
  // Few files want another language: their browser would cost time long after them.
  const isOwn = own || damage !== undefined || language !== undefined;
  let running: RunningBrowser | undefined;
  const current = () => {
    if (!running) throw new Error('The browser starts before the first test, not earlier');
    return running;
  };
  beforeAll(async () => {
    await mkdir(output, { recursive: true });
    const wanted = { viewport, ...(language !== undefined && { language }) };
    if (!isOwn) running = await sharedBrowser(wanted);
    else if (!damage) running = await startOwn(wanted);
    else {
      const extension = await mkdtemp(join(runFolder(), 'recalling-damaged-'));
      await cp(builtExtension(), extension, { recursive: true });
      await damage(extension);
      running = await startOwn({ ...wanted, extension });
    }
  });
  afterEach(async ({ task }) => {
    if (!running) return;
    if (task.result?.state !== 'fail') return running.browser.closeTabs();
    const name = `${browserOfRun()}-${task.name}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    const folder = `${output}failed/${name}/`;
    await mkdir(folder, { recursive: true });
    const saved = await running.browser
      .saveEvidence((part) => `${folder}${part}`)
      .catch((thrown: unknown) => [`nothing: ${thrown}`]);
    Object.assign(task.meta, { evidence: saved });
  });
  afterAll(async () => {
    if (isOwn) await running?.stop();
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
