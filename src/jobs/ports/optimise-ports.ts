import type { AtRest } from '../../compression/at-rest.ts';
import type { BenchmarkCompressionPorts } from '../definitions/benchmark-compression-job.ts';
import type { Improvement, OptimisePorts } from '../definitions/optimise-job.ts';
import { createDictionaryGains } from './dictionary-gains.ts';
import { createMethodGains } from './method-gains.ts';
import type { Tunable } from './tunable.ts';

export interface OptimisePortsOptions {
  readonly atRest: AtRest;
  /** By which methods are measured on kept answers. */
  readonly benchmark: BenchmarkCompressionPorts;
  /** Nothing is measured before so many records were stored since it was last; as many as the job asks for. @default 1000 */
  readonly leastRecords?: number;
}

/** What the job `optimise` works on: the dictionaries of datasets, and the methods for kinds of answers, by what was stored since the last change. */
export function createOptimisePorts({ atRest, benchmark, leastRecords = 1000 }: OptimisePortsOptions): OptimisePorts {
  const methods = createMethodGains({ atRest, benchmark, leastRecords });
  const dictionaries = createDictionaryGains({ atRest, leastRecords, onTrained: methods.measureAgain });
  const tunables: readonly Tunable[] = [dictionaries, methods];

  return {
    improvements: async (signal) => {
      const found: Improvement[] = [];
      for (const { improvements } of tunables) found.push(...(await improvements(signal)));
      return found;
    },
    apply: async (id, signal) => {
      const tunable = tunables.find(({ name }) => id.startsWith(`${name} `));
      return tunable ? tunable.apply(id, signal) : 'refused';
    },
  };
}
