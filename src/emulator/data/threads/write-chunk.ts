import type { RecordChunk, WireRecord } from '../world.ts';

const FIRST_BYTES = 1024 * 1024;

/** Writes records into one chunk, which takes no more memory than they need. */
export function writeChunk(records: Iterable<WireRecord>): RecordChunk {
  const lengths: number[] = [];
  let bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  let used = 0;
  for (const record of records) {
    const text = JSON.stringify(record);
    // A UTF-16 code unit takes three bytes at most.
    const enough = used + text.length * 3;
    if (enough > bytes.length) bytes = grown(bytes, used, enough);
    // Not TextEncoder: it takes eight times as long where a text has as much as one degree sign.
    const length = bytes.write(text, used, 'utf8');
    lengths.push(length);
    used += length;
  }
  return { bytes: new Uint8Array(bytes.subarray(0, used)), lengths: Uint32Array.from(lengths) };
}

function grown(bytes: Buffer, used: number, enough: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(Math.max(bytes.length * 2, enough));
  bytes.copy(larger, 0, 0, used);
  return larger;
}
