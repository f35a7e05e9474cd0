import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../../src/dashboard/page/time-left.ts';

const dayMs = 86_400_000;
const allowance = (limit: number, used: number) => ({ limit, used, left: limit - used });

describe('the time that an allowance lasts', () => {
  it('is told in words', () => {
    const { ms, text } = timeLeft(allowance(1000, 400), 3, dayMs);
    expect(ms).toBe(12_000_000);
    expect(text.replaceAll('\u202f', ' ')).toBe('3 h 20 min left');
  });

  it('has no end where the rate stays within what the window gives back', () => {
    expect(timeLeft(allowance(1000, 0), 0.5, dayMs)).toEqual({ ms: Infinity, text: 'does not run out' });
  });

  it('is nothing where nothing is left, and all where nothing is asked', () => {
    expect(timeLeft(allowance(240, 240), 12, 60_000).text).toBe('nothing left');
    expect(timeLeft(allowance(240, 10), 0, 60_000).text).toBe('all left');
  });

  it('never grows with the rate', () => {
    const count = fc.integer({ min: 1, max: 1e6 });
    const rate = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(count, rate, rate, (left, one, other) => {
        const [slow, fast] = one < other ? [one, other] : [other, one];
        const ms = (perMinute: number) => timeLeft({ limit: 1e6, used: 1e6 - left, left }, perMinute, dayMs).ms;
        return ms(fast) <= ms(slow);
      }),
    );
  });
});
