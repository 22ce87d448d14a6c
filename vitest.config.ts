import { defineConfig } from 'vitest/config';

/** The one time limit of tests, in milliseconds: for what hangs, on a machine that has much else to do. */
const LIMIT = 600_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    teardownTimeout: LIMIT,
    expect: { poll: { timeout: LIMIT } },
    maxWorkers: '100%',
    isolate: false, // no test changes a module that another reads; loading all of them anew for each file took a fifth of the time
    reporters: ['default', './test/tell-skipped.ts'],
  },
});
