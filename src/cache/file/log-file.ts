import { constants } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { decodeRecord, type LogRecord, RECORD_HEAD_LENGTH, recordLength } from './log-record.ts';

/** What a log begins with: its format, and whose data it holds. Format 1 did not name that. */
function headOf(origin: string): Buffer {
  return Buffer.from(`OFDACACHE LOG 2 ${origin}\n`);
}

const CHUNK_BYTES = 4 * 2 ** 20;

export interface LogName {
  readonly path: string;
  /** Name of the upstream whose data the log holds. */
  readonly origin: string;
}

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

  /** Opens a log and visits its records in order. A file that is no log of this format and origin is emptied. */
  static async open(
    { path, origin }: LogName,
    maxRecordBytes: number,
    visit: (record: LogRecord, place: Place) => void,
  ): Promise<LogFile> {
    const handle = await open(path, constants.O_RDWR | constants.O_CREAT);
    const { size } = await handle.stat();
    const head = headOf(origin);
    if (!head.equals(await readAt(handle, 0, head.byteLength))) {
      await handle.truncate(0);
      await handle.write(head, 0, head.byteLength, 0);
      return new LogFile(path, handle, head.byteLength);
    }
    const end = await scan(handle, { from: head.byteLength, size, maxRecordBytes, visit });
    if (end < size) await handle.truncate(end);
    return new LogFile(path, handle, end);
  }

  /** Creates an empty log; a file of that name is emptied. */
  static async create({ path, origin }: LogName): Promise<LogFile> {
    const handle = await open(path, 'w+');
    const head = headOf(origin);
    await handle.write(head);
    return new LogFile(path, handle, head.byteLength);
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

interface Scan {
  readonly from: number;
  readonly size: number;
  readonly maxRecordBytes: number;
  readonly visit: (record: LogRecord, place: Place) => void;
}

async function scan(handle: FileHandle, { from, size, maxRecordBytes, visit }: Scan): Promise<number> {
  let at = from;
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
