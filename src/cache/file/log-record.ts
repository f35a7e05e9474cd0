import { crc32 } from 'node:zlib';

/** What a record of the log says: an envelope stored under a key, a key deleted, or an invalidation (as JSON, without a key). */
export const recordKinds = { put: 1, remove: 2, mark: 3 } as const;

export interface LogRecord {
  readonly kind: number;
  readonly key: string;
  readonly body: Buffer;
}

/** A record: CRC-32 of what follows, length of key, length of body (4 bytes each, big-endian), kind (1 byte), key, body. */
export const RECORD_HEAD_LENGTH = 13;

export function encodeRecord(kind: number, key: string, body: Uint8Array = new Uint8Array()): Buffer {
  const keyLength = Buffer.byteLength(key);
  const record = Buffer.allocUnsafeSlow(RECORD_HEAD_LENGTH + keyLength + body.byteLength);
  record.writeUInt32BE(keyLength, 4);
  record.writeUInt32BE(body.byteLength, 8);
  record.writeUInt8(kind, 12);
  record.write(key, RECORD_HEAD_LENGTH);
  record.set(body, RECORD_HEAD_LENGTH + keyLength);
  record.writeUInt32BE(crc32(record.subarray(4)), 0);
  return record;
}

/** The length of the record whose head is given. */
export function recordLength(head: Buffer): number {
  return RECORD_HEAD_LENGTH + head.readUInt32BE(4) + head.readUInt32BE(8);
}

/** Reads a whole record, its body a view; `undefined` where it is damaged. */
export function decodeRecord(record: Buffer): LogRecord | undefined {
  if (record.byteLength < RECORD_HEAD_LENGTH || record.byteLength !== recordLength(record)) return undefined;
  if (crc32(record.subarray(4)) !== record.readUInt32BE(0)) return undefined;
  const bodyAt = RECORD_HEAD_LENGTH + record.readUInt32BE(4);
  return {
    kind: record.readUInt8(12),
    key: record.toString('utf8', RECORD_HEAD_LENGTH, bodyAt),
    body: record.subarray(bodyAt),
  };
}
