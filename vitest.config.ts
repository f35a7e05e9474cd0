import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const short = ['test/**/*.test.ts'];
const long = ['test/**/*.full.ts'];
const forms = process.env.TEST_FORMS ?? 'short';

export default defineConfig({
  // graphql has an ESM and a CommonJS build that refuse each other's schemas; Node takes CommonJS, so tests must too.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: forms === 'long' ? long : forms === 'full' ? [...short, ...long] : short,
    testTimeout: forms === 'short' ? 30_000 : 900_000,
    hookTimeout: 60_000,
    // Most tests wait for servers of their own, so every core may have a worker; by default one core stays idle.
    maxWorkers: '100%',
    reporters: ['default', './test/support/closing-line-reporter.ts'],
  },
});
