import type { AppCompression } from './app-compression.ts';
import { createBenchmarkCompressionJob } from './jobs/definitions/benchmark-compression-job.ts';
import { createOptimiseJob } from './jobs/definitions/optimise-job.ts';
import type { JobDefinition } from './jobs/job-definition.ts';
import { createBenchmarkPorts } from './jobs/ports/benchmark-ports.ts';
import { createOptimisePorts } from './jobs/ports/optimise-ports.ts';

/** The jobs that work on how answers are stored, and why those are off that have nothing to work on. */
export interface AppCompressionJobs {
  readonly possible: readonly JobDefinition[];
  readonly impossible: readonly (readonly [name: string, reason: string])[];
}

export function createAppCompressionJobs({ mode, atRest, kinds, samples }: AppCompression): AppCompressionJobs {
  if (mode === 'off') {
    const reason = 'answers are stored as they are: COMPRESSION or its switch is off';
    return {
      possible: [],
      impossible: [
        ['benchmark-compression', reason],
        ['optimise', `${reason}; what else there is to adjust adjusts itself`],
      ],
    };
  }
  // Each has its own, since both hold the texts that they are at.
  const benchmark = () => createBenchmarkPorts({ kinds, samples, atRest });
  return {
    possible: [
      createOptimiseJob(createOptimisePorts({ atRest, benchmark: benchmark() })),
      createBenchmarkCompressionJob(benchmark()),
    ],
    impossible: [],
  };
}
