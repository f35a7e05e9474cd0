import { describe, expect, it } from 'vitest';
import { growthOver, maxMonitorBytes } from './bounded-memory.ts';

describe('the monitor', () => {
  it('takes at most 16 MiB for a million operations that all differ', () => {
    expect(growthOver(1_000_000)).toBeLessThan(maxMonitorBytes);
  });
});
