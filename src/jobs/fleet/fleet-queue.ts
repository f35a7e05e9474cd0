import { Queue } from 'bullmq';
import type { JobSettings } from '../job-definition.ts';
import type { JobRun } from '../job-run.ts';
import type { FleetClient } from './fleet-client.ts';
import { isParked, type QueuedRun, type QueuedRunData, runReport, unfinishedState } from './queued-run.ts';

export const queueName = 'runs';

/** The queue of runs that the fleet shares. It holds at most one unfinished run of each job. */
export class FleetQueue {
  readonly #queue: Queue<QueuedRunData>;

  constructor(client: FleetClient, prefix: string, onError: (error: unknown) => void) {
    this.#queue = new Queue<QueuedRunData>(queueName, { connection: client, prefix });
    this.#queue.on('error', onError);
  }

  async untilReady(): Promise<void> {
    await this.#queue.waitUntilReady();
  }

  /** Queues a run unless one of the job is unfinished; answers the id of the run that then is. */
  async add(id: string, job: string, settings: JobSettings, data: QueuedRunData): Promise<string> {
    const queued = await this.#queue.add(job, data, {
      jobId: id,
      deduplication: { id: job },
      // The queue takes the lesser first.
      priority: 101 - settings.priority,
      attempts: settings.retries + 1,
      backoff: { type: 'custom' },
      // Long enough that a process whose clock is behind does not queue a tick again.
      removeOnComplete: { age: 3600, count: 5000 },
      removeOnFail: { age: 3600, count: 5000 },
    });
    return queued.id ?? '';
  }

  /** The job's unfinished run, as it is reported. */
  async unfinished(job: string): Promise<JobRun | undefined> {
    const run = await this.#unfinished(job);
    if (!run) return undefined;
    const state = await run.getState();
    if (state === 'completed' || state === 'failed' || state === 'unknown') return undefined;
    return runReport(run, unfinishedState(run, state));
  }

  /** Has the job's run go on, where it was put down because the job was paused. */
  async promoteParked(job: string): Promise<void> {
    const run = await this.#unfinished(job);
    if (run && isParked(run) && (await run.isDelayed())) await run.promote();
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }

  async #unfinished(job: string): Promise<QueuedRun | undefined> {
    const id = await this.#queue.getDeduplicationJobId(job);
    return id === null ? undefined : await this.#queue.getJob(id);
  }
}
