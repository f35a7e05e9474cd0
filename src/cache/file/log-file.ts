import { constants } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { decodeRecord, type LogRecord, RECORD_HEAD_LENGTH, recordLength } from './log-record.ts';

const MAGIC = Buffer.from('OFDACACHE LOG 1\n');
const CHUNK_BYTES = 4 * 2 ** 20;

/** Where a record lies in the log. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/**
 * An append-only file of records. What a process wrote outlives it: a kill loses at most the record that was being written, which is
 * cut off when the file is opened again.
 */
export class LogFile {
  readonly #path: string;
  readonly #handle: FileHandle;
  #length: number;

  private constructor(path: string, handle: FileHandle, length: number) {
    this.#path = path;
    this.#handle = handle;
    this.#length = length;
  }

  /** Opens a log and visits its records in order. A file that is no log of this format is begun anew. */
  static async open(
    path: string,
    maxRecordBytes: number,
    visit: (record: LogRecord, place: Place) => void,
  ): Promise<LogFile> {
    const handle = await open(path, constants.O_RDWR | constants.O_CREAT);
    const { size } = await handle.stat();
    const head = await readAt(handle, 0, MAGIC.byteLength);
    if (!head.equals(MAGIC)) {
      await handle.truncate(0);
      await handle.write(MAGIC, 0, MAGIC.byteLength, 0);
      return new LogFile(path, handle, MAGIC.byteLength);
    }
    const end = await scan(handle, size, maxRecordBytes, visit);
    if (end < size) await handle.truncate(end);
    return new LogFile(path, handle, end);
  }

  /** Begins an empty log beside the others. */
  static async create(path: string): Promise<LogFile> {
    const handle = await open(path, 'w+');
    await handle.write(MAGIC);
    return new LogFile(path, handle, MAGIC.byteLength);
  }

  get length(): number {
    return this.#length;
  }

  /** Appends records with one write and returns where each begins. Callers take turns. */
  async append(records: readonly Buffer[]): Promise<number[]> {
    const places: number[] = [];
    let end = this.#length;
    for (const record of records) {
      places.push(end);
      end += record.byteLength;
    }
    if (records.length === 0) return places;
    const { bytesWritten } = await this.#handle.writev([...records], this.#length);
    // What is there of them is written over by the next, or cut off at the next opening.
    if (bytesWritten !== end - this.#length) {
      throw new Error(`wrote ${bytesWritten} of ${end - this.#length} bytes to ${this.#path}`);
    }
    this.#length = end;
    return places;
  }

  async read({ at, length }: Place): Promise<Buffer> {
    return readAt(this.#handle, at, length);
  }

  /** Puts this file, on disk, in the place of another. */
  async moveTo(path: string): Promise<void> {
    await this.#handle.sync();
    await rename(this.#path, path);
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

async function scan(
  handle: FileHandle,
  size: number,
  maxRecordBytes: number,
  visit: (record: LogRecord, place: Place) => void,
): Promise<number> {
  let at = MAGIC.byteLength;
  let chunk: Buffer = Buffer.alloc(0);
  let chunkAt = at;
  const have = async (length: number): Promise<Buffer | undefined> => {
    if (at + length > size) return undefined;
    if (at + length > chunkAt + chunk.byteLength) {
      chunkAt = at;
      chunk = await readAt(handle, at, Math.min(size - at, Math.max(length, CHUNK_BYTES)));
    }
    return chunk.subarray(at - chunkAt, at - chunkAt + length);
  };
  for (;;) {
    const head = await have(RECORD_HEAD_LENGTH);
    const length = head === undefined ? 0 : recordLength(head);
    const whole = head === undefined || length > maxRecordBytes ? undefined : await have(length);
    const record = whole === undefined ? undefined : decodeRecord(whole);
    if (record === undefined) return at;
    visit(record, { at, length });
    at += length;
  }
}

async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
