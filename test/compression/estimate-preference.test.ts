import { describe, expect, it } from 'vitest';
import { estimatePreference } from '../../src/compression/estimate-preference.ts';
import { createRestCompressor } from '../../src/compression/rest-compressor.ts';
import type { MeasuredKind } from '../../src/compression/rest-writer.ts';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import { someRecords } from './some-records.ts';

const dataset = 'device/510k';
const page = (seed: number) => Buffer.from(JSON.stringify(someRecords(30, seed)));

function start(prefer: 'space' | 'speed') {
  return createRestCompressor({ prefer, now: () => performance.now(), random: createSeededRandom(3) });
}

describe('what another preference would come to', () => {
  it('is weighed by what is stored of each kind of text', () => {
    const small = { method: { codec: 'brotli' as const, level: 11 }, contentBytes: 100, storedBytes: 20 };
    const quick = { method: { codec: 'zstd' as const, level: 3 }, contentBytes: 100, storedBytes: 22 };
    const methods = [
      { ...small, msPerByte: 9, decodeMsPerByte: 4 },
      { ...quick, msPerByte: 1, decodeMsPerByte: 1 },
    ];
    const kinds: MeasuredKind[] = [
      { dataset, sizeClass: 'page', contentBytes: 1000, storedBytes: 230, choice: methods[1], methods },
      { dataset, sizeClass: 'record', contentBytes: 100, storedBytes: 80, choice: undefined, methods: [] },
    ];
    const space = estimatePreference(kinds, 'space', { isCompressing: true });
    expect(space.storedShare).toBeCloseTo((200 + 80) / (220 + 80));
    expect(space).toMatchObject({ decodeShare: 4, triedShare: 220 / 300 });
    const speed = estimatePreference(kinds, 'speed', { isCompressing: true });
    expect(speed).toMatchObject({ storedShare: 1, decodeShare: 1 });
    const off = estimatePreference(kinds, 'speed', { isCompressing: false });
    expect(off.storedShare).toBeCloseTo((220 + 80) / 1080);
    expect(off.decodeShare).toBeUndefined();
  });

  it('is nothing other before anything was tried', () => {
    const estimate = estimatePreference(start('speed').stats().measured, 'space', { isCompressing: true });
    expect(estimate).toEqual({ storedShare: 1, decodeShare: undefined, triedShare: 0 });
  });

  it.each(['space', 'speed'] as const)('is known from the trials that were made (%s preferred)', async (prefer) => {
    const compressor = start(prefer);
    for (const seed of [1, 2, 3]) {
      compressor.encode(dataset, page(seed));
      await compressor.condense(dataset, page(seed));
    }
    const estimate = (of: 'space' | 'speed') =>
      estimatePreference(compressor.stats().measured, of, { isCompressing: true });
    expect(estimate(prefer)).toMatchObject({ storedShare: 1, decodeShare: 1, triedShare: 1 });
    expect(estimate('space').storedShare).toBeLessThanOrEqual(1);
    expect(estimate('speed').storedShare).toBeGreaterThanOrEqual(1);
    expect(estimate('speed').decodeShare).toBeGreaterThan(0);
  });

  it('is known of texts that are stored as they are from a few that were tried', async () => {
    const compressor = start('speed');
    for (let seed = 0; seed < 20; seed += 1) await compressor.tryQuick(dataset, page(seed));
    const [kind, ...others] = compressor.stats().measured;
    expect(others).toEqual([]);
    expect(kind).toMatchObject({ sizeClass: 'page', methods: [{ method: { codec: 'zstd', level: 3 } }] });
    expect(kind?.storedBytes).toBe(kind?.contentBytes);
    // Two of the twenty.
    expect(kind?.methods[0]?.contentBytes).toBe(page(0).byteLength + page(1).byteLength);
    const { storedShare, triedShare } = estimatePreference(kind ? [kind] : [], 'speed', { isCompressing: false });
    expect(storedShare).toBeLessThan(0.4);
    expect(triedShare).toBe(1);
  });
});
