import { expect, test } from 'vitest';
import { measureHitRatios } from '../../../bench/cache/hit-ratio.ts';
import { AdaptivePolicy } from '../../../src/cache/eviction/adaptive-policy.ts';
import { ShadowCache } from '../../../src/cache/eviction/shadow-cache.ts';
import { keyHash } from '../../../src/cache/key-hash.ts';

test('leaves a policy that does badly for one that does better, and loses no entry on the way', () => {
  const maxBytes = 400_000;
  const policy = new AdaptivePolicy({ maxBytes, startWith: 'lru' });
  const cache = new ShadowCache(policy, maxBytes);
  expect(policy.following).toBe('lru');
  // 300 small dear entries asked for in turn, between large cheap ones that are asked for once.
  for (let round = 0; round < 60_000; round += 1) {
    cache.access(keyHash(`dear ${round % 300}`), 500, 10);
    cache.access(keyHash(`once ${round}`), 4000, 1);
  }
  expect(policy.following).not.toBe('lru');
  let hits = 0;
  for (let n = 0; n < 300; n += 1) if (cache.access(keyHash(`dear ${n}`), 500, 10)) hits += 1;
  expect(hits).toBeGreaterThan(290);
  expect(cache.bytes).toBeLessThanOrEqual(maxBytes);
});

test('does as well as the best policy within three points, and better than LRU by eight, on short traces of a seed not tuned on', () => {
  for (const { trace, share, percent, boundPercent } of measureHitRatios(404, 150_000)) {
    const { adaptive, lru, ...others } = percent;
    const where = `${trace}, ${share}`;
    expect(adaptive - lru, where).toBeGreaterThan(8);
    expect(Math.max(...Object.values(others)) - adaptive, where).toBeLessThan(3);
    expect(adaptive, where).toBeLessThan(boundPercent);
  }
});
