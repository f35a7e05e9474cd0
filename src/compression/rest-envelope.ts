import { crc32 } from 'node:zlib';

/** What stands before the payload of stored bytes. */
export interface RestHeader {
  readonly codecId: number;
  readonly level: number;
  /** Number of the dictionary the payload was written with; 0 for none. */
  readonly dictionaryId: number;
  /** Length of the bytes before they were encoded. */
  readonly contentBytes: number;
}

const version = 1;
const checksumAt = 12;

/** Length of the header in bytes. */
export const envelopeBytes = 16;

/**
 * Stored bytes, version 1: version, codec, level and a zero, one byte each; then dictionary number, content length and
 * checksum, four bytes each, little-endian. The checksum is a CRC-32 of the name of the dataset, the header and the payload,
 * so that bytes of another dataset are refused like damaged ones.
 */
export function seal(dataset: string, header: RestHeader, payload: Uint8Array): Buffer {
  const sealed = Buffer.allocUnsafeSlow(envelopeBytes + payload.byteLength);
  sealed.writeUInt8(version, 0);
  sealed.writeUInt8(header.codecId, 1);
  sealed.writeUInt8(header.level, 2);
  sealed.writeUInt8(0, 3);
  sealed.writeUInt32LE(header.dictionaryId, 4);
  sealed.writeUInt32LE(header.contentBytes, 8);
  sealed.set(payload, envelopeBytes);
  sealed.writeUInt32LE(checksum(dataset, sealed), checksumAt);
  return sealed;
}

/** The header and payload of stored bytes; undefined where they are damaged, of another version or of another dataset. */
export function unseal(dataset: string, bytes: Uint8Array): { header: RestHeader; payload: Buffer } | undefined {
  const sealed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (sealed.length < envelopeBytes || sealed.readUInt8(0) !== version) return undefined;
  if (sealed.readUInt32LE(checksumAt) !== checksum(dataset, sealed)) return undefined;
  const header = {
    codecId: sealed.readUInt8(1),
    level: sealed.readUInt8(2),
    dictionaryId: sealed.readUInt32LE(4),
    contentBytes: sealed.readUInt32LE(8),
  };
  return { header, payload: sealed.subarray(envelopeBytes) };
}

function checksum(dataset: string, sealed: Buffer): number {
  const name = crc32(dataset);
  return crc32(sealed.subarray(envelopeBytes), crc32(sealed.subarray(0, checksumAt), name));
}
