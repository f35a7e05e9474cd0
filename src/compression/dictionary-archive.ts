import { crc32 } from 'node:zlib';
import { dictionaryId } from './dictionary-id.ts';
import type { Dictionary } from './dictionary-store.ts';

const magic = Buffer.from('OFDD');
const version = 1;
const headBytes = magic.length + 1 + 4;
const entryHeadBytes = 1 + 4 + 4 + 4;
const roles = ['record', 'page'] as const;

/**
 * Dictionaries as bytes that another process can read. Version 1: `OFDD`, the version (one byte), a CRC-32 of all that follows
 * (four bytes, little-endian); then for each dictionary its role (one byte), version, length of the dataset's name and of the
 * content (four bytes each), the name and the content.
 */
export function packDictionaries(dictionaries: readonly Dictionary[]): Buffer {
  const body = Buffer.concat(
    dictionaries.flatMap(({ dataset, role, version: ofDictionary, bytes }) => {
      const name = Buffer.from(dataset);
      const head = Buffer.alloc(entryHeadBytes);
      head.writeUInt8(roles.indexOf(role), 0);
      head.writeUInt32LE(ofDictionary, 1);
      head.writeUInt32LE(name.length, 5);
      head.writeUInt32LE(bytes.length, 9);
      return [head, name, bytes];
    }),
  );
  const head = Buffer.alloc(headBytes);
  magic.copy(head);
  head.writeUInt8(version, magic.length);
  head.writeUInt32LE(crc32(body), magic.length + 1);
  return Buffer.concat([head, body]);
}

/** The dictionaries in packed bytes; undefined where these are damaged or of another version. */
export function unpackDictionaries(packed: Buffer): Dictionary[] | undefined {
  if (packed.length < headBytes || !packed.subarray(0, magic.length).equals(magic)) return undefined;
  if (packed.readUInt8(magic.length) !== version) return undefined;
  const body = packed.subarray(headBytes);
  if (packed.readUInt32LE(magic.length + 1) !== crc32(body)) return undefined;
  const dictionaries: Dictionary[] = [];
  for (let at = 0; at < body.length; ) {
    if (body.length - at < entryHeadBytes) return undefined;
    const role = roles[body.readUInt8(at)];
    const nameEnd = at + entryHeadBytes + body.readUInt32LE(at + 5);
    const end = nameEnd + body.readUInt32LE(at + 9);
    if (!role || end > body.length) return undefined;
    const bytes = Buffer.from(body.subarray(nameEnd, end));
    const dataset = body.toString('utf8', at + entryHeadBytes, nameEnd);
    dictionaries.push({ dataset, role, version: body.readUInt32LE(at + 1), id: dictionaryId(bytes), bytes });
    at = end;
  }
  return dictionaries;
}
