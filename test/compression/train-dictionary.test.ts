import { describe, expect, it } from 'vitest';
import { createCodecSet } from '../../src/compression/codec-set.ts';
import { dictionaryId } from '../../src/compression/dictionary-id.ts';
import { readEntropyTables } from '../../src/compression/entropy-tables.ts';
import { dictionaryMagic, formatDictionary } from '../../src/compression/format-dictionary.ts';
import { selectSegments } from '../../src/compression/select-segments.ts';
import { trainDictionary } from '../../src/compression/train-dictionary.ts';
import { someRecords } from './some-records.ts';

const { zstd } = createCodecSet();
const texts = (count: number, seed: number) =>
  someRecords(count, seed).map((each) => Buffer.from(JSON.stringify(each)));
const breathe = async () => {};
const known = texts(300, 1);
const unseen = texts(60, 2);

function sizeWith(dictionary: Buffer | undefined): number {
  return unseen.reduce((sum, text) => sum + zstd.encode(text, { level: 3, dictionary }).length, 0);
}

describe('dictionary content', () => {
  it('is chosen by what many samples share, within the length asked for', async () => {
    const content = await selectSegments(known, { maxBytes: 8192, breathe });
    expect(content.length).toBeLessThanOrEqual(8192);
    expect(content.length).toBeGreaterThan(4096);
    const random = Buffer.concat(known).subarray(0, content.length);
    expect(sizeWith(content)).toBeLessThan(sizeWith(undefined) * 0.7);
    expect(sizeWith(content)).toBeLessThanOrEqual(sizeWith(random));
  });

  it('has its best last: a tail of it is a dictionary too', async () => {
    const content = await selectSegments(known, { maxBytes: 64 * 1024, breathe });
    expect(sizeWith(content.subarray(-8192))).toBeLessThan(sizeWith(undefined) * 0.75);
  });

  it('leaves out what stands in one sample alone', async () => {
    const shared = Buffer.from('{"applicant":"ALPHA MEDICAL SYSTEMS","decision":"cleared"}'.repeat(4));
    const samples = texts(40, 3).map((text, index) =>
      index === 20 ? Buffer.from('0123456789abcdefghijklmnopqrstuvwxyz'.repeat(40)) : Buffer.concat([shared, text]),
    );
    const content = await selectSegments(samples, { maxBytes: 4096, breathe });
    expect(content.includes('ALPHA MEDICAL SYSTEMS')).toBe(true);
    expect(content.includes('0123456789abcdefghijklmnopqrstuvwxyz')).toBe(false);
  });

  it('lets others run while it is chosen', async () => {
    let breaths = 0;
    await selectSegments(known, {
      maxBytes: 32 * 1024,
      breathe: async () => {
        breaths += 1;
      },
    });
    expect(breaths).toBeGreaterThan(3);
  });

  it('is all there is where that fits', async () => {
    expect(await selectSegments(known.slice(0, 2), { maxBytes: 8192, breathe })).toEqual(
      Buffer.concat(known.slice(0, 2)),
    );
    expect(await selectSegments([], { maxBytes: 8192, breathe })).toEqual(Buffer.alloc(0));
  });
});

describe('a formatted dictionary', () => {
  it('starts from the statistics of a frame, and makes records smaller than its content alone', async () => {
    const content = await selectSegments(known, { maxBytes: 8192, breathe });
    const dictionary = await trainDictionary({ zstd, content, unseen });
    expect(dictionary?.readUInt32LE(0)).toBe(dictionaryMagic);
    expect(dictionary?.subarray(-content.length).equals(content)).toBe(true);
    expect(sizeWith(dictionary)).toBeLessThan(sizeWith(content));
  });

  it('is named in what is written with it, and refused in place of another', async () => {
    const content = await selectSegments(known, { maxBytes: 8192, breathe });
    const tables = readEntropyTables(zstd.encode(Buffer.concat(unseen), { level: 9, dictionary: content }));
    expect(tables?.sequences).toBeGreaterThan(100);
    if (!tables) return;
    const [one, other] = [formatDictionary(content, tables, 40_000), formatDictionary(content, tables, 40_001)];
    const [text = Buffer.alloc(0)] = unseen;
    const encoded = zstd.encode(text, { level: 3, dictionary: one });
    expect(zstd.decode(encoded, { maxBytes: text.length, dictionary: one })?.equals(text)).toBe(true);
    expect(zstd.decode(encoded, { maxBytes: text.length, dictionary: other })).toBeUndefined();
  });

  it('reads every text back, at every level', async () => {
    const content = await selectSegments(known, { maxBytes: 8192, breathe });
    const dictionary = await trainDictionary({ zstd, content, unseen });
    for (let level = 1; level <= 19; level += 1) {
      for (const text of [...unseen.slice(0, 5), Buffer.alloc(0), Buffer.alloc(3000, 7)]) {
        const encoded = zstd.encode(text, { level, dictionary });
        expect(zstd.decode(encoded, { maxBytes: text.length, dictionary })?.equals(text)).toBe(true);
      }
    }
  });

  it('has a number in the range that is free for private use, the same for the same content', async () => {
    const content = await selectSegments(known, { maxBytes: 8192, breathe });
    const dictionary = await trainDictionary({ zstd, content, unseen });
    const id = dictionaryId(dictionary ?? Buffer.alloc(0));
    expect(dictionary?.readUInt32LE(4)).toBe(id);
    expect(id).toBeGreaterThanOrEqual(32_768);
    expect(id).toBeLessThan(2 ** 31);
    expect(dictionaryId(content)).not.toBe(id);
  });

  it('is not made of frames that describe no statistics', () => {
    expect(readEntropyTables(zstd.encode(Buffer.alloc(0), { level: 3 }))).toBeUndefined();
    expect(readEntropyTables(zstd.encode(Buffer.alloc(100_000, 65), { level: 3 }))).toBeUndefined();
  });
});
