import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const full = process.env.TEST_FULL === '1';

export default defineConfig({
  // graphql has an ESM and a CommonJS build that refuse each other's schemas; Node takes CommonJS, so tests must too.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: full ? ['test/**/*.test.ts', 'test/**/*.full.ts'] : ['test/**/*.test.ts'],
    testTimeout: full ? 600_000 : 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/support/closing-line-reporter.ts'],
  },
});
