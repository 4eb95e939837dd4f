import { defineConfig } from 'vitest/config';

/** Tests that need no browser. They leave no state behind them, so a worker loads the tables once for all its files. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/package/**/*.test.ts'],
    testTimeout: 30_000,
    pool: 'threads',
    isolate: false,
  },
});
