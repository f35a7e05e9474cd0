import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CacheEntry } from '../../src/cache/cache-entry.ts';
import { HeldEntries } from '../../src/cache/held-entries.ts';
import { sampleEntry } from './sample-entry.ts';

/** Keys that differ only in what a careless encoding drops: width, half surrogates, trailing zeros. */
const keys = ['', '\0', '\0\0', 'a', 'a\0', 'ā', 'A', '\ud800', '\ud801', '\ufffd', 'é', 'e\u0301', 'x'.repeat(3000)];

const entries = fc.record({
  bytes: fc.uint8Array({ maxLength: 700 }),
  encoding: fc.constantFrom('identity', 'zstd:3f'),
  tags: fc.array(fc.constantFrom('device/510k', 'drug/label', 'other/é'), { maxLength: 3 }),
  version: fc.integer({ min: 1, max: 9e15 }),
  fetchedAt: fc.double({ noNaN: true, min: 0, max: 1e13 }),
  requests: fc.nat(50),
  negative: fc.boolean(),
  digest: fc.constantFrom('', 'sha-1', 'sha-é', '\ud800'),
});

test('gives back for each key what a map would, whatever is held, replaced, asked for and moved in between', () => {
  const operation = fc.record({
    kind: fc.constantFrom('set', 'set', 'use', 'use', 'use', 'remove', 'tidy'),
    key: fc.constantFrom(...keys),
    entry: entries,
  });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 120 }), (operations) => {
      const held = new HeldEntries({ maxBytes: 8000, maxSlackBytes: 0 });
      const model = new Map<string, CacheEntry>();
      for (const { kind, key, entry: given } of operations) {
        const { requests, ...rest } = given;
        const entry = sampleEntry({ ...rest, cost: { requests, ms: requests / 3 } });
        const slot = held.find(key);
        expect(slot !== -1).toBe(model.has(key));
        if (kind === 'set') {
          if (slot === -1) held.add(key, entry);
          else held.replace(slot, key, entry);
          model.set(key, entry);
        } else if (kind === 'tidy') held.tidy();
        else if (slot !== -1 && kind === 'use') expect(plain(held.use(slot, key))).toEqual(plain(model.get(key)));
        else if (slot !== -1) {
          held.remove(slot);
          model.delete(key);
        }
      }
      expect(held.size).toBe(model.size);
      expect(
        held
          .slots()
          .map((slot) => held.key(slot))
          .sort(),
      ).toEqual([...model.keys()].sort());
      for (const [key, entry] of model) {
        const slot = held.find(key);
        expect(plain(held.peek(slot))).toEqual(plain(entry));
        expect([held.key(slot), held.version(slot), held.keepUntil(slot), held.tags(slot)]).toEqual([
          ...[key, entry.version, entry.keepUntil, entry.tags],
        ]);
        held.remove(slot);
      }
      expect([held.size, held.bytes]).toEqual([0, 0]);
    }),
    { numRuns: 300, seed: 5 },
  );
});

test('gives the same object to those who ask again and again, and a larger share of the bound is never taken for that', () => {
  const held = new HeldEntries({ maxBytes: 100_000, maxSlackBytes: 0 });
  const slots = Array.from({ length: 70 }, (_, n) => held.add(`key ${n}`, sampleEntry({ text: 'x'.repeat(1000) })));
  for (let round = 0; round < 40; round += 1) for (const [n, slot] of slots.entries()) held.use(slot, `key ${n}`);
  const [first = 0] = slots;
  for (let time = 0; time < 100; time += 1) held.use(first, 'key 0');
  expect(held.use(first, 'key 0')).toBe(held.use(first, 'key 0'));
  const seen = slots.map((slot) => held.peek(slot));
  const same = slots.filter((slot, n) => held.peek(slot) === seen[n]);
  expect(same.length).toBeGreaterThan(30);
  expect(same.length).toBeLessThanOrEqual(60);
});

function plain(entry: CacheEntry | undefined): unknown {
  return { ...entry, bytes: Buffer.from(entry?.bytes ?? []).toString('hex') };
}
