import { randomUUID } from 'node:crypto';
import { Worker } from 'bullmq';
import type { RedisFault } from '../../cache/redis/redis-fault.ts';
import type { JobClock } from '../job-clock.ts';
import type { JobDefinition, JobSettings } from '../job-definition.ts';
import { JobError, messageOf, RunSetAside } from '../job-error.ts';
import type { JobListener } from '../job-event.ts';
import { failuresInRow, type JobRun, type JobStatus } from '../job-run.ts';
import type { JobScheduler, RunRequest } from '../job-scheduler.ts';
import { changedSettings } from '../job-settings.ts';
import { abortGraceMs } from '../run/perform-run.ts';
import { RunSlots } from '../run-slots.ts';
import { type ClientFamily, createClientFamily } from './client-family.ts';
import { createFleetClient, type FleetClient } from './fleet-client.ts';
import { FleetQueue, queueName } from './fleet-queue.ts';
import { FleetRedis } from './fleet-redis.ts';
import { FleetRunner, RetryIn } from './fleet-runner.ts';
import { FleetStore } from './fleet-store.ts';
import { FleetTicks } from './fleet-ticks.ts';
import { requireQueueCommands } from './queue-requirements.ts';
import { type QueuedRun, type QueuedRunData, runReport } from './queued-run.ts';
import { withDeadline } from './with-deadline.ts';

export interface FleetSchedulerOptions {
  readonly url: string;
  readonly definitions: readonly JobDefinition[];
  /** Runs under way at once in this process. @default 2 */
  readonly concurrency?: number;
  /** Places shared with other schedulers of the process. @default as many as `concurrency`, of its own */
  readonly slots?: RunSlots;
  readonly clock: JobClock;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  readonly listener?: JobListener;
  /** What the keys in Redis begin with. @default 'openfda-gateway:jobs' */
  readonly prefix?: string;
  /** How long a run belongs to a process that shows no sign of life. @default 15000 */
  readonly lockMs?: number;
  /** How often orphaned runs are looked for; one is taken up again at most `lockMs` and two of these after its process ended. @default 5000 */
  readonly orphanCheckMs?: number;
  /** How often a run may be taken over before it counts as failed. @default 3 */
  readonly maxTakeovers?: number;
  /** The longest time until a change made through another process is seen. @default 5000 */
  readonly syncMs?: number;
  /** Finished runs kept of each job. @default 50 */
  readonly maxHistory?: number;
  /** How long the methods wait for Redis. @default 2000 */
  readonly deadlineMs?: number;
}

interface Connected {
  readonly families: readonly ClientFamily[];
  readonly queue: FleetQueue;
  readonly worker: Worker<QueuedRunData>;
  readonly runner: FleetRunner;
  readonly store: FleetStore;
  readonly ticks: FleetTicks;
}

/**
 * Runs jobs once for all processes that share a Redis. A tick's run is named for job and tick, so it is queued once whoever comes first; the
 * queue refuses a job's run while another is unfinished; a run whose process has ended is handed to another, which goes on after its last
 * finished step.
 */
export class FleetScheduler implements JobScheduler {
  readonly #options: FleetSchedulerOptions;
  readonly #definitions: ReadonlyMap<string, JobDefinition>;
  readonly #tell: JobListener;
  readonly #slots: RunSlots;
  #concurrency: number;
  #store: FleetRedis | undefined;
  /** The queue and what works on it, which exist only while Redis does what they need. */
  #connected: Connected | undefined;

  constructor(options: FleetSchedulerOptions) {
    this.#options = options;
    this.#tell = options.listener ?? (() => {});
    this.#concurrency = options.concurrency ?? 2;
    this.#slots = options.slots ?? new RunSlots(this.#concurrency);
    this.#definitions = new Map(options.definitions.map((definition) => [definition.name, definition]));
    for (const { name, settings } of options.definitions) changedSettings(name, settings, {});
  }

