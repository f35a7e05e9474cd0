import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { DataFileError } from './data-file-error.ts';

/** Where the one JSON member of a ZIP archive lies, and what it must unpack to. */
interface ZipMember {
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

// Signatures and field offsets: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.14-16 and 4.5.3 (zip64).
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MAX_32 = 0xffffffff;

const fault = (file: string, offset: number, expected: string, found: string, cause?: unknown): DataFileError =>
  new DataFileError({ file, offset, expected, found, unit: 'archive', cause });

/** Streams the JSON inside a ZIP archive, checking its length and CRC-32 at the end. */
export async function* readZippedJson(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  let member: ZipMember;
  let start: number;
  try {
    member = await findMember(handle, file);
    start = await dataOffset(handle, file, member);
  } finally {
    await handle.close();
  }
  if (member.method !== 0 && member.method !== 8) {
    throw fault(file, member.headerOffset, 'a stored or deflated member', `compression method ${member.method}`);
  }
  if (member.packedSize === 0) return;
  const packed = createReadStream(file, { start, end: start + member.packedSize - 1 });
  const unpacked = member.method === 0 ? packed : pipeline(packed, createInflateRaw(), () => undefined);
  let crc = 0;
  let size = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof DataFileError || !isZlibError(cause)) throw cause;
    throw fault(file, start, 'whole deflated data', cause.message, cause);
  }
  if (size !== member.size) throw fault(file, start, `${member.size} bytes unpacked`, `${size}`);
  if (crc !== member.crc) throw fault(file, start, `CRC-32 ${member.crc.toString(16)}`, crc.toString(16));
}

const isZlibError = (cause: unknown): cause is Error =>
  cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_');

async function read(handle: FileHandle, file: string, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  if (bytesRead < length) {
    throw fault(file, position + bytesRead, `${length - bytesRead} bytes more`, 'the end of the file');
  }
  return buffer;
}

/** Finds the only member whose name ends in `.json`, by way of the central directory. */
async function findMember(handle: FileHandle, file: string): Promise<ZipMember> {
  const { entries, offset, size } = await findDirectory(handle, file);
  const directory = await read(handle, file, offset, size);
  const members: ZipMember[] = [];
  let at = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL_HEADER) {
      throw fault(file, offset + at, 'an entry of the central directory', 'other bytes');
    }
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const name = directory.toString('utf8', at + 46, nameEnd);
    if (name.toLowerCase().endsWith('.json')) {
      if ((directory.readUInt16LE(at + 8) & 1) === 1)
        throw fault(file, offset + at, 'a plain member', 'an encrypted one');
      members.push(readEntry(directory, at, directory.subarray(nameEnd, extraEnd)));
    }
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  const [member] = members;
  if (member === undefined || members.length > 1) {
    throw fault(file, offset, 'one member ending in .json', `${members.length} of ${entries} members`);
  }
  return member;
}

function readEntry(directory: Buffer, at: number, extra: Buffer): ZipMember {
  const wide = zip64Fields(extra);
  const pick = (position: number): number => {
    const value = directory.readUInt32LE(position);
    return value === MAX_32 ? Number(wide.shift() ?? MAX_32) : value;
  };
  // The order matters: zip64 holds just the fields that overflowed, size before packed size before offset.
  const size = pick(at + 24);
  const packedSize = pick(at + 20);
  const headerOffset = pick(at + 42);
  return {
    method: directory.readUInt16LE(at + 10),
    crc: directory.readUInt32LE(at + 16),
    size,
    packedSize,
    headerOffset,
  };
}

function zip64Fields(extra: Buffer): bigint[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const end = Math.min(at + 4 + extra.readUInt16LE(at + 2), extra.length);
    const fields: bigint[] = [];
    for (let field = at + 4; field + 8 <= end; field += 8) fields.push(extra.readBigUInt64LE(field));
    return fields;
  }
  return [];
}

async function findDirectory(
  handle: FileHandle,
  file: string,
): Promise<{ entries: number; offset: number; size: number }> {
  const { size: fileSize } = await handle.stat();
  const tailStart = Math.max(0, fileSize - END_SIZE - LONGEST_COMMENT);
  const tail = await read(handle, file, tailStart, fileSize - tailStart);
  let end = tail.length - END_SIZE;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw fault(file, fileSize, 'a ZIP archive that ends with its directory', 'no end of directory');
  const plain = {
    entries: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16),
  };
  if (plain.entries !== 0xffff && plain.size !== MAX_32 && plain.offset !== MAX_32) return plain;
  const locator = end - 20;
  if (locator < 0 || tail.readUInt32LE(locator) !== ZIP64_LOCATOR) return plain;
  const wideOffset = Number(tail.readBigUInt64LE(locator + 8));
  const wide = await read(handle, file, wideOffset, 56);
  if (wide.readUInt32LE(0) !== ZIP64_END) throw fault(file, wideOffset, 'the zip64 end of directory', 'other bytes');
  return {
    entries: Number(wide.readBigUInt64LE(32)),
    size: Number(wide.readBigUInt64LE(40)),
    offset: Number(wide.readBigUInt64LE(48)),
  };
}

async function dataOffset(handle: FileHandle, file: string, member: ZipMember): Promise<number> {
  const header = await read(handle, file, member.headerOffset, 30);
  if (header.readUInt32LE(0) !== LOCAL_HEADER) throw fault(file, member.headerOffset, 'a local header', 'other bytes');
  return member.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}
