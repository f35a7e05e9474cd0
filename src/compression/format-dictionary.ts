import type { EntropyTables } from './entropy-tables.ts';

/** The first four bytes of a formatted zstd dictionary (RFC 8878, section 5), little-endian. */
export const dictionaryMagic = 0xec30a437;

/** The repeat offsets that every frame starts with (RFC 8878, section 3.1.1.5). */
const startingOffsets = [1, 4, 8];

/** A formatted zstd dictionary: a number that frames name it by, statistics to start from, and content. */
export function formatDictionary(content: Uint8Array, tables: EntropyTables, id: number): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(dictionaryMagic, 0);
  head.writeUInt32LE(id, 4);
  const offsets = Buffer.alloc(12);
  for (const [index, offset] of startingOffsets.entries()) offsets.writeUInt32LE(offset, index * 4);
  const { literals, offsets: offsetCodes, matchLengths, literalLengths } = tables;
  return Buffer.concat([head, literals, offsetCodes, matchLengths, literalLengths, offsets, content]);
}
