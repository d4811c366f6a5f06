import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A core is not kept free: nobody watches these tests run. */
const WORKERS = availableParallelism();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['{lib,components,entrypoints}/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'tests/support/**/*.test.ts'],
          exclude: ['tests/budget.test.ts'],
          environment: 'node',
          maxWorkers: WORKERS,
          setupFiles: ['tests/support/same-chance.ts'],
          // Properties of thousands of runs take a second; on a machine that does much else, many.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'budget', include: ['tests/budget.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Each file has browsers, servers and ports of its own. Two at a time keep two cores busy; more only make each other late.
          maxWorkers: Math.min(2, WORKERS),
          // A browser on a busy machine may lose a key. `npm test` lists what needed a second try: each is to be looked into.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
