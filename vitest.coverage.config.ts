import { defineConfig } from 'vitest/config';

/** The browser layer, and the units of the rooms that it measures, in one run. */
export default defineConfig({
  test: {
    projects: [
      './vitest.browser.config.ts',
      {
        test: {
          name: 'unit',
          include: ['test/unit/{page,store,surfaces,components,background,messaging}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['utils/{page,store,surfaces,background}/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
      reporter: ['json-summary'],
      reportOnFailure: true,
      reportsDirectory: 'test/output/coverage',
    },
  },
});
