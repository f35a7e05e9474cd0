import type { RecordChunk, WireRecord } from '../world.ts';

const FIRST_BYTES = 1024 * 1024;

/** Writes records into one chunk, which takes no more memory than they need. */
export function writeChunk(records: Iterable<WireRecord>): RecordChunk {
  const lengths: number[] = [];
  let bytes = new Uint8Array(FIRST_BYTES);
  let used = 0;
  const encoder = new TextEncoder();
  for (const record of records) {
    const text = JSON.stringify(record);
    // A UTF-16 code unit takes three bytes at most.
    if (bytes.length - used < text.length * 3) bytes = grown(bytes, used, text.length * 3);
    const { written } = encoder.encodeInto(text, bytes.subarray(used));
    lengths.push(written);
    used += written;
  }
  return { bytes: bytes.slice(0, used), lengths: Uint32Array.from(lengths) };
}

function grown(bytes: Uint8Array<ArrayBuffer>, used: number, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bytes.length * 2, used + needed));
  larger.set(bytes.subarray(0, used));
  return larger;
}
