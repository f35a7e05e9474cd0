import { createHash } from 'node:crypto';
import type { CacheEntry } from '../cache/cache-entry.ts';
import type { RefreshHistory } from '../freshness/refresh-history.ts';
import type { OpenFdaAnswer, WireRecord } from '../openfda/answer.ts';

/** What is read of a stored answer without reading its records. */
export interface AnswerHeader {
  readonly total: number;
  readonly lastUpdated: string | undefined;
  readonly next: string | undefined;
  readonly sampleData: boolean;
  /** What refreshing it has found so far; see `RefreshHistory.keyFactor`. */
  readonly keyFactor: number;
  /** Length of the records' text before it was packed. Absent in answers stored by earlier releases, which packed nothing. */
  readonly textBytes?: number;
}

const newline = 0x0a;
const headers = new WeakMap<CacheEntry, AnswerHeader>();

/** The bytes of an answer as they are kept: a line of JSON that tells of it, then the list of its records, packed as the entry's encoding says. */
export function encodeAnswer(header: AnswerHeader, packed: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), packed]);
}

/** The records as text: the part of an answer by which a change is told. */
export function encodeResults(answer: OpenFdaAnswer): Buffer {
  return Buffer.from(JSON.stringify(answer.results));
}

export function digestOf(results: Buffer): string {
  return createHash('sha1').update(results).digest('base64url');
}

/** Reads what is told of an answer; undefined where the bytes are none of ours. */
export function readHeader(entry: CacheEntry): AnswerHeader | undefined {
  const known = headers.get(entry);
  if (known) return known;
  const bytes = asBuffer(entry.bytes);
  const end = bytes.indexOf(newline);
  if (end < 0) return undefined;
  try {
    const header = JSON.parse(bytes.toString('utf8', 0, end)) as AnswerHeader;
    headers.set(entry, header);
    return header;
  } catch {
    return undefined;
  }
}

/** The records as they are packed. */
export function packedResults(entry: CacheEntry): Buffer {
  const bytes = asBuffer(entry.bytes);
  return bytes.subarray(bytes.indexOf(newline) + 1);
}

/** Reads records from their text; undefined where it is none. */
export function readResults(text: Buffer): readonly WireRecord[] | undefined {
  try {
    return JSON.parse(text.toString('utf8')) as readonly WireRecord[];
  } catch {
    return undefined;
  }
}

export function historyOf(entry: CacheEntry, header: AnswerHeader): RefreshHistory {
  return { contentHash: entry.digest, keyFactor: header.keyFactor, costMs: entry.cost.ms };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
