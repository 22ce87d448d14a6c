import { defineConfig } from 'vitest/config';

/** The one time limit of tests, in milliseconds: for what hangs, on a machine that has much else to do. */
const LIMIT = 600_000;

/** They put other modules, or globals, in the place of ours. */
const ALONE = ['test/collect/private-redirects.test.ts', 'test/regexes.test.ts', 'test/toy-form.test.ts'];

export default defineConfig({
  test: {
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    teardownTimeout: LIMIT,
    expect: { poll: { timeout: LIMIT } },
    maxWorkers: '100%',
    projects: [
      // Loading all modules anew for each file takes a fifth of the time, and few tests change one that others read.
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
    reporters: ['default', './test/tell-skipped.ts'],
  },
});
