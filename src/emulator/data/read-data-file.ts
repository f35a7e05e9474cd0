import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DataFileError } from './data-file-error.ts';
import type { DatasetFileName } from './dataset-file-name.ts';
import { RecordSplitter } from './record-splitter.ts';
import type { WireRecord } from './world.ts';
import { readZippedJson } from './zip-member.ts';

/** One data file of a directory, and how to unpack it. */
export interface DataFile {
  readonly file: string;
  readonly packing: DatasetFileName['packing'];
}

const CHUNK_BYTES = 256 * 1024;

/** Streams a file's records in order, holding no more than one chunk's at a time. */
export async function* readRecords(source: DataFile): AsyncGenerator<WireRecord> {
  let records: WireRecord[] = [];
  const splitter = new RecordSplitter(source.file, {
    record: (record) => records.push(record),
    meta: () => undefined,
  });
  for await (const chunk of readBytes(source)) {
    splitter.push(chunk);
    yield* records;
    records = [];
  }
  splitter.end();
}

/**
 * Reads `meta.last_updated` of a bulk-download file; `undefined` where the file has none. `meta` stands before `results` in openFDA's
 * own files, so a few bytes suffice; where it does not, the file is read to its end.
 */
export async function readLastUpdated(source: DataFile): Promise<string | undefined> {
  let meta: WireRecord | undefined;
  let first = true;
  let isArray = false;
  const splitter = new RecordSplitter(source.file, {
    record: () => undefined,
    meta: (found) => {
      meta = found;
    },
  });
  for await (const chunk of readBytes(source)) {
    if (first) isArray = /^\s*\[/.test(chunk.toString('utf8', 0, 64).replace(/^\uFEFF/, ''));
    first = false;
    splitter.push(chunk);
    if (meta !== undefined || isArray) break;
  }
  if (first) splitter.end();
  const date: unknown = meta?.last_updated;
  if (date === undefined) return undefined;
  if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  throw new DataFileError({
    file: source.file,
    offset: 0,
    expected: 'meta.last_updated as YYYY-MM-DD',
    found: JSON.stringify(date),
  });
}

async function* readBytes({ file, packing }: DataFile): AsyncGenerator<Buffer> {
  if (packing === 'zip') {
    yield* readZippedJson(file);
    return;
  }
  const bytes = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  if (packing === 'plain') {
    yield* bytes as AsyncIterable<Buffer>;
    return;
  }
  let unpacked = 0;
  try {
    for await (const chunk of pipeline(bytes, createGunzip({ chunkSize: CHUNK_BYTES }), () => undefined)) {
      yield chunk as Buffer;
      unpacked += (chunk as Buffer).length;
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_'))) throw cause;
    throw new DataFileError({ file, offset: unpacked, expected: 'whole gzip data', found: cause.message, cause });
  }
}
