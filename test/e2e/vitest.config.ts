import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { inOneBrowser } from './in-one-browser.ts';

/** Who names files wants them in the named browser; the README's pictures are taken in Chromium, all of them. */
const elsewhere =
  process.env.RECALLING_NAMED === '1' || process.env.RECALLING_PICTURES === '1'
    ? []
    : Object.entries(inOneBrowser).filter(([, browser]) => browser !== process.env.RECALLING_BROWSER);

/** Tests in a real browser; `test/run/e2e.mjs` and `test/run/test.mjs` say in which. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/e2e/**/*.test.ts'],
    exclude: elsewhere.map(([file]) => `test/e2e/${file}.test.ts`),
    globalSetup: ['test/e2e/browsers/run-folder.ts'],
    // One worker for all files, so that they can share a browser.
    fileParallelism: false,
    isolate: false,
    // Two browsers share two cores: a pointer that comes too late for a card is tried once more, and the run says so.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
