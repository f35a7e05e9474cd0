import { createHash } from 'node:crypto';
import { dictionaryMagic } from './format-dictionary.ts';

/** Numbers below are reserved by zstd for public dictionaries, as are those from 2^31 on. */
const lowest = 32_768;
const count = 2 ** 31 - lowest;

/** The number of a dictionary: it follows from the content, so that in a fleet equal numbers mean equal dictionaries. */
export function dictionaryId(bytes: Buffer): number {
  const formatted = bytes.length >= 8 && bytes.readUInt32LE(0) === dictionaryMagic;
  const digest = createHash('sha256')
    .update(formatted ? bytes.subarray(8) : bytes)
    .digest();
  return lowest + (digest.readUIntBE(0, 6) % count);
}
