import type { AtRest } from '../../compression/at-rest.ts';
import { encodingName } from '../../compression/method.ts';
import type { SizeClass } from '../../compression/size-class.ts';
import type { HeldKind } from '../../source/held-kinds.ts';
import type { BenchmarkCompressionPorts } from '../definitions/benchmark-compression-job.ts';
import { trialsOf } from './trials-of.ts';

export interface BenchmarkPortsOptions {
  /** What kinds of answers memory holds, those with most bytes first. */
  readonly kinds: () => readonly HeldKind[];
  /** Texts of a kind that are cached now. */
  readonly samples: (dataset: string, most: number, sizeClass: SizeClass) => Promise<readonly Buffer[]>;
  readonly atRest: Pick<AtRest, 'methods' | 'measure' | 'adopt'>;
}

/** Texts of a kind that methods are measured on: together at most a megabyte, which takes the slowest about a second. */
const textsOf: Readonly<Record<SizeClass, number>> = { record: 16, page: 4, bulk: 2 };

/** What the job `benchmark-compression` works on: the datasets and sizes of answers that take most of this process's memory. */
export function createBenchmarkPorts({ kinds, samples, atRest }: BenchmarkPortsOptions): BenchmarkCompressionPorts {
  /** Every method is measured on the same texts; those of one kind are held at a time. */
  let held: { readonly kind: string; readonly texts: Promise<readonly Buffer[]> } | undefined;
  let known: ReadonlyMap<string, HeldKind> = new Map();
  const find = (name: string) => {
    // A run that is taken up again was begun by another process.
    if (known.size === 0) known = byName(kinds());
    return known.get(name);
  };

  function textsFor(kind: string, { dataset, sizeClass }: HeldKind): Promise<readonly Buffer[]> {
    if (held?.kind !== kind) held = { kind, texts: samples(dataset, textsOf[sizeClass], sizeClass) };
    return held.texts;
  }

  return {
    kinds: async () => {
      held = undefined;
      known = byName(kinds());
      return [...known.keys()];
    },
    methods: () => atRest.methods().map((method) => encodingName(method)),
    measure: async (name, kind, signal) => {
      const of = find(kind);
      const method = atRest.methods().find((each) => encodingName(each) === name);
      if (!of || !method) return undefined;
      const { dataset, sizeClass } = of;
      const row = await atRest.measure({ dataset, sizeClass, method, texts: await textsFor(kind, of), signal });
      if (!row) return undefined;
      return {
        ...{ method: name, kind, texts: row.samples, bytesBefore: row.contentBytes, bytesAfter: row.encodedBytes },
        compressMs: (row.encodeMicros * row.samples) / 1000,
        decompressMs: (row.decodeMicros * row.samples) / 1000,
      };
    },
    adopt: async (measurements) => {
      held = undefined;
      for (const [kind, measured] of Map.groupBy(measurements, (each) => each.kind)) {
        const of = find(kind);
        const trials = trialsOf(measured, atRest.methods());
        if (!of || trials.length === 0) continue;
        atRest.adopt(of.dataset, of.sizeClass, trials, Math.min(...measured.map(({ texts }) => texts)));
      }
    },
  };
}

function byName(kinds: readonly HeldKind[]): ReadonlyMap<string, HeldKind> {
  return new Map(kinds.map((kind) => [`${kind.dataset} ${kind.sizeClass}`, kind]));
}
