import { describe, expect, it } from 'vitest';
import { readThresholds } from '../../src/alerts/thresholds.ts';

describe('thresholds', () => {
  it('are the defaults but for what is given', () => {
    const defaults = readThresholds('').thresholds;
    expect(Object.fromEntries(defaults)).toEqual({
      'hit-ratio': 0.3,
      'latency-p95-ms': 5000,
      'error-rate': 0.05,
      'stale-share': 0.05,
      'budget-left': 0.1,
      memory: 0.9,
      'job-failures': 3,
      'breaker-open': 1,
    });
    const { thresholds, faults } = readThresholds(' hit-ratio = 0.5 ,memory=off, latency-p99-ms=9000,');
    expect(faults).toEqual([]);
    const { memory: _, ...others } = Object.fromEntries(defaults);
    expect(Object.fromEntries(thresholds)).toEqual({ ...others, 'hit-ratio': 0.5, 'latency-p99-ms': 9000 });
  });

  it('that are none are told all together', () => {
    const { faults } = readThresholds('speed=1, memory, memory=2, memory=0, hit-ratio=1e-3, error-rate=0.1=2');
    expect(faults).toEqual([
      expect.stringMatching(/^expected one of hit-ratio, .*, but got speed$/),
      'expected <name>=<value>, but got "memory"',
      'expected memory to be off or a number above 0 and up to 1, but got 2',
      'expected memory to be off or a number above 0 and up to 1, but got 0',
      'expected hit-ratio to be off or a number above 0 and up to 1, but got 1e-3',
      'expected <name>=<value>, but got "error-rate=0.1=2"',
    ]);
  });
});
