import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, quotedBytes } from '../../src/loaders/pack.ts';

interface Item {
  readonly keys: number;
  readonly bytes: number;
}

describe('packing', () => {
  it('keeps every item whole and in order, and every request within its limits unless one item is too large', () => {
    const items = fc.array(fc.record({ keys: fc.nat(8), bytes: fc.nat(60) }), { maxLength: 60 });
    const limits = { maxKeys: 10, maxBytes: 100 };
    const sum = (packed: readonly Item[], part: keyof Item) => packed.reduce((total, item) => total + item[part], 0);
    fc.assert(
      fc.property(items, (given) => {
        const packs = pack(given, (item) => item, limits);
        expect(packs.flat()).toEqual(given);
        packs.forEach((packed, place) => {
          expect(packed.length).toBeGreaterThan(0);
          expect(sum(packed, 'keys')).toBeLessThanOrEqual(10);
          expect(sum(packed, 'bytes')).toBeLessThanOrEqual(100);
          const following = packs[place + 1]?.[0];
          if (!following) return;
          const together = [...packed, following];
          expect(sum(together, 'keys') > 10 || sum(together, 'bytes') > 100).toBe(true);
        });
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('leaves an item that is too large by itself', () => {
    const packs = pack([1, 500, 1, 1], (keys) => ({ keys, bytes: keys }));
    expect(packs).toEqual([[1], [500], [1, 1]]);
    expect(pack([], () => ({ keys: 1, bytes: 1 }))).toEqual([]);
  });

  it('fits 150 keys to a request, or 4 KB as they are sent', () => {
    const short = Array.from({ length: 400 }, (_, place) => `K${place}`);
    const long = Array.from({ length: 400 }, (_, place) => `${'x'.repeat(90)}${place}`);
    const load = (value: string) => ({ keys: 1, bytes: quotedBytes([value]) });
    expect(pack(short, load).map((packed) => packed.length)).toEqual([150, 150, 100]);
    for (const packed of pack(long, load)) {
      expect(encodeURIComponent(packed.map((value) => `"${value}" `).join('')).length).toBeLessThanOrEqual(4096);
    }
  });
});
