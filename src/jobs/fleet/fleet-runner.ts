import { DelayedError, UnrecoverableError, WaitingError } from 'bullmq';
import type { JobClock } from '../job-clock.ts';
import type { JobDefinition, JobSettings } from '../job-definition.ts';
import { isFinal, messageOf, orLost, RunSetAside } from '../job-error.ts';
import type { JobListener } from '../job-event.ts';
import type { JobRun } from '../job-run.ts';
import { failureEvent } from '../run/failure-event.ts';
import { type FinishedStep, performRun } from '../run/perform-run.ts';
import type { RunSlots } from '../run-slots.ts';
import { backOffMs } from '../schedule/back-off.ts';
import type { FleetStore } from './fleet-store.ts';
import { parkedMs, type QueuedRun, runReport } from './queued-run.ts';

/** How long a run is left to the others that this process has no job for, as during a roll-out, or no place. */
const leftToOthersMs = 1000;

export interface FleetRunnerOptions {
  readonly store: FleetStore;
  readonly clock: JobClock;
  readonly random: () => number;
  readonly tell: JobListener;
  readonly lockMs: number;
  readonly slots: RunSlots;
  readonly find: (job: string) => FleetJob | undefined;
}

interface FleetJob {
  readonly definition: JobDefinition;
  readonly settings: JobSettings;
}

/** Does the runs that the queue hands to this process, one try at a time, and tells the queue what became of each by what it throws. */
export class FleetRunner {
  readonly #options: FleetRunnerOptions;
  readonly #aborts = new Map<string, AbortController>();
  #stopping = false;

  constructor(options: FleetRunnerOptions) {
    this.#options = options;
  }

  /** From now on runs are handed back before their next step. */
  handBack(): void {
    this.#stopping = true;
  }

  /** Ends the steps in flight of all runs, or of those named. */
  abort(why: RunSetAside, runIds: Iterable<string> = this.#aborts.keys()): void {
    for (const id of [...runIds]) this.#aborts.get(id)?.abort(why);
  }

  /** One try of a run. Resolves where it succeeded. */
  async process(run: QueuedRun, token: string): Promise<void> {
    const known = this.#options.find(run.name);
    const giveBack = known && this.#options.slots.tryTake();
    if (!giveBack) {
      await run.moveToDelayed(this.#options.clock.now() + leftToOthersMs, token);
      throw new DelayedError();
    }
    try {
      await this.#perform(run, token, known);
    } finally {
      giveBack();
    }
  }

  async #perform(run: QueuedRun, token: string, known: FleetJob): Promise<void> {
    const { clock, store, tell } = this.#options;
    const startedAt = run.data.startedAt ?? clock.now();
    if (run.data.startedAt === undefined) await run.updateData({ ...run.data, startedAt });
    const id = run.id ?? '';
    const attempt = run.attemptsMade + 1;
    const abort = new AbortController();
    this.#aborts.set(id, abort);
    tell({ type: 'run-started', job: run.name, runId: id, attempt });
    const outcome = await performRun({
      ...{ definition: known.definition, runId: id, tickAt: run.data.tickAt ?? undefined, attempt, clock },
      ...{ timeoutMs: known.settings.timeoutMs, ledger: store.ledger(id), signal: abort.signal },
      gate: () => this.#gate(run, token),
      onStep: (step) => this.#tellStep(run, step),
    });
    this.#aborts.delete(id);
    if (outcome.type === 'set-aside') return this.#setAside(run, token, outcome.why);
    await run.updateProgress({ ...outcome.tally });
    if (outcome.type === 'succeeded') {
      await this.finish({ ...runReport(run, 'succeeded'), ...outcome.tally, finishedAt: clock.now() });
      return;
    }
    const { error } = outcome;
    const last = attempt >= (run.opts.attempts ?? 1) || isFinal(error);
    const retryInMs = last ? undefined : backOffMs(known.settings, attempt, this.#options.random);
    tell({ type: 'try-failed', job: run.name, runId: id, attempt, error, retryInMs });
    if (last) {
      const change = { finishedAt: clock.now(), tries: attempt, lastError: messageOf(error) };
      await this.finish({ ...runReport(run, 'failed'), ...outcome.tally, ...change });
      throw isFinal(error) ? new UnrecoverableError(messageOf(error)) : error;
    }
    throw new RetryIn(retryInMs ?? 0, error);
  }

  /** Writes a finished run into the history, and tells of it. */
  async finish(report: JobRun): Promise<void> {
    const { store, tell } = this.#options;
    const history = await store.addToHistory(report);
    await store.dropLedger(report.id);
    const outcome = report.state === 'succeeded' ? 'succeeded' : 'failed';
    const durationMs = (report.finishedAt ?? 0) - (report.startedAt ?? report.createdAt);
    const { job, id: runId, numbers } = report;
    tell({ type: 'run-finished', job, runId, outcome, durationMs, numbers });
    const event = failureEvent(history);
    if (event) tell(event);
  }

  /** Whether the run is still this process's to do, and to be done now. */
  async #gate(run: QueuedRun, token: string): Promise<void> {
    if (this.#stopping) throw new RunSetAside('stopping');
    const { lockMs, store } = this.#options;
    if ((await orLost(run.extendLock(token, lockMs))) !== 1) throw new RunSetAside('lost');
    if (run.data.evenIfPaused) return;
    if (await orLost(store.isPaused(run.name))) throw new RunSetAside('paused');
  }

  async #tellStep(run: QueuedRun, { step, durationMs, ...tally }: FinishedStep): Promise<void> {
    await orLost(run.updateProgress({ ...tally }));
    const { progress, numbers } = tally;
    const runId = run.id ?? '';
    this.#options.tell({ type: 'step-finished', job: run.name, runId, step, durationMs, progress, numbers });
  }

  async #setAside(run: QueuedRun, token: string, { reason }: RunSetAside): Promise<never> {
    const { tell, clock, store } = this.#options;
    if (reason === 'paused') {
      await run.moveToDelayed(clock.now() + parkedMs, token);
      tell({ type: 'run-set-aside', job: run.name, runId: run.id ?? '', reason });
      // Resumed between the look at it and now.
      if (!(await store.isPaused(run.name))) await run.promote();
      throw new DelayedError();
    }
    // A run that was lost belongs to another process, or will once its lock has run out. One that is handed back is put off by nothing:
    // BullMQ's moveToWait wakes no worker for a run with a priority, and it would lie until one looks by itself.
    if (reason === 'stopping') await run.moveToDelayed(clock.now(), token);
    tell({ type: 'run-set-aside', job: run.name, runId: run.id ?? '', reason });
    throw new WaitingError();
  }
}

/** A try has failed, and there is to be another. */
export class RetryIn extends Error {
  override readonly name = 'RetryIn';
  readonly ms: number;

  constructor(ms: number, cause: unknown) {
    super(messageOf(cause), { cause });
    this.ms = ms;
  }
}
