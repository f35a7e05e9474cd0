import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SampleReservoir } from '../../src/compression/sample-reservoir.ts';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';

describe('a reservoir of samples', () => {
  it('holds everything while there is room', () => {
    const reservoir = new SampleReservoir({ maxBytes: 1000, random: createSeededRandom(1) });
    for (const text of ['one', 'two', 'three']) reservoir.add(Buffer.from(text));
    expect(reservoir.samples.map(String)).toEqual(['one', 'two', 'three']);
    expect(reservoir.bytes).toBe(11);
  });

  it('never holds more than it may, and counts what it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30_000), { maxLength: 60 }), fc.integer(), (lengths, seed) => {
        const reservoir = new SampleReservoir({ maxBytes: 50_000, random: createSeededRandom(seed) });
        for (const length of lengths) reservoir.add(Buffer.alloc(length));
        expect(reservoir.bytes).toBeLessThanOrEqual(50_000);
        expect(reservoir.samples.reduce((sum, { length }) => sum + length, 0)).toBe(reservoir.bytes);
      }),
    );
  });

  it('holds early and late texts alike', () => {
    const reservoir = new SampleReservoir({ maxBytes: 200 * 4, random: createSeededRandom(2) });
    for (let index = 0; index < 2000; index += 1) reservoir.add(Buffer.from(String(index).padStart(4, '0')));
    const early = reservoir.samples.filter((sample) => Number(sample) < 1000).length;
    expect(reservoir.samples).toHaveLength(200);
    expect(early).toBeGreaterThan(70);
    expect(early).toBeLessThan(130);
  });

  it('cuts a page in pieces, and takes some of a very long one', () => {
    const reservoir = new SampleReservoir({ maxBytes: 1_000_000, random: createSeededRandom(3) });
    reservoir.add(Buffer.alloc(20 * 1024));
    expect(reservoir.samples.map(({ length }) => length)).toEqual([8192, 8192, 4096]);
    reservoir.add(Buffer.alloc(500 * 1024));
    expect(reservoir.samples).toHaveLength(3 + 8);
  });

  it('keeps copies: what happens to a text later does not reach them', () => {
    const reservoir = new SampleReservoir({ maxBytes: 1000, random: createSeededRandom(4) });
    const text = Buffer.from('as it was');
    reservoir.add(text);
    text.fill(0);
    expect(String(reservoir.samples[0])).toBe('as it was');
  });
});
