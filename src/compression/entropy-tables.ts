import { fseTableBytes } from './fse-table-bytes.ts';

/** The statistics of one compressed block, as the frame describes them. */
export interface EntropyTables {
  readonly literals: Buffer;
  readonly offsets: Buffer;
  readonly matchLengths: Buffer;
  readonly literalLengths: Buffer;
  /** How many matches the block has: the more, the better its statistics. */
  readonly sequences: number;
}

const compressedBlock = 2;
const compressedLiterals = 2;
const describedTable = 2;
const rleTable = 1;
const maxOffsetCode = 31;
const maxMatchLengthCode = 52;
const maxLiteralLengthCode = 35;

/**
 * The entropy tables of a zstd frame's richest block (RFC 8878, section 3.1.1), or undefined where no block describes all
 * four. A dictionary holds its tables in the very form blocks do (section 5), so they can be handed on as they stand.
 */
export function readEntropyTables(frame: Buffer): EntropyTables | undefined {
  let richest: EntropyTables | undefined;
  for (const block of compressedBlocks(frame)) {
    const tables = readBlock(block);
    if (tables && tables.sequences > (richest?.sequences ?? 0)) richest = tables;
  }
  return richest;
}

function* compressedBlocks(frame: Buffer): Generator<Buffer> {
  let at = frameHeaderBytes(frame);
  for (let last = false; !last; ) {
    const header = frame.readUIntLE(at, 3);
    last = (header & 1) === 1;
    const type = (header >> 1) & 3;
    const size = header >> 3;
    at += 3;
    if (type === compressedBlock) yield frame.subarray(at, at + size);
    at += type === 1 ? 1 : size;
  }
}

function frameHeaderBytes(frame: Buffer): number {
  const descriptor = frame.readUInt8(4);
  const singleSegment = (descriptor >> 5) & 1;
  const dictionaryIdBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const contentSizeBytes = [singleSegment, 2, 4, 8][descriptor >> 6] ?? 0;
  return 5 + (singleSegment ? 0 : 1) + dictionaryIdBytes + contentSizeBytes;
}

function readBlock(block: Buffer): EntropyTables | undefined {
  if ((block.readUInt8(0) & 3) !== compressedLiterals) return undefined;
  const { headerBytes, compressedBytes } = literalsHeader(block);
  const treeSize = block.readUInt8(headerBytes);
  const treeBytes = 1 + (treeSize < 128 ? treeSize : (treeSize - 127 + 1) >> 1);
  const literals = block.subarray(headerBytes, headerBytes + treeBytes);

  const { sequences, bytes } = sequenceCount(block, headerBytes + compressedBytes);
  if (sequences === 0) return undefined;
  let at = headerBytes + compressedBytes + bytes;
  const modes = block.readUInt8(at);
  at += 1;
  const table = (mode: number, maxCode: number): Buffer | undefined => {
    const length = mode === describedTable ? fseTableBytes(block.subarray(at), maxCode) : mode === rleTable ? 1 : 0;
    at += length;
    return mode === describedTable ? block.subarray(at - length, at) : undefined;
  };
  const literalLengths = table(modes >> 6, maxLiteralLengthCode);
  const offsets = table((modes >> 4) & 3, maxOffsetCode);
  const matchLengths = table((modes >> 2) & 3, maxMatchLengthCode);
  return literalLengths && offsets && matchLengths && { literals, offsets, matchLengths, literalLengths, sequences };
}

function literalsHeader(block: Buffer): { headerBytes: number; compressedBytes: number } {
  const format = (block.readUInt8(0) >> 2) & 3;
  if (format <= 1) return { headerBytes: 3, compressedBytes: block.readUIntLE(0, 3) >> 14 };
  if (format === 2) return { headerBytes: 4, compressedBytes: block.readUInt32LE(0) >>> 18 };
  return { headerBytes: 5, compressedBytes: Math.floor(block.readUIntLE(0, 5) / 2 ** 22) };
}

function sequenceCount(block: Buffer, at: number): { sequences: number; bytes: number } {
  const first = block.readUInt8(at);
  if (first < 128) return { sequences: first, bytes: 1 };
  if (first < 255) return { sequences: ((first - 128) << 8) + block.readUInt8(at + 1), bytes: 2 };
  return { sequences: block.readUInt16LE(at + 1) + 0x7f00, bytes: 3 };
}