  async start(): Promise<void> {
    if (this.#store) return;
    const { url, random, clock, deadlineMs = 2000 } = this.#options;
    const store = new FleetRedis({
      ...{ url, random, clock, deadlineMs },
      require: (client) => requireQueueCommands(client, this.#prefix),
      onUsable: () => this.#begin(),
      onLost: (error, fault) => this.#tell({ type: 'store-lost', error, fault }),
      onRecovered: () => this.#tell({ type: 'store-recovered' }),
      onRefused: () => this.#drop(),
    });
    this.#store = store;
    // Where Redis cannot be used yet nothing waits for it: work begins when it can.
    await store.open();
    await withDeadline(clock, deadlineMs, async () => this.#connected?.queue.untilReady()).catch(() => {});
  }

  async stop(graceMs: number): Promise<void> {
    const store = this.#store;
    const connected = this.#connected;
    this.#store = undefined;
    this.#connected = undefined;
    if (connected) await this.#handBack(connected, graceMs);
    store?.close();
  }

  fault(): RedisFault | undefined {
    return this.#store?.fault;
  }

  jobs(): Promise<readonly JobStatus[]> {
    return this.#ask(async ({ store, ticks, queue }) => {
      const stateOf = await store.states();
      return Promise.all(
        [...this.#definitions.values()].map(async ({ name, description, scope }) => {
          const state = stateOf(name);
          const settings = ticks.settingsOf(name, state.change);
          const history = await store.history(name, this.#options.maxHistory ?? 50);
          return {
            ...{ name, description, scope, settings, paused: state.paused },
            nextRunAt: ticks.next(name, state)?.dueAt,
            current: await queue.unfinished(name),
            last: history[0],
            failuresInRow: failuresInRow(history),
          };
        }),
      );
    });
  }

  runs({ job, first }: { readonly job?: string; readonly first: number }): Promise<readonly JobRun[]> {
    return this.#ask(async ({ store, queue }) => {
      const names = job === undefined ? [...this.#definitions.keys()] : [this.#find(job).name];
      const all = names.map(async (name) => {
        const current = await queue.unfinished(name);
        const finished = await store.history(name, Math.max(1, first));
        // A run that has just finished may still be found in the queue.
        return current && !finished.some(({ id }) => id === current.id) ? [current, ...finished] : finished;
      });
      return (await Promise.all(all))
        .flat()
        .sort((a, b) => b.createdAt - a.createdAt)
        .slice(0, Math.max(0, first));
    });
  }

