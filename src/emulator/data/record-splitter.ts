import { DataFileError } from './data-file-error.ts';
import type { WireRecord } from './world.ts';

/** What a splitter hands on: records as they are complete, and the `meta` of a bulk-download file. */
export interface SplitterSink {
  record(record: WireRecord): void;
  meta(meta: WireRecord): void;
}

/** Where the splitter stands between two values. */
type Place =
  | 'document'
  | 'key or }'
  | 'key'
  | 'colon'
  | 'value'
  | 'comma or }'
  | 'record or ]'
  | 'record'
  | 'comma or ]'
  | 'end';

const EXPECTED: Readonly<Record<Place, string>> = {
  document: 'an array of records or an object with "results"',
  'key or }': 'a key or "}"',
  key: 'a key',
  colon: '":"',
  value: 'a value',
  'comma or }': '"," or "}"',
  'record or ]': 'a record or "]"',
  record: 'a record',
  'comma or ]': '"," or "]"',
  end: 'the end of the file',
};

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isClosing = (byte: number): boolean => byte === CLOSE_ARRAY || byte === CLOSE_OBJECT;

/**
 * Cuts a stream of JSON bytes into the records of its top-level array, or of the array under `results` in a bulk-download file,
 * without ever holding more than the record at hand. Only structure is followed here (depth, strings, escapes, over the borders
 * of chunks); each value's own text is judged by `JSON.parse`.
 */
export class RecordSplitter {
  readonly #file: string;
  readonly #sink: SplitterSink;
  #place: Place = 'document';
  #bulk = false;
  #key = '';
  #sawResults = false;
  /** Bytes of the chunks before this one. */
  #consumed = 0;
  /** Earlier pieces of the value being captured. */
  #pieces: Buffer[] = [];
  #capturing = false;
  #valueStart = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #scalar = false;

  constructor(file: string, sink: SplitterSink) {
    this.#file = file;
    this.#sink = sink;
  }

  /** Tells whether the records have begun or are over. */
  get inRecords(): boolean {
    return this.#sawResults;
  }

  push(chunk: Buffer): void {
    let at = this.#consumed === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
    while (at < chunk.length) {
      if (this.#capturing) {
        at = this.#capture(chunk, at);
        continue;
      }
      const byte = chunk[at] ?? 0;
      if (isSpace(byte)) at += 1;
      else at = this.#step(byte, at);
    }
    this.#consumed += chunk.length;
  }

  /** Says that the file is over; throws when it is not whole. */
  end(): void {
    if (this.#capturing) {
      const place = this.#place === 'key' ? 'the rest of a key' : 'the rest of a value';
      throw this.#fault(this.#consumed, `${place} that began at byte ${this.#valueStart}`, 'the end of the file');
    }
    if (this.#place !== 'end') throw this.#fault(this.#consumed, EXPECTED[this.#place], 'the end of the file');
    if (!this.#sawResults) throw this.#fault(this.#consumed, 'an array under "results"', 'none');
  }

  /** Takes one structural byte, or begins a value; answers where to go on. */
  #step(byte: number, at: number): number {
    switch (this.#place) {
      case 'document':
        if (byte === OPEN_ARRAY) return this.#openRecords(at);
        if (byte === OPEN_OBJECT) {
          this.#bulk = true;
          return this.#go('key or }', at);
        }
        break;
      case 'key or }':
        if (byte === CLOSE_OBJECT) return this.#go('end', at);
        if (byte === QUOTE) return this.#begin('key', byte, at);
        break;
      case 'key':
        if (byte === QUOTE) return this.#begin('key', byte, at);
        break;
      case 'colon':
        if (byte === COLON) return this.#go('value', at);
        break;
      case 'value':
        if (this.#key === 'results') {
          if (byte === OPEN_ARRAY && !this.#sawResults) return this.#openRecords(at);
          throw this.#fault(this.#consumed + at, 'one array under "results"', String.fromCharCode(byte));
        }
        if (byte !== COMMA && byte !== COLON && !isClosing(byte)) return this.#begin('value', byte, at);
        break;
      case 'comma or }':
        if (byte === COMMA) return this.#go('key', at);
        if (byte === CLOSE_OBJECT) return this.#go('end', at);
        break;
      case 'record or ]':
        if (byte === CLOSE_ARRAY) return this.#go(this.#bulk ? 'comma or }' : 'end', at);
        if (byte === OPEN_OBJECT) return this.#begin('record', byte, at);
        break;
      case 'record':
        if (byte === OPEN_OBJECT) return this.#begin('record', byte, at);
        break;
      case 'comma or ]':
        if (byte === COMMA) return this.#go('record', at);
        if (byte === CLOSE_ARRAY) return this.#go(this.#bulk ? 'comma or }' : 'end', at);
        break;
      case 'end':
        break;
    }
    throw this.#fault(this.#consumed + at, EXPECTED[this.#place], JSON.stringify(String.fromCharCode(byte)));
  }

  #go(place: Place, at: number): number {
    this.#place = place;
    return at + 1;
  }

  #openRecords(at: number): number {
    this.#sawResults = true;
    return this.#go('record or ]', at);
  }

  #begin(place: 'key' | 'value' | 'record', byte: number, at: number): number {
    this.#place = place;
    this.#capturing = true;
    this.#valueStart = this.#consumed + at;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#scalar = byte !== QUOTE && byte !== OPEN_OBJECT && byte !== OPEN_ARRAY;
    return at;
  }

  /** Follows the value at hand to its end or the end of the chunk. */
  #capture(chunk: Buffer, from: number): number {
    let at = from;
    let depth = this.#depth;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) {
          this.#inString = false;
          if (depth === 0) return this.#finish(chunk, from, at + 1);
        }
      } else if (this.#scalar) {
        if (byte === COMMA || isClosing(byte) || isSpace(byte)) return this.#finish(chunk, from, at);
      } else if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1;
      else if (isClosing(byte)) {
        depth -= 1;
        if (depth === 0) return this.#finish(chunk, from, at + 1);
      }
    }
    this.#depth = depth;
    this.#pieces.push(Buffer.from(chunk.subarray(from)));
    return chunk.length;
  }

  #finish(chunk: Buffer, from: number, to: number): number {
    const last = chunk.subarray(from, to);
    const bytes = this.#pieces.length === 0 ? last : Buffer.concat([...this.#pieces, last]);
    this.#pieces = [];
    this.#capturing = false;
    this.#accept(this.#parse(bytes));
    return to;
  }

  #accept(value: unknown): void {
    if (this.#place === 'key') {
      this.#key = String(value);
      this.#place = 'colon';
    } else if (this.#place === 'record') {
      this.#sink.record(value as WireRecord);
      this.#place = 'comma or ]';
    } else {
      if (this.#key === 'meta' && typeof value === 'object' && value !== null) this.#sink.meta(value as WireRecord);
      this.#place = 'comma or }';
    }
  }

  #parse(bytes: Buffer): unknown {
    try {
      return JSON.parse(bytes.toString('utf8'));
    } catch (cause) {
      const what = this.#place === 'record' ? 'a record that is valid JSON' : 'valid JSON';
      throw this.#fault(this.#valueStart, what, cause instanceof Error ? cause.message : String(cause), cause);
    }
  }

  #fault(offset: number, expected: string, found: string, cause?: unknown): DataFileError {
    return new DataFileError({ file: this.#file, offset, expected, found, cause });
  }
}
