import type { CodecName } from './codec.ts';
import type { CodecSet } from './codec-set.ts';
import type { Dictionary } from './dictionary-store.ts';
import { encodingName, type Method } from './method.ts';
import type { TimeMethod } from './time-in-thread.ts';
import type { SampleTiming } from './time-method.ts';

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
  readonly time: TimeMethod;
  readonly signal?: AbortSignal | undefined;
}

/** Runs samples through a method there and back. Times are medians of several runs of each sample, where nothing else runs. */
export async function benchmarkMethod(
  { codecs, dataset, samples, time, signal }: BenchmarkMethodOptions,
  method: Method,
  dictionary: Dictionary | undefined,
): Promise<BenchmarkRow> {
  const task = { level: method.level, dictionary: dictionary?.bytes, samples };
  const timings = await time(codecs[method.codec], task, signal);
  const sum = (of: (timing: SampleTiming) => number) => timings.reduce((total, timing) => total + of(timing), 0);
  const [contentBytes, encodedBytes] = [sum((timing) => timing.contentBytes), sum((timing) => timing.encodedBytes)];
  return {
    ...{ dataset, encoding: encodingName(method, dictionary?.id), codec: method.codec, level: method.level },
    ...{ samples: samples.length, contentBytes, encodedBytes },
    ratio: encodedBytes / Math.max(1, contentBytes),
    encodeMicros: (sum((timing) => timing.encodeMs) * 1000) / Math.max(1, samples.length),
    decodeMicros: (sum((timing) => timing.decodeMs) * 1000) / Math.max(1, samples.length),
  };
}
