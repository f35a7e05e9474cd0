import type { MetricDefinition, Sample } from './metric-definition.ts';
import type { JobFigures, MetricSnapshot } from './metric-snapshot.ts';

/** One number of each job. */
function perJob(read: (job: JobFigures) => number): (snapshot: MetricSnapshot) => readonly Sample[] {
  return ({ jobs }) => jobs.map((job) => ({ labels: { name: job.name }, value: read(job) }));
}

/** What the jobs do: the numbers of `jobs` and `jobRuns`. Their label is not `job`, which Prometheus gives itself. */
export const jobMetrics: readonly MetricDefinition[] = [
  {
    name: 'openfda_gateway_job_runs_total',
    help: 'Runs of jobs that ended in this process, by how.',
    type: 'counter',
    labels: ['name', 'outcome'],
    read: ({ jobs, jobRuns }) =>
      jobs.flatMap(({ name }) =>
        (['succeeded', 'failed'] as const).map((outcome) => ({
          labels: { name, outcome },
          value: jobRuns.find((row) => row.job === name && row.outcome === outcome)?.count ?? 0,
        })),
      ),
  },
  {
    name: 'openfda_gateway_job_failures_in_row',
    help: 'How many of the last runs of a job failed, one after the other.',
    type: 'gauge',
    labels: ['name'],
    read: perJob(({ failuresInRow }) => failuresInRow),
  },
  {
    name: 'openfda_gateway_job_progress_ratio',
    help: 'How far the run of a job that is under way has come; 0 where none is.',
    type: 'gauge',
    labels: ['name'],
    read: perJob(({ current }) => current?.progress ?? 0),
  },
  {
    name: 'openfda_gateway_job_last_run_timestamp_seconds',
    help: 'When the last run of a job ended, in seconds since 1970; 0 where none has.',
    type: 'gauge',
    labels: ['name'],
    read: perJob(({ last }) => (last?.finishedAt ?? 0) / 1000),
  },
];
