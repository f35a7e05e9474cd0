import { expect, test } from 'vitest';
import { AdaptivePolicy } from '../../../src/cache/eviction/adaptive-policy.ts';
import { createSinglePolicy } from '../../../src/cache/eviction/create-single-policy.ts';
import type { EvictionPolicy } from '../../../src/cache/eviction/eviction-policy.ts';
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

/** The hit ratio of the second half of a scan that repeats, when everything is asked for in turn. */
function scanned(policy: EvictionPolicy, maxBytes: number, sizes: readonly number[]): number {
  const cache = new ShadowCache(policy, maxBytes);
  const hashes = sizes.map((_, key) => keyHash(`key ${key}`));
  const rounds = Math.max(20, Math.ceil(15_000 / sizes.length));
  let hits = 0;
  let requests = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [key, hash] of hashes.entries()) {
      const isHit = cache.access(hash, sizes[key] ?? 0, 1);
      if (round < rounds / 2) continue;
      requests += 1;
      if (isHit) hits += 1;
    }
  }
  return hits / requests;
}

const lengths = [100, 300].flatMap((held) => [0.2, 0.5, 0.9].map((share) => [held, share] as const));

test.each(lengths)(
  'keeps up with the best policy on a scan that repeats: %d entries fit, a share of %d',
  (held, share) => {
    for (const sizeOf of [() => 1000, (key: number) => 200 + ((key * 7919) % 1600)]) {
      const maxBytes = held * 1000;
      const sizes = Array.from({ length: Math.round(held / share) }, (_, key) => sizeOf(key));
      const singles = (['lrfu', 'slow-lrfu', 'gdsf', 's3-fifo', 'w-tinylfu'] as const).map((name) =>
        scanned(createSinglePolicy(name, { maxBytes }), maxBytes, sizes),
      );
      expect(scanned(new AdaptivePolicy({ maxBytes }), maxBytes, sizes)).toBeGreaterThan(0.9 * Math.max(...singles));
    }
  },
);
