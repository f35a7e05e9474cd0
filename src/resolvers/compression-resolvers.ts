import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AtRest, CheckedCodecs } from '../compression/at-rest.ts';
import type { CodecHealth } from '../compression/codec-health.ts';
import type { DictionaryInfo } from '../compression/rest-compressor.ts';
import { badInput } from '../errors.ts';
import type { DecodedStats } from '../source/decoded-answers.ts';
import { requireAdmin } from './cache-admin.ts';
import type { GatewayContext } from './gateway-context.ts';

/** What the compression fields tell of and act on. */
export interface CompressionPorts {
  readonly catalogue: Catalogue;
  readonly compression: {
    readonly atRest: AtRest;
    readonly mode: 'space' | 'speed' | 'off';
    /** Texts of a dataset that are cached now. */
    samples(dataset: string, most: number): Promise<readonly Buffer[]>;
    readonly codecHealth: Pick<CodecHealth, 'failures'>;
    decodedStats(): DecodedStats;
  };
}

/** Most bytes of a benchmark: the slowest method takes a second for each megabyte. */
const maxBenchmarkBytes = 4 * 2 ** 20;

/** The resolvers of what is told of compression at rest, and of its admin fields. */
export function compressionResolvers({ catalogue, compression }: CompressionPorts) {
  const { atRest } = compression;

  function checkDataset(dataset: string): void {
    if (catalogue.datasets.has(dataset)) return;
    throw badInput('dataset', `one of ${[...catalogue.datasets.keys()].join(', ')}`, JSON.stringify(dataset));
  }

  return {
    Query: {
      compressionStats(_: never, _args: unknown, context: GatewayContext) {
        context.footprint.isPrivate = true;
        return statsReport(compression);
      },
      async benchmarkCompression(_: never, args: BenchmarkArguments, context: GatewayContext) {
        context.footprint.isPrivate = true;
        requireAdmin(context);
        const { dataset } = args;
        checkDataset(dataset);
        const most = args.samples ?? 8;
        if (most < 1 || most > 64) throw badInput('samples', 'from 1 to 64', String(most));
        const rows = await atRest.benchmark(dataset, bounded(await compression.samples(dataset, most)));
        return rows.map(({ encoding, encodedBytes, ...row }) => ({
          ...row,
          method: encoding,
          storedBytes: encodedBytes,
        }));
      },
    },
    Mutation: {
      checkCompression(_: never, _args: unknown, context: GatewayContext) {
        requireAdmin(context);
        return checkReport(atRest.selfCheck());
      },
      trainCompression(
        _: never,
        { dataset }: { dataset: string },
        context: GatewayContext,
      ): Promise<readonly DictionaryInfo[]> {
        requireAdmin(context);
        checkDataset(dataset);
        return atRest.train(dataset);
      },
    },
  };
}

export interface BenchmarkArguments {
  readonly dataset: string;
  readonly samples?: number | null;
}

/** Samples up to the bound; the last is cut to fit. */
function bounded(samples: readonly Buffer[]): Buffer[] {
  let left = maxBenchmarkBytes;
  return samples.flatMap((sample) => {
    const taken = sample.subarray(0, left);
    left -= taken.byteLength;
    return taken.byteLength > 0 ? [taken] : [];
  });
}

function statsReport({ atRest, mode, codecHealth, decodedStats }: CompressionPorts['compression']) {
  const { codecs, choices, dictionaries, disabled, sampleBytes, lastCheck } = atRest.stats();
  const sum = (of: (row: (typeof codecs)[number]) => number) => codecs.reduce((total, row) => total + of(row), 0);
  const [contentBytes, storedBytes] = [sum((row) => row.contentBytes), sum((row) => row.storedBytes)];
  return {
    ...{ preference: mode.toUpperCase(), contentBytes, storedBytes },
    ratio: contentBytes === 0 ? null : storedBytes / contentBytes,
    ...{ encodeMs: sum((row) => row.encodeMs), decodeMs: sum((row) => row.decodeMs) },
    decodesAvoided: decodedStats().hits,
    failures: codecHealth.failures().map(({ codec, failures, problem, restingUntil }) => ({
      ...{ codec, failures, problem, isResting: restingUntil !== undefined },
    })),
    codecs,
    choices: choices.map(({ method: { codec, level }, ...rest }) => ({ ...rest, method: `${codec}:${level}` })),
    ...{ dictionaries, unavailableCodecs: disabled, sampleBytes, lastCheck: checkReport(lastCheck) },
  };
}

function checkReport({ at, codecs }: CheckedCodecs) {
  return {
    at: new Date(at),
    ok: codecs.every(({ available, ok }) => ok || !available),
    codecs: codecs.map((check) => ({ ...check, problem: check.problem ?? null })),
  };
}
