import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSteadyClock } from '../../src/freshness/steady-clock.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-03-09T14:00:00Z');

/** A machine whose time of day can be set while its counter goes on. */
function machine() {
  let ticks = 5000;
  let wall = start;
  const clock = createSteadyClock({ wall: () => wall, monotonic: () => ticks });
  return {
    clock,
    pass: (ms: number) => {
      ticks += ms;
      wall += ms;
      clock.now();
    },
    set: (byMs: number) => {
      wall += byMs;
      clock.now();
    },
  };
}

describe('steady clock', () => {
  it('tells the time of day while nobody sets it', () => {
    const { clock, pass } = machine();
    pass(hour);
    expect(clock.now()).toBe(start + hour);
    expect(clock.aheadMs()).toBe(0);
  });

  it('goes on from where it was when the time of day is set back, and says that it may be ahead', () => {
    const { clock, pass, set } = machine();
    set(-3 * hour);
    expect(clock.now()).toBe(start);
    pass(hour);
    expect(clock.now()).toBe(start + hour);
    expect(clock.aheadMs()).toBe(3 * hour);
    set(3 * hour);
    expect(clock.now()).toBe(start + hour);
    expect(clock.aheadMs()).toBe(0);
  });

  it('follows when the time of day is set forward, and says that it may be ahead until that has lasted a day', () => {
    const { clock, pass, set } = machine();
    set(2 * hour);
    expect(clock.now()).toBe(start + 2 * hour);
    expect(clock.aheadMs()).toBe(2 * hour);
    pass(day - 1);
    expect(clock.aheadMs()).toBe(2 * hour);
    pass(1);
    expect(clock.aheadMs()).toBe(0);
  });

  it('never tells an age that is too small, and knows how far ahead of the true time it may be', () => {
    const far = fc.integer({ min: 1001, max: 4 * hour });
    const step = fc.oneof(
      fc.constant(0),
      far,
      far.map((ms) => -ms),
    );
    const course = fc.array(fc.record({ pass: fc.nat(2 * hour), step }), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(course, (moves) => {
        const { clock, pass, set } = machine();
        let truth = start;
        let told = clock.now();
        for (const move of moves) {
          set(move.step);
          pass(move.pass);
          truth += move.pass;
          const next = clock.now();
          expect(next - told).toBeGreaterThanOrEqual(move.pass);
          // Differences of up to a second are no steps; ten of them may add up.
          expect(next - clock.aheadMs()).toBeLessThanOrEqual(truth + 10_000);
          told = next;
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
