import type { CodecName } from './codec.ts';
import type { CodecSet } from './codec-set.ts';
import type { Dictionary } from './dictionary-store.ts';
import { encodingName, type Method } from './method.ts';

/** What a method makes of samples of a dataset, and how fast, on this machine. */
export interface BenchmarkRow {
  readonly dataset: string;
  readonly encoding: string;
  readonly codec: CodecName;
  readonly level: number;
  readonly samples: number;
  readonly contentBytes: number;
  readonly encodedBytes: number;
  readonly ratio: number;
  /** Microseconds for a sample. */
  readonly encodeMicros: number;
  readonly decodeMicros: number;
}

export interface BenchmarkMethodOptions {
  readonly codecs: CodecSet;
  readonly dataset: string;
  readonly samples: readonly Uint8Array[];
  /** Milliseconds, with fractions. */
  readonly now: () => number;
  /** Looked at between two samples. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs samples through a method there and back, one after the other, packing them in a thread of the runtime's pool. */
export async function benchmarkMethod(
  { codecs, dataset, samples, now, signal }: BenchmarkMethodOptions,
  method: Method,
  dictionary: Dictionary | undefined,
): Promise<BenchmarkRow> {
  const codec = codecs[method.codec];
  const sums = { contentBytes: 0, encodedBytes: 0, encodeMs: 0, decodeMs: 0 };
  for (const sample of samples) {
    signal?.throwIfAborted();
    const since = now();
    const encoded = await codec.encodeAside(sample, { level: method.level, dictionary: dictionary?.bytes });
    const between = now();
    codec.decode(encoded, { maxBytes: sample.byteLength, dictionary: dictionary?.bytes });
    sums.decodeMs += now() - between;
    sums.encodeMs += between - since;
    sums.contentBytes += sample.byteLength;
    sums.encodedBytes += encoded.byteLength;
  }
  return {
    ...{ dataset, encoding: encodingName(method, dictionary?.id), codec: method.codec, level: method.level },
    samples: samples.length,
    contentBytes: sums.contentBytes,
    encodedBytes: sums.encodedBytes,
    ratio: sums.encodedBytes / Math.max(1, sums.contentBytes),
    encodeMicros: (sums.encodeMs * 1000) / Math.max(1, samples.length),
    decodeMicros: (sums.decodeMs * 1000) / Math.max(1, samples.length),
  };
}
