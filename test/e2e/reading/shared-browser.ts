import { type SampleServer, serveSamples } from '../../run/serve-samples.ts';
import type { Browser, Viewport } from '../browsers/browser.ts';
import { startBrowser } from '../browsers/start-browser.ts';

/** A browser, and the server of the samples that it can open. */
export interface RunningBrowser {
  browser: Browser;
  stop(): Promise<void>;
}

interface Wanted {
  viewport: Viewport;
  language?: string;
  extension?: string;
}

/** Starts the server of the samples, and a browser with a fresh profile. */
export async function startOwn(wanted: Wanted): Promise<RunningBrowser> {
  const server: SampleServer = await serveSamples();
  const headless = process.env.RECALLING_HEADED !== '1';
  const browser = await startBrowser({ proxyPort: server.port, online: false, headless, ...wanted });
  return {
    browser,
    stop: async () => {
      await browser.stop();
      await server.stop();
    },
  };
}

/** The browser that files share. It runs as long as Vitest's worker. */
let shared: Promise<RunningBrowser> | undefined;

/** The browser that files share, emptied. If it does not answer, it is replaced with a new one. */
export async function sharedBrowser(wanted: Pick<Wanted, 'viewport'>): Promise<RunningBrowser> {
  if (shared) {
    const running = await shared;
    try {
      await running.browser.reset(wanted.viewport);
      return running;
    } catch (thrown) {
      console.error('A shared browser could not be emptied; another is started', thrown);
      await running.stop().catch(() => undefined);
    }
  }
  shared = startOwn(wanted);
  return shared;
}
