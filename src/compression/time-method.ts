import type { Codec } from './codec.ts';

/** A method on one sample: its bytes before and after, and the median time of several runs each way, in ms. */
export interface SampleTiming {
  readonly contentBytes: number;
  readonly encodedBytes: number;
  readonly encodeMs: number;
  readonly decodeMs: number;
}

/** A method and the samples to time it on. */
export interface TimingTask {
  readonly level: number;
  readonly dictionary: Uint8Array | undefined;
  readonly samples: readonly Uint8Array[];
}

/** Runs counted for each sample: three at least, more while they take little. */
const minRuns = 3;
const maxRuns = 9;
const enoughMs = 20;

/**
 * Times a codec on samples, there and back. The first run of each sample warms up and does not count. To be called where nothing else runs: it
 * blocks its thread.
 */
export function timeMethod(
  codec: Codec,
  { level, dictionary, samples }: TimingTask,
  now: () => number,
): SampleTiming[] {
  return samples.map((sample) => {
    const options = { level, dictionary };
    const limits = { maxBytes: sample.byteLength, dictionary };
    let encoded = codec.encode(sample, options);
    codec.decode(encoded, limits);
    const encodes: number[] = [];
    const decodes: number[] = [];
    const startedAt = now();
    while (encodes.length < minRuns || (encodes.length < maxRuns && now() - startedAt < enoughMs)) {
      const since = now();
      encoded = codec.encode(sample, options);
      const between = now();
      codec.decode(encoded, limits);
      encodes.push(between - since);
      decodes.push(now() - between);
    }
    return {
      ...{ contentBytes: sample.byteLength, encodedBytes: encoded.byteLength },
      ...{ encodeMs: median(encodes), decodeMs: median(decodes) },
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
