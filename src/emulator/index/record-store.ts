import type { RecordChunk, WireRecord } from '../data/world.ts';
import { memberText } from './member-text.ts';

const CHUNK_BYTES = 16 * 1024 * 1024;

/** The records of one index as JSON text, outside the heap, in the order in which they came. */
export interface RecordStore {
  readonly size: number;
  readonly bytes: number;
  /** The record that came as number `ordinal`, freshly parsed. */
  read(ordinal: number): WireRecord;
  /** The record with one of its members only, or with none where it has no such. */
  readMember(ordinal: number, name: string): WireRecord;
  /** The whole record as JSON text in UTF-8; not to be written to. */
  readBytes(ordinal: number): Buffer;
}

/** Takes records in; `finish` closes it. */
export interface RecordStoreBuilder {
  /** How many records were taken in so far. */
  readonly size: number;
  add(record: WireRecord): void;
  /** Takes records in that are text already, without copying them. */
  adopt(chunk: RecordChunk): void;
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
  const note = (length: number): void => {
    chunkOf.push(chunks.length - 1);
    startOf.push(used);
    lengthOf.push(length);
    used += length;
    bytes += length;
  };
  return {
    get size() {
      return lengthOf.length;
    },
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
      note(length);
    },
    adopt({ bytes: { buffer, byteOffset, byteLength }, lengths }) {
      open = Buffer.from(buffer, byteOffset, byteLength);
      chunks.push(open);
      used = 0;
      for (const length of lengths) note(length);
    },
    finish() {
      const chunk = Uint32Array.from(chunkOf);
      const start = Uint32Array.from(startOf);
      const lengths = Uint32Array.from(lengthOf);
      const readBytes = (ordinal: number): Buffer => {
        const from = start[ordinal] ?? 0;
        return chunks[chunk[ordinal] ?? 0]?.subarray(from, from + (lengths[ordinal] ?? 0)) ?? Buffer.from('null');
      };
      return {
        size: chunk.length,
        bytes,
        readBytes,
        readMember(ordinal, name) {
          const text = memberText(readBytes(ordinal), name);
          return text === undefined ? {} : { [name]: JSON.parse(text.toString()) as unknown };
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
