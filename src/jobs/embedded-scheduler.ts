import PQueue from 'p-queue';
import { createHeldJob, createRun, type HeldJob, type HeldRun, nextTick, statusOf, ticksOf } from './held-job.ts';
import { type JobClock, maxTimerMs } from './job-clock.ts';
import type { JobDefinition, JobSettings } from './job-definition.ts';
import { isFinal, JobError, messageOf, RunSetAside } from './job-error.ts';
import type { JobListener } from './job-event.ts';
import type { JobRun, JobStatus } from './job-run.ts';
import type { JobScheduler, RunRequest } from './job-scheduler.ts';
import { changedSettings } from './job-settings.ts';
import { failureEvent } from './run/failure-event.ts';
import { performRun, type TryOutcome } from './run/perform-run.ts';
import { RunSlots } from './run-slots.ts';
import { backOffMs } from './schedule/back-off.ts';

export interface EmbeddedSchedulerOptions {
  readonly definitions: readonly JobDefinition[];
  /** Runs under way at once. @default 2 */
  readonly concurrency?: number;
  /** Places shared with other schedulers of the process. @default as many as `concurrency`, of its own */
  readonly slots?: RunSlots;
  readonly clock: JobClock;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  readonly listener?: JobListener;
  /** Finished runs kept of each job. @default 50 */
  readonly maxHistory?: number;
}

/** Runs jobs within this process. What it knows is in memory and ends with the process. */
export class EmbeddedScheduler implements JobScheduler {
  readonly #jobs = new Map<string, HeldJob>();
  readonly #queue: PQueue;
  readonly #slots: RunSlots;
  readonly #clock: JobClock;
  readonly #random: () => number;
  readonly #tell: JobListener;
  readonly #maxHistory: number;
  #running = false;
  #cancelWake: () => void = () => {};

  constructor(options: EmbeddedSchedulerOptions) {
    this.#clock = options.clock;
    this.#random = options.random;
    this.#tell = options.listener ?? (() => {});
    this.#maxHistory = options.maxHistory ?? 50;
    const concurrency = options.concurrency ?? 2;
    this.#queue = new PQueue({ concurrency });
    this.#slots = options.slots ?? new RunSlots(concurrency);
    for (const definition of options.definitions) this.#jobs.set(definition.name, createHeldJob(definition));
  }

  async start(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (const job of this.#jobs.values()) {
      if (job.lastTick === 0) job.lastTick = this.#clock.now();
      if (job.run) this.#enqueue(job, job.run);
    }
    this.#wake();
  }

