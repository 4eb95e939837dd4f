import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SampleServer, serveSamples } from '../run/serve-samples.ts';
import { type Browser, laptop } from './browsers/browser.ts';
import { startBrowser } from './browsers/start-browser.ts';
import { askFrom, everythingFrom, madeNote, openQuietPage } from './reading/store.ts';

let server: SampleServer;
let profile: string;

beforeAll(async () => {
  server = await serveSamples();
  profile = await mkdtemp(join(tmpdir(), 'recalling-profile-'));
});
afterAll(async () => {
  await server.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts a browser on a profile that stays, as `npm start` does, and closes it after `visit`. */
async function inBrowser<Result>(visit: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await startBrowser({
    proxyPort: server.port,
    online: false,
    headless: true,
    viewport: laptop,
    profile,
  });
  try {
    return await visit(browser);
  } finally {
    await browser.stop();
  }
}

// Starting a browser twice takes a while on a busy machine.
test('what is written in one run of npm start is there in the next one', { timeout: 120_000 }, async () => {
  const annotation = madeNote('01K00000000000000000000001', 'Written yesterday');
  await inBrowser(async (browser) => askFrom(await openQuietPage(browser), 'saveAnnotation', { annotation }));
  const found = await inBrowser(async (browser) => everythingFrom(await openQuietPage(browser), 1));
  expect(found.map(({ note }) => note)).toEqual(['Written yesterday']);
});
