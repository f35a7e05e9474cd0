import { crc32 } from 'node:zlib';
import type { CacheEntry } from './cache-entry.ts';

const MAGIC = 0x4f464745;
const FORMAT = 1;
const NEGATIVE = 1;
const TOMBSTONE = 2;
const CHECKED_FROM = 20;
const FIXED_LENGTH = 48;
export const TOMBSTONE_LENGTH = 16;

/**
 * What a shared tier keeps under a key, as binary:
 *
 * | at | bytes | what |
 * |---|---|---|
 * | 0 | 4 | `OFGE` |
 * | 4 | 1 | format, 1 |
 * | 5 | 1 | flags: 1 negative, 2 tombstone |
 * | 6 | 2 | length of the texts |
 * | 8 | 8 | version, a double; a tombstone ends here |
 * | 16 | 4 | CRC-32 of the first 16 bytes and of all from byte 20 |
 * | 20 | 4 | cost in requests |
 * | 24 | 24 | fetched at, keep until, cost in ms: doubles |
 * | 48 | | texts: encoding, digest and tags, each ended by a zero byte; then the value |
 *
 * All numbers are big-endian. The version stands where a script in Redis can read it.
 */
export type Envelope =
  | { readonly kind: 'entry'; readonly entry: CacheEntry }
  | { readonly kind: 'tombstone'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

export function encodeEntry(entry: CacheEntry): Buffer {
  const texts = Buffer.from([entry.encoding, entry.digest, ...entry.tags].map((text) => `${text}\0`).join(''));
  if (texts.byteLength > 0xffff)
    throw new RangeError(`texts of an entry must fit 65535 bytes, but got: ${texts.byteLength}`);
  const envelope = Buffer.allocUnsafeSlow(FIXED_LENGTH + texts.byteLength + entry.bytes.byteLength);
  writeHead(envelope, entry.negative ? NEGATIVE : 0, texts.byteLength, entry.version);
  envelope.writeUInt32BE(entry.cost.requests, 20);
  envelope.writeDoubleBE(entry.fetchedAt, 24);
  envelope.writeDoubleBE(entry.keepUntil, 32);
  envelope.writeDoubleBE(entry.cost.ms, 40);
  envelope.set(texts, FIXED_LENGTH);
  envelope.set(entry.bytes, FIXED_LENGTH + texts.byteLength);
  envelope.writeUInt32BE(checksum(envelope), 16);
  return envelope;
}

/** What stands in the place of an invalidated entry: fills up to its version are refused. */
export function encodeTombstone(version: number): Buffer {
  const envelope = Buffer.allocUnsafeSlow(TOMBSTONE_LENGTH);
  writeHead(envelope, TOMBSTONE, 0, version);
  return envelope;
}

/** Reads an envelope; the entry's bytes are a view into it. Anything that is not one, or is damaged, is `unreadable`. */
export function decodeEnvelope(bytes: Uint8Array): Envelope {
  const envelope = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (envelope.byteLength < TOMBSTONE_LENGTH) return unreadable(`too short: ${envelope.byteLength} bytes`);
  if (envelope.readUInt32BE(0) !== MAGIC) return unreadable('not an envelope');
  const format = envelope.readUInt8(4);
  if (format !== FORMAT) return unreadable(`unknown format ${format}`);
  if ((envelope.readUInt8(5) & TOMBSTONE) !== 0) return { kind: 'tombstone', version: envelope.readDoubleBE(8) };
  if (envelope.byteLength < FIXED_LENGTH) return unreadable(`too short: ${envelope.byteLength} bytes`);
  if (checksum(envelope) !== envelope.readUInt32BE(16)) return unreadable('wrong checksum');
  return readEntry(envelope);
}

/** How many bytes tell what `readHead` tells of nearly every entry. */
export const HEAD_LENGTH = 1024;

/** What an entry's first bytes tell, unchecked; undefined for a tombstone, and for what is none or goes on beyond them. */
export function readHead(bytes: Uint8Array): Pick<CacheEntry, 'tags' | 'version' | 'keepUntil'> | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.byteLength < FIXED_LENGTH || !isEnvelope(head) || head.readUInt8(4) !== FORMAT) return undefined;
  const textsEnd = FIXED_LENGTH + head.readUInt16BE(6);
  if (textsEnd > head.byteLength) return undefined;
  const [, , ...tags] = head.toString('utf8', FIXED_LENGTH, textsEnd).split('\0').slice(0, -1);
  return { tags, version: head.readDoubleBE(8), keepUntil: head.readDoubleBE(32) };
}

/** Whether bytes begin as an envelope does. */
export function isEnvelope(bytes: Uint8Array): boolean {
  return bytes[0] === 0x4f && bytes[1] === 0x46 && bytes[2] === 0x47 && bytes[3] === 0x45;
}

function readEntry(envelope: Buffer): Envelope {
  const valueAt = FIXED_LENGTH + envelope.readUInt16BE(6);
  const [encoding, digest, ...tags] = envelope.toString('utf8', FIXED_LENGTH, valueAt).split('\0').slice(0, -1);
  if (encoding === undefined || digest === undefined) return unreadable('texts are missing');
  const entry: CacheEntry = {
    bytes: envelope.subarray(valueAt),
    encoding,
    tags,
    version: envelope.readDoubleBE(8),
    fetchedAt: envelope.readDoubleBE(24),
    cost: { requests: envelope.readUInt32BE(20), ms: envelope.readDoubleBE(40) },
    negative: (envelope.readUInt8(5) & NEGATIVE) !== 0,
    digest,
    keepUntil: envelope.readDoubleBE(32),
  };
  return { kind: 'entry', entry };
}

function writeHead(envelope: Buffer, flags: number, textLength: number, version: number): void {
  envelope.writeUInt32BE(MAGIC, 0);
  envelope.writeUInt8(FORMAT, 4);
  envelope.writeUInt8(flags, 5);
  envelope.writeUInt16BE(textLength, 6);
  envelope.writeDoubleBE(version, 8);
}

function checksum(envelope: Buffer): number {
  return crc32(envelope.subarray(CHECKED_FROM), crc32(envelope.subarray(0, TOMBSTONE_LENGTH)));
}

function unreadable(reason: string): Envelope {
  return { kind: 'unreadable', reason };
}