  run(name: string): Promise<RunRequest> {
    const { name: job } = this.#find(name);
    return this.#ask(async ({ store, ticks, queue }) => {
      const { change, paused } = (await store.states())(job);
      const settings = ticks.settingsOf(job, change);
      if (!settings.enabled) throw new JobError('JOB_DISABLED', `job ${job} is switched off`);
      const id = `${job}@manual-${randomUUID()}`;
      const runId = await queue.add(id, job, settings, { cause: 'manual', tickAt: null, evenIfPaused: paused });
      return { runId, already: runId !== id };
    });
  }

  pause(name: string): Promise<void> {
    const { name: job } = this.#find(name);
    return this.#ask(({ store }) => store.setPaused(job, true));
  }

  resume(name: string): Promise<void> {
    const { name: job } = this.#find(name);
    return this.#ask(async ({ store, ticks, queue }) => {
      if (!(await store.isPaused(job))) return;
      // What fell due during the pause was not wanted.
      await store.raiseTick(job, this.#options.clock.now());
      await store.setPaused(job, false);
      await queue.promoteParked(job);
      ticks.wake();
    });
  }

  configure(name: string, change: Partial<JobSettings>): Promise<JobSettings> {
    const { name: job } = this.#find(name);
    return this.#ask(async ({ store, ticks }) => {
      const state = (await store.states())(job);
      const before = ticks.settingsOf(job, state.change);
      const settings = changedSettings(job, before, change);
      if ('schedule' in change || (settings.enabled && !before.enabled)) {
        await store.raiseTick(job, this.#options.clock.now());
      }
      await store.changeSettings(job, { ...state.change, ...change });
      ticks.wake();
      return settings;
    });
  }

  setConcurrency(runs: number): void {
    this.#concurrency = runs;
    this.#slots.resize(runs);
    if (this.#connected) this.#connected.worker.concurrency = runs;
  }

  get #prefix(): string {
    return this.#options.prefix ?? 'openfda-gateway:jobs';
  }

  /** Redis can be used: for the first time, again, or on another connection. */
  #begin(): void {
    const store = this.#store;
    if (!store) return;
    if (this.#connected) {
      this.#connected.ticks.wake();
      return;
    }
    this.#connected = this.#connect(store);
    this.#connected.ticks.start();
  }

  /** Redis refuses what the queue needs: a worker would ask again and again, so there is none until Redis agrees. */
  #drop(): void {
    const connected = this.#connected;
    if (!connected) return;
    this.#connected = undefined;
    const { runner, worker, queue, ticks, families } = connected;
    ticks.stop();
    for (const family of families) family.hush();
    const closed = [worker.close(true), queue.close()];
    runner.abort(new RunSetAside('lost'));
    for (const family of families) family.destroy();
    // Neither can tell Redis; the runs' locks run out by themselves.
    Promise.allSettled(closed);
  }

  async #handBack({ runner, worker, queue, ticks, families }: Connected, graceMs: number): Promise<void> {
    const { clock } = this.#options;
    ticks.stop();
    runner.handBack();
    const cancelGrace = clock.startTimer(graceMs, () => runner.abort(new RunSetAside('stopping')));
    for (const family of families) family.hush();
    const closed = (async () => {
      await worker.close();
      await queue.close();
    })();
    // Where Redis is away nothing can be handed back; the runs' locks run out by themselves.
    await withDeadline(clock, graceMs + 2 * abortGraceMs, () => closed).catch((error: unknown) => {
      this.#tell({ type: 'scheduler-failed', error });
    });
    cancelGrace();
    for (const family of families) family.destroy();
  }

  #connect(redis: FleetRedis): Connected {
    const { url, random, clock, lockMs = 15_000 } = this.#options;
    const prefix = this.#prefix;
    const families = [false, true].map((queueOffline) =>
      createClientFamily(createFleetClient({ url, random, queueOffline })),
    );
    const [asking, working] = families.map(({ client }) => client) as [FleetClient, FleetClient];
    const store = new FleetStore(redis.client, prefix, this.#options.maxHistory ?? 50);
    // Both report faults of the connection too, which the store's own client reports.
    const onError = (error: unknown) => {
      if (redis.refused(error)) return;
      if (redis.client.isReady) this.#tell({ type: 'scheduler-failed', error });
    };
    const queue = new FleetQueue(asking, prefix, onError);
    const runner = new FleetRunner({
      ...{ store, clock, random, tell: this.#tell, lockMs, slots: this.#slots },
      find: (name) => {
        const definition = this.#definitions.get(name);
        return definition && { definition, settings: ticks.settingsOf(name) };
      },
    });
    const worker = new Worker<QueuedRunData>(queueName, (run, token = '') => runner.process(run, token), {
      ...{ connection: working, prefix, concurrency: this.#concurrency, lockDuration: lockMs },
      stalledInterval: this.#options.orphanCheckMs ?? 5000,
      maxStalledCount: this.#options.maxTakeovers ?? 3,
      settings: { backoffStrategy: (_tries, _type, error) => (error instanceof RetryIn ? error.ms : 0) },
    });
    const ticks = new FleetTicks({
      ...{ definitions: this.#definitions, store, clock, tell: this.#tell, syncMs: this.#options.syncMs ?? 5000 },
      isUp: () => redis.client.isReady,
      enqueue: (id, job, settings, tickAt) =>
        queue.add(id, job, settings, { cause: 'schedule', tickAt, evenIfPaused: false }),
      onSync: (job) => queue.promoteParked(job),
      onError: (error) => redis.refused(error),
    });
    worker.on('error', onError);
    this.#listen(worker, runner, ticks);
    return { families, queue, worker, runner, store, ticks };
  }

  #listen(worker: Worker<QueuedRunData>, runner: FleetRunner, ticks: FleetTicks): void {
    worker.on('stalled', (runId) => this.#tell({ type: 'run-orphaned', runId }));
    worker.on('lockRenewalFailed', (runIds) => runner.abort(new RunSetAside('lost'), runIds));
    worker.on('completed', () => ticks.wake());
    worker.on('failed', (run) => {
      ticks.wake();
      if (run?.deferredFailure) this.#giveUp(run, runner);
    });
  }

  /** A run that was taken over too often never reaches the runner: the queue fails it. */
  #giveUp(run: QueuedRun, runner: FleetRunner): void {
    const lastError = `its process ended ${run.stalledCounter} times in mid-run`;
    const error = new JobError('JOB_ABANDONED', `job ${run.name}: ${lastError}`);
    const attempt = run.attemptsMade;
    this.#tell({ type: 'try-failed', job: run.name, runId: run.id ?? '', attempt, error, retryInMs: undefined });
    const report = runReport(run, 'failed', { finishedAt: this.#options.clock.now(), lastError: messageOf(error) });
    runner.finish(report).catch((cause: unknown) => this.#tell({ type: 'scheduler-failed', error: cause }));
  }

  #find(name: string): JobDefinition {
    const definition = this.#definitions.get(name);
    if (definition) return definition;
    const names = [...this.#definitions.keys()].join(', ');
    throw new JobError('UNKNOWN_JOB', `expected one of ${names}, but got ${JSON.stringify(name)}`);
  }

  async #ask<T>(work: (connected: Connected) => Promise<T>): Promise<T> {
    const connected = this.#connected;
    if (!connected) {
      const why = this.#store
        ? (this.#store.fault?.detail ?? 'Redis was not reached yet')
        : 'the scheduler is not started';
      throw new JobError('JOB_STORE_UNAVAILABLE', why);
    }
    try {
      return await withDeadline(this.#options.clock, this.#options.deadlineMs ?? 2000, () => work(connected));
    } catch (error) {
      if (error instanceof JobError) this.#store?.refused(error.cause);
      throw error;
    }
  }
}
