import { describe, expect, it } from 'vitest';
import { growthOver, maxMonitorBytes } from './bounded-memory.ts';

describe('the monitor', () => {
  it('takes at most 16 MiB for 20,000 operations that all differ', { timeout: 120_000 }, () => {
    expect(growthOver(20_000)).toBeLessThan(maxMonitorBytes);
  });
});
