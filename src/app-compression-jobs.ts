import type { AppCompression } from './app-compression.ts';
import { createBenchmarkCompressionJob } from './jobs/definitions/benchmark-compression-job.ts';
import type { JobDefinition } from './jobs/job-definition.ts';
import { createBenchmarkPorts } from './jobs/ports/benchmark-ports.ts';

/** The jobs that work on how answers are stored, and why those are off that have nothing to work on. */
export interface AppCompressionJobs {
  readonly possible: readonly JobDefinition[];
  readonly impossible: readonly (readonly [name: string, reason: string])[];
}

export function createAppCompressionJobs({ mode, atRest, kinds, samples }: AppCompression): AppCompressionJobs {
  if (mode === 'off') {
    const reason = 'answers are stored as they are: COMPRESSION or its switch is off';
    return { possible: [], impossible: [['benchmark-compression', reason]] };
  }
  return {
    possible: [createBenchmarkCompressionJob(createBenchmarkPorts({ kinds, samples, atRest }))],
    impossible: [],
  };
}
