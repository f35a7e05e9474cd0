import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RememberedCredits } from '../../../src/cache/eviction/remembered-credits.ts';

test('knows nothing of a key it was not told of', () => {
  expect(new RememberedCredits().get(7)).toBe(Number.NEGATIVE_INFINITY);
});

test('tells for each key what was said last, to a 64th, or nothing', () => {
  const told = fc.record({ hash: fc.nat(0xffff_ffff), credit: fc.double({ min: -1e6, max: 1e6, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 300 }), (all) => {
      const credits = new RememberedCredits();
      const last = new Map<number, number>();
      for (const { hash, credit } of all) {
        credits.set(hash, credit);
        last.set(hash, credit);
      }
      for (const [hash, credit] of last) {
        const known = credits.get(hash);
        if (known !== Number.NEGATIVE_INFINITY) expect(Math.abs(known - credit)).toBeLessThanOrEqual(1 / 128);
      }
    }),
  );
});

test('keeps what it knows when it grows', () => {
  const credits = new RememberedCredits();
  credits.fit(4096);
  for (let key = 0; key < 512; key += 1) credits.set(Math.imul(key, 0x9e3779b1) >>> 0, key);
  credits.fit(20_000);
  const known = Array.from({ length: 512 }, (_, key) => credits.get(Math.imul(key, 0x9e3779b1) >>> 0));
  expect(known).toEqual(Array.from({ length: 512 }, (_, key) => key));
});

test('forgets the least where there are too many', () => {
  const credits = new RememberedCredits();
  for (let key = 0; key < 5000; key += 1) credits.set(Math.imul(key, 0x85ebca6b) >>> 0, key);
  const known = Array.from({ length: 5000 }, (_, key) => credits.get(Math.imul(key, 0x85ebca6b) >>> 0)).filter(
    (credit) => credit !== Number.NEGATIVE_INFINITY,
  );
  expect(known.length).toBeLessThanOrEqual(64);
  expect(Math.min(...known)).toBeGreaterThan(4500);
});
