import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Browser, BrowserOptions } from './browser.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';

/** What the commands that start a run say of the browser. */
const environment = z.object({
  RECALLING_BROWSER: z.enum(['chromium', 'firefox']),
  RECALLING_PROGRAM: z.string().min(1),
});

const start = { chromium: startChromium, firefox: startFirefox };
const built = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

/** The browser that this run is in. Throws where the environment names none. */
export function browserOfRun() {
  return environment.parse(process.env).RECALLING_BROWSER;
}

/** Starts the browser that this run is in, with the built extension. */
export function startBrowser(options: Omit<BrowserOptions, 'program' | 'extension'>): Promise<Browser> {
  const { RECALLING_BROWSER: name, RECALLING_PROGRAM: program } = environment.parse(process.env);
  const extension = built[name];
  if (!existsSync(extension)) throw new Error(`The extension is not built: ${extension} is missing`);
  return start[name]({ ...options, program, extension });
}
