import type { JobDefinition } from '../job-definition.ts';
import { defaultJobSettings } from '../job-settings.ts';

/** How a method did on samples of a kind of entry. */
export interface CompressionMeasurement {
  readonly method: string;
  readonly kind: string;
  /** How many were tried. */
  readonly texts: number;
  readonly bytesBefore: number;
  readonly bytesAfter: number;
  readonly compressMs: number;
  readonly decompressMs: number;
}

export interface BenchmarkCompressionPorts {
  /** Kinds of entries that are kept (pages of labels, single records, ...), those with most bytes first. */
  readonly kinds: () => Promise<readonly string[]>;
  readonly methods: () => readonly string[];
  /** Tries a method on a few entries of the kind, of this process's own cache; undefined where there are none any more. */
  readonly measure: (method: string, kind: string, signal: AbortSignal) => Promise<CompressionMeasurement | undefined>;
  /** Takes the measurements over as what the choice among methods goes by. */
  readonly adopt: (measurements: readonly CompressionMeasurement[]) => Promise<void>;
}

export interface BenchmarkCompressionOptions {
  /** @default 6 */
  readonly mostKinds?: number;
}

/** Measures on genuine entries what each compression method saves and costs here. */
export function createBenchmarkCompressionJob(
  ports: BenchmarkCompressionPorts,
  { mostKinds = 6 }: BenchmarkCompressionOptions = {},
): JobDefinition {
  return {
    name: 'benchmark-compression',
    description: 'Measures on kept entries what each compression method saves and costs.',
    scope: 'process',
    settings: {
      ...defaultJobSettings,
      ...{ schedule: { cron: '40 */6 * * *', jitterMs: 600_000 }, priority: 5, timeoutMs: 300_000, retries: 1 },
    },
    async run(context) {
      const pairs = await context.step('choose', async () => {
        const kinds = (await ports.kinds()).slice(0, mostKinds);
        const value = kinds.flatMap((kind) => ports.methods().map((method) => ({ method, kind })));
        return { value, numbers: { kinds: kinds.length } };
      });
      const measured: CompressionMeasurement[] = [];
      context.expect(pairs.length + 2);
      for (const { method, kind } of pairs) {
        const found = await context.step(`measure ${method} on ${kind}`, async (signal) => {
          const measurement = await ports.measure(method, kind, signal);
          return {
            value: measurement ? { ...measurement } : null,
            numbers: { [measurement ? 'measured' : 'empty']: 1 },
          };
        });
        if (found) measured.push(found);
      }
      await context.step('adopt', async () => {
        await ports.adopt(measured);
        return {};
      });
    },
  };
}
