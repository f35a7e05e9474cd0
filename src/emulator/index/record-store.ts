import type { WireRecord } from '../data/world.ts';

const CHUNK_BYTES = 16 * 1024 * 1024;

/** The records of one index as JSON text, outside the heap, in the order in which they came. */
export interface RecordStore {
  readonly size: number;
  readonly bytes: number;
  /** The record that came as number `ordinal`, freshly parsed. */
  read(ordinal: number): WireRecord;
  /** The same as JSON text in UTF-8; not to be written to. */
  readBytes(ordinal: number): Buffer;
}

/** Takes records in; `finish` closes it. */
export interface RecordStoreBuilder {
  add(record: WireRecord): void;
  finish(): RecordStore;
}

export function createRecordStoreBuilder(): RecordStoreBuilder {
  const chunks: Buffer[] = [];
  const chunkOf: number[] = [];
  const startOf: number[] = [];
  const lengthOf: number[] = [];
  let open = Buffer.allocUnsafeSlow(0);
  let used = 0;
  let bytes = 0;
  return {
    add(record) {
      const text = JSON.stringify(record);
      const length = Buffer.byteLength(text);
      if (used + length > open.length) {
        // The first chunk is small, since many worlds are.
        open = Buffer.allocUnsafeSlow(Math.max(length, chunks.length === 0 ? 64 * 1024 : CHUNK_BYTES));
        chunks.push(open);
        used = 0;
      }
      open.write(text, used, length, 'utf8');
      chunkOf.push(chunks.length - 1);
      startOf.push(used);
      lengthOf.push(length);
      used += length;
      bytes += length;
    },
    finish() {
      const chunk = Uint32Array.from(chunkOf);
      const start = Uint32Array.from(startOf);
      const lengths = Uint32Array.from(lengthOf);
      return {
        size: chunk.length,
        bytes,
        readBytes(ordinal) {
          const from = start[ordinal] ?? 0;
          return chunks[chunk[ordinal] ?? 0]?.subarray(from, from + (lengths[ordinal] ?? 0)) ?? Buffer.from('null');
        },
        read(ordinal) {
          const from = start[ordinal] ?? 0;
          const text = chunks[chunk[ordinal] ?? 0]?.toString('utf8', from, from + (lengths[ordinal] ?? 0));
          return JSON.parse(text ?? 'null') as WireRecord; // what `add` wrote
        },
      };
    },
  };
}
