import { type BenchmarkMethodOptions, type BenchmarkRow, benchmarkMethod } from './benchmark-method.ts';
import type { Dictionary } from './dictionary-store.ts';
import type { Method } from './method.ts';

export interface BenchmarkOptions extends BenchmarkMethodOptions {
  readonly methods: readonly Method[];
  readonly dictionary: Dictionary | undefined;
}

/** Runs samples through methods there and back; with a dictionary, methods that take one run without it too. */
export async function benchmarkCodecs(options: BenchmarkOptions): Promise<BenchmarkRow[]> {
  const rows: BenchmarkRow[] = [];
  for (const method of options.methods) {
    const codec = options.codecs[method.codec];
    if (!codec.available) continue;
    rows.push(await benchmarkMethod(options, method, undefined));
    if (options.dictionary && codec.takesDictionary)
      rows.push(await benchmarkMethod(options, method, options.dictionary));
  }
  return rows;
}