  async stop(graceMs: number): Promise<void> {
    if (!this.#running) return;
    this.#running = false;
    this.#cancelWake();
    for (const { run } of this.#jobs.values()) run?.cancelRetry();
    const cancelGrace = this.#clock.startTimer(graceMs, () => {
      for (const { run } of this.#jobs.values()) run?.abort?.abort(new RunSetAside('stopping'));
    });
    // Those still waiting for a place find the scheduler stopped, and wait on.
    await this.#queue.onIdle();
    cancelGrace();
  }

  async jobs(): Promise<readonly JobStatus[]> {
    return [...this.#jobs.values()].map((job) => statusOf(job, this.#running));
  }

  async runs({ job, first }: { readonly job?: string; readonly first: number }): Promise<readonly JobRun[]> {
    const jobs = job === undefined ? [...this.#jobs.values()] : [this.#find(job)];
    return jobs
      .flatMap(({ run, history }) => (run ? [run.report, ...history] : history))
      .sort((a, b) => b.createdAt - a.createdAt)
      .slice(0, Math.max(0, first));
  }

  async run(name: string): Promise<RunRequest> {
    const job = this.#find(name);
    if (!job.settings.enabled) throw new JobError('JOB_DISABLED', `job ${name} is switched off`);
    if (job.run) return { runId: job.run.report.id, already: true };
    return { runId: this.#begin(job, 'manual', undefined).report.id, already: false };
  }

  async pause(name: string): Promise<void> {
    this.#find(name).paused = true;
    this.#wake();
  }

  async resume(name: string): Promise<void> {
    const job = this.#find(name);
    if (!job.paused) return;
    job.paused = false;
    // What fell due during the pause was not wanted.
    job.lastTick = Math.max(job.lastTick, this.#clock.now());
    if (this.#running && job.run?.report.state === 'set-aside') this.#enqueue(job, job.run);
    this.#wake();
  }

  async configure(name: string, change: Partial<JobSettings>): Promise<JobSettings> {
    const job = this.#find(name);
    const settings = changedSettings(name, job.settings, change);
    const rescheduled = 'schedule' in change || (settings.enabled && !job.settings.enabled);
    job.settings = settings;
    if (rescheduled) {
      job.ticks = ticksOf(name, settings);
      job.lastTick = this.#clock.now();
    }
    this.#wake();
    return settings;
  }

  setConcurrency(runs: number): void {
    this.#queue.concurrency = runs;
    this.#slots.resize(runs);
  }

  #find(name: string): HeldJob {
    const job = this.#jobs.get(name);
    if (job) return job;
    throw new JobError(
      'UNKNOWN_JOB',
      `expected one of ${[...this.#jobs.keys()].join(', ')}, but got ${JSON.stringify(name)}`,
    );
  }

  /** Deals with every tick that is due, and sets the timer for the next. */
  #wake(): void {
    this.#cancelWake();
    if (!this.#running) return;
    let wakeAt = Infinity;
    for (const job of this.#jobs.values()) {
      this.#dealWithTicks(job);
      // A tick that waits for the unfinished run is looked at again when that ends.
      const waits = job.run !== undefined && job.settings.ticks === 'every';
      if (!waits) wakeAt = Math.min(wakeAt, nextTick(job)?.dueAt ?? Infinity);
    }
    if (wakeAt === Infinity) return;
    const waitMs = Math.min(Math.max(0, wakeAt - this.#clock.now()), maxTimerMs);
    this.#cancelWake = this.#clock.startTimer(waitMs, () => this.#wake());
  }

  #dealWithTicks(job: HeldJob): void {
    const now = this.#clock.now();
    const next = nextTick(job);
    if (!next || next.dueAt > now) return;
    if (job.settings.ticks === 'every') {
      if (job.run) return;
      job.lastTick = next.at;
      this.#begin(job, 'schedule', next.at);
      return;
    }
    const { at } = job.ticks?.newestDue(job.lastTick, now) ?? next;
    job.lastTick = at;
    if (job.run) this.#tell({ type: 'tick-skipped', job: job.definition.name, tickAt: at });
    else this.#begin(job, 'schedule', at);
  }

  #begin(job: HeldJob, cause: JobRun['cause'], tickAt: number | undefined): HeldRun {
    const run = createRun(job, cause, tickAt, this.#clock.now());
    job.run = run;
    const { id: runId, job: name } = run.report;
    if (tickAt !== undefined) this.#tell({ type: 'tick-scheduled', job: name, runId, tickAt });
    if (this.#running) this.#enqueue(job, run);
    return run;
  }

  #enqueue(job: HeldJob, run: HeldRun): void {
    run.report = { ...run.report, state: 'waiting' };
    this.#queue
      .add(() => this.#tryInSlot(job, run), { priority: job.settings.priority })
      .catch((error: unknown) => this.#tell({ type: 'scheduler-failed', error }));
  }

  async #tryInSlot(job: HeldJob, run: HeldRun): Promise<void> {
    const giveBack = await this.#slots.take();
    try {
      await this.#try(job, run);
    } finally {
      giveBack();
    }
  }

  async #try(job: HeldJob, run: HeldRun): Promise<void> {
    // Started again before it had stopped, a run may have two places in the queue.
    if (!this.#running || run.abort || job.run !== run) return;
    const abort = new AbortController();
    run.abort = abort;
    const attempt = run.failedTries + 1;
    const startedAt = run.report.startedAt ?? this.#clock.now();
    run.report = { ...run.report, state: 'running', startedAt, tries: attempt };
    const { id: runId, job: name, tickAt } = run.report;
    this.#tell({ type: 'run-started', job: name, runId, attempt });
    const outcome = await performRun({
      ...{ definition: job.definition, runId, tickAt, attempt, ledger: run.ledger, clock: this.#clock },
      ...{ timeoutMs: job.settings.timeoutMs, signal: abort.signal },
      gate: async () => {
        if (job.paused && !run.evenIfPaused) throw new RunSetAside('paused');
      },
      onStep: ({ step, durationMs, ...tally }) => {
        run.report = { ...run.report, ...tally };
        const { progress, numbers } = tally;
        this.#tell({ type: 'step-finished', job: name, runId, step, durationMs, progress, numbers });
      },
    });
    run.abort = undefined;
    this.#conclude(job, run, attempt, outcome);
    this.#wake();
  }

  #conclude(job: HeldJob, run: HeldRun, attempt: number, outcome: TryOutcome): void {
    const { id: runId, job: name } = run.report;
    run.report = { ...run.report, ...outcome.tally };
    if (outcome.type === 'set-aside') {
      run.report = { ...run.report, state: 'set-aside' };
      this.#tell({ type: 'run-set-aside', job: name, runId, reason: outcome.why.reason });
      // Resumed before it was put down.
      if (outcome.why.reason === 'paused' && !job.paused && this.#running) this.#enqueue(job, run);
      return;
    }
    if (outcome.type === 'succeeded') {
      this.#finish(job, run, 'succeeded');
      return;
    }
    const { error } = outcome;
    run.failedTries = attempt;
    run.report = { ...run.report, lastError: messageOf(error) };
    const last = attempt > job.settings.retries || isFinal(error);
    const retryInMs = last ? undefined : backOffMs(job.settings, attempt, this.#random);
    this.#tell({ type: 'try-failed', job: name, runId, attempt, error, retryInMs });
    if (retryInMs === undefined) this.#finish(job, run, 'failed');
    else this.#retryLater(job, run, retryInMs);
  }

  #retryLater(job: HeldJob, run: HeldRun, waitMs: number): void {
    run.report = { ...run.report, state: 'backing-off' };
    // Tried again when the scheduler is started again.
    if (!this.#running) return;
    run.cancelRetry = this.#clock.startTimer(waitMs, () => {
      this.#enqueue(job, run);
    });
  }

  #finish(job: HeldJob, run: HeldRun, outcome: 'succeeded' | 'failed'): void {
    const finishedAt = this.#clock.now();
    run.report = { ...run.report, state: outcome, finishedAt };
    job.run = undefined;
    job.history.unshift(run.report);
    job.history.length = Math.min(job.history.length, this.#maxHistory);
    const { id: runId, job: name, startedAt = finishedAt, numbers } = run.report;
    this.#tell({ type: 'run-finished', job: name, runId, outcome, durationMs: finishedAt - startedAt, numbers });
    const event = failureEvent(job.history);
    if (event) this.#tell(event);
  }
}
