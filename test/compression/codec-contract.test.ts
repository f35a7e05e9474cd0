import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodecSet } from '../../src/compression/codec-set.ts';
import { someRecords } from './some-records.ts';

const codecs = Object.values(createCodecSet());
const page = Buffer.from(JSON.stringify(someRecords(200)));

describe.each(codecs.map((codec) => [codec.name, codec] as const))('the codec %s', (_name, codec) => {
  const levels = [codec.levels.min, Math.min(6, codec.levels.max)];

  it('gives back any bytes, at any level', () => {
    const levelOf = fc.integer({ min: codec.levels.min, max: Math.min(9, codec.levels.max) });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), levelOf, (bytes, level) => {
        const back = codec.decode(codec.encode(bytes, { level }), { maxBytes: bytes.length });
        expect(back?.equals(bytes)).toBe(true);
      }),
    );
  });

  it('writes the same in the background as at once', async () => {
    for (const level of levels) {
      const aside = await codec.encodeAside(page, { level });
      expect(aside.equals(codec.encode(page, { level }))).toBe(true);
    }
  });

  it('refuses to give more bytes than were encoded', () => {
    const encoded = codec.encode(page, { level: codec.levels.min });
    expect(codec.decode(encoded, { maxBytes: page.length - 1 })).toBeUndefined();
  });

  it('reads at most what it can, and never throws, on bytes that it did not write', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = codec.decode(bytes, { maxBytes: 1000 });
        expect(read === undefined || read.length <= 1000).toBe(true);
      }),
    );
  });

  it('has a number and a name that no other has', () => {
    expect(codecs.filter(({ id }) => id === codec.id)).toHaveLength(1);
    expect(codecs.filter(({ name }) => name === codec.name)).toHaveLength(1);
  });
});

describe('codecs that compress', () => {
  it.each(codecs.filter(({ name }) => name !== 'identity'))(
    '$name makes a page at most a third of its size',
    (codec) => {
      expect(codec.encode(page, { level: 6 }).length).toBeLessThan(page.length / 3);
    },
  );
});

describe('zstd with a dictionary', () => {
  const { zstd } = createCodecSet();
  const record = Buffer.from(JSON.stringify(someRecords(1, 5000)[0]));
  const dictionary = page.subarray(0, 8192);

  it('writes a record smaller than without', () => {
    const plain = zstd.encode(record, { level: 3 });
    expect(zstd.encode(record, { level: 3, dictionary }).length).toBeLessThan(plain.length * 0.7);
  });

  it('refuses to read with another dictionary, though both are plain bytes', () => {
    const encoded = zstd.encode(record, { level: 3, dictionary });
    const other = Buffer.from(dictionary.map((byte) => (byte === 0x41 ? 0x42 : byte)));
    expect(zstd.decode(encoded, { maxBytes: record.length, dictionary: other })).toBeUndefined();
    expect(zstd.decode(encoded, { maxBytes: record.length })).toBeUndefined();
    expect(zstd.decode(encoded, { maxBytes: record.length, dictionary })?.equals(record)).toBe(true);
  });
});

describe('a runtime without zstd', () => {
  const { zstd, gzip } = createCodecSet({});

  it('says so, and neither writes nor reads it', async () => {
    expect(zstd.available).toBe(false);
    expect(gzip.available).toBe(false);
    expect(() => zstd.encode(page, { level: 3 })).toThrow(/expected a runtime with zstd/);
    await expect(zstd.encodeAside(page, { level: 3 })).rejects.toThrow(/expected a runtime with zstd/);
    expect(zstd.decode(createCodecSet().zstd.encode(page, { level: 3 }), { maxBytes: page.length })).toBeUndefined();
  });
});
