import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SlabMemory } from '../../src/cache/slab-memory.ts';

const bytesOf = (memory: SlabMemory, chunk: number, length: number): Buffer => {
  const start = memory.offsetOf(chunk);
  return memory.blockOf(chunk).bytes.subarray(start, start + length);
};

test('wastes at most an eighth of what it keeps, or as much as fills a slab', () => {
  fc.assert(
    fc.property(fc.integer({ min: 64, max: 500_000 }), (length) => {
      const capacity = SlabMemory.capacityFor(length);
      expect(capacity).toBeGreaterThanOrEqual(length);
      expect(capacity).toBeLessThanOrEqual(length < 32_000 ? length * 1.2 : length * 2);
    }),
  );
});

test('gives back what was stored, whatever is stored, freed, moved and retired in between', () => {
  const operation = fc.record({
    kind: fc.constantFrom('store', 'store', 'free', 'retire'),
    owner: fc.nat(40),
    length: fc.oneof(fc.nat(300), fc.integer({ min: 40_000, max: 90_000 })),
  });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 120 }), (operations) => {
      const memory = new SlabMemory();
      const held = new Map<number, { chunk: number; length: number; fill: number }>();
      operations.forEach(({ kind, owner, length }, step) => {
        const before = held.get(owner);
        if (kind === 'store' && before === undefined) {
          const fill = step % 256;
          const chunk = memory.allocate(length, owner);
          bytesOf(memory, chunk, length).fill(fill);
          held.set(owner, { chunk, length, fill });
        } else if (kind === 'free' && before !== undefined) {
          memory.free(before.chunk, 100_000);
          held.delete(owner);
        } else if (kind === 'retire') {
          for (const moved of memory.retireSparsest()) {
            const entry = held.get(moved);
            expect(entry).toBeDefined();
            if (entry !== undefined) entry.chunk = memory.move(entry.chunk, entry.length, 100_000);
          }
        }
      });
      for (const { chunk, length, fill } of held.values()) {
        expect(bytesOf(memory, chunk, length).equals(Buffer.alloc(length, fill))).toBe(true);
      }
      for (const { chunk } of held.values()) memory.free(chunk, 0);
      while (memory.retireSparsest().length > 0);
      expect(memory.slackBytes).toBeLessThan(200_000 + 2 * 512 * 1024);
    }),
    { numRuns: 60, seed: 3 },
  );
});
