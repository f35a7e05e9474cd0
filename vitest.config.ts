import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/support/longest-first.ts';

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
    // Most tests wait for servers of their own, so there is a worker more than there are cores.
    maxWorkers: availableParallelism() + 1,
    // No test mocks a module or leaves state in one, so files share a worker's loaded modules.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/support/closing-line-reporter.ts'],
  },
});
