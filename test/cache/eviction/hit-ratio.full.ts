import { expect, test } from 'vitest';
import { measureHitRatios } from '../../../bench/cache/hit-ratio.ts';

test('does as well as the best policy within three points, and better than LRU by nine, on short traces of a seed not tuned on', () => {
  for (const { trace, share, percent, boundPercent } of measureHitRatios(404, 150_000)) {
    const { adaptive, lru, ...others } = percent;
    const where = `${trace}, ${share}`;
    expect(adaptive - lru, where).toBeGreaterThan(9);
    expect(Math.max(...Object.values(others)) - adaptive, where).toBeLessThan(3);
    expect(adaptive, where).toBeLessThan(boundPercent);
  }
});
