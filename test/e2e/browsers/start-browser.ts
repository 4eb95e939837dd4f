import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Browser, BrowserOptions } from './browser.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';

/** What the commands that start a run say about the browser, in the environment. */
const environmentSchema = z.object({
  RECALLING_BROWSER: z.enum(['chromium', 'firefox']),
  RECALLING_PROGRAM: z.string().min(1),
});

const start = { chromium: startChromium, firefox: startFirefox };
const built = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

/** @throws if the environment names no browser, as when Vitest is started directly */
function environment(): z.infer<typeof environmentSchema> {
  const parsed = environmentSchema.safeParse(process.env);
  if (!parsed.success) throw new Error('No browser is named. Start these tests by: npm run e2e -- [name] [--firefox]');
  return parsed.data;
}

/** The browser of this run. @throws if the environment names none */
export function browserOfRun() {
  return environment().RECALLING_BROWSER;
}

/** The folder of the extension built for the browser of this run. @throws if it is not built */
export function builtExtension(): string {
  const extension = built[browserOfRun()];
  if (!existsSync(extension)) throw new Error(`The extension is not built (npm run build): ${extension} is missing`);
  return extension;
}

/** Starts the browser of this run, with the built extension or with another one. */
export function startBrowser({
  extension = builtExtension(),
  ...options
}: Omit<BrowserOptions, 'program' | 'extension'> & { extension?: string }): Promise<Browser> {
  const { RECALLING_BROWSER: name, RECALLING_PROGRAM: program } = environment();
  return start[name]({ ...options, program, extension });
}
