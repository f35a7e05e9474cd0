import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backOffMs } from '../../../src/jobs/schedule/back-off.ts';

const settings = { backoffMs: 1000, maxBackoffMs: 10_000 };

it('doubles the wait with each failed try, up to the longest', () => {
  expect([1, 2, 3, 4, 5, 50].map((failed) => backOffMs(settings, failed, () => 0))).toEqual([
    1000, 2000, 4000, 8000, 10_000, 10_000,
  ]);
});

it('shortens the wait at random by no more than half', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (failed, dice) => {
        const full = backOffMs(settings, failed, () => 0);
        const wait = backOffMs(settings, failed, () => dice);
        expect(wait).toBeGreaterThanOrEqual(full / 2);
        expect(wait).toBeLessThanOrEqual(full);
      },
    ),
  );
});
