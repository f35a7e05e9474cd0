import { crc32 } from 'node:zlib';
import type { CacheEntry } from '../../cache/cache-entry.ts';
import { decodeEnvelope, encodeEntry } from '../../cache/entry-envelope.ts';

/** Answers as they are cached, each under its path, and the dictionaries that they were written with. */
export interface SavedEntries {
  readonly entries: readonly (readonly [key: string, entry: CacheEntry])[];
  /** As a compressor exports them. */
  readonly dictionaries: Buffer;
}

/** Whose answers they are: the address of openFDA, or of what stands in for it. */
type Origin = string;

const magic = Buffer.from('OFSE');
const version = 1;
const headBytes = magic.length + 1 + 4;
const lengthsBytes = 8;
const breathEvery = 2 ** 20;

/**
 * Cached answers as bytes in pieces, to be read by the next start. Version 1: `OFSE`, the version (one byte), a CRC-32 of the
 * origin and all that follows (four bytes, little-endian, as are all numbers); the length of the dictionaries and these; then for each answer the length of
 * its key and of its envelope (four bytes each), the key and the envelope. `breathe` lets others run, every megabyte or so.
 */
export async function writeEntries(
  origin: Origin,
  { entries, dictionaries }: SavedEntries,
  breathe: () => Promise<void>,
): Promise<readonly Buffer[]> {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(dictionaries.length, 0);
  const body = [length, dictionaries];
  let checksum = crc32(dictionaries, crc32(length, crc32(origin)));
  let sinceBreath = 0;
  for (const [key, entry] of entries) {
    for (const piece of packed(key, entry)) {
      body.push(piece);
      checksum = crc32(piece, checksum);
      sinceBreath += piece.length;
    }
    if (sinceBreath < breathEvery) continue;
    sinceBreath = 0;
    await breathe();
  }
  const head = Buffer.alloc(headBytes);
  magic.copy(head);
  head.writeUInt8(version, magic.length);
  head.writeUInt32LE(checksum, magic.length + 1);
  return [head, ...body];
}

/** What an archive holds; undefined where it is damaged, of another version or of another origin. Answers in an envelope of another format are left out. */
export function readEntries(origin: Origin, archive: Uint8Array): SavedEntries | undefined {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  if (bytes.length < headBytes + 4 || !bytes.subarray(0, magic.length).equals(magic)) return undefined;
  if (bytes.readUInt8(magic.length) !== version) return undefined;
  const body = bytes.subarray(headBytes);
  if (bytes.readUInt32LE(magic.length + 1) !== crc32(body, crc32(origin))) return undefined;
  const entriesAt = 4 + body.readUInt32LE(0);
  const entries: [string, CacheEntry][] = [];
  for (let at = entriesAt; at < body.length; ) {
    if (body.length - at < lengthsBytes) return undefined;
    const keyEnd = at + lengthsBytes + body.readUInt32LE(at);
    const end = keyEnd + body.readUInt32LE(at + 4);
    if (end > body.length) return undefined;
    const envelope = decodeEnvelope(body.subarray(keyEnd, end));
    if (envelope.kind === 'entry') entries.push([body.toString('utf8', at + lengthsBytes, keyEnd), envelope.entry]);
    at = end;
  }
  return { entries, dictionaries: body.subarray(4, entriesAt) };
}

function packed(key: string, entry: CacheEntry): Buffer[] {
  const [name, envelope] = [Buffer.from(key), encodeEntry(entry)];
  const lengths = Buffer.alloc(lengthsBytes);
  lengths.writeUInt32LE(name.length, 0);
  lengths.writeUInt32LE(envelope.length, 4);
  return [lengths, name, envelope];
}
