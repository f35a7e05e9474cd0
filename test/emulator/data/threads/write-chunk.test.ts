import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeChunk } from '../../../../src/emulator/data/threads/write-chunk.ts';
import type { WireRecord } from '../../../../src/emulator/data/world.ts';
import { createRecordStoreBuilder } from '../../../../src/emulator/index/record-store.ts';

describe('a chunk of records', () => {
  it('is read from a store as the records that were written, wherever they were taken in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), { maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (groups, asChunks) => {
          const written = groups as WireRecord[][]; // objects of JSON values
          const builder = createRecordStoreBuilder();
          for (const [at, records] of written.entries()) {
            if (asChunks[at]) builder.adopt(writeChunk(records));
            else for (const record of records) builder.add(record);
          }
          const store = builder.finish();
          const texts = written.flat().map((record) => JSON.stringify(record));
          expect(builder.size).toBe(texts.length);
          expect(store.bytes).toBe(Buffer.byteLength(texts.join('')));
          expect(texts.map((_, ordinal) => store.readBytes(ordinal).toString())).toEqual(texts);
        },
      ),
    );
  });

  it('grows with records larger than itself', () => {
    const large = { text: 'ä'.repeat(700_000) };
    const { bytes, lengths } = writeChunk([large, {}, large]);
    const length = Buffer.byteLength(JSON.stringify(large));
    expect([...lengths]).toEqual([length, 2, length]);
    expect(Buffer.from(bytes.subarray(length)).toString()).toBe(`{}${JSON.stringify(large)}`);
  });
});
