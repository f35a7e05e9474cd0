import type { JobClock } from '../job-clock.ts';
import type { JobContext, JobDefinition, StepResult } from '../job-definition.ts';
import { JobError, RunSetAside } from '../job-error.ts';
import type { JsonValue } from '../json-value.ts';
import type { RunLedger, StepRecord } from './run-ledger.ts';
import { type RunTally, tallyOf } from './run-tally.ts';

/** How long work that was told to end is waited for. What still goes on then is left to itself: it cannot begin another step. */
export const abortGraceMs = 2000;

export interface FinishedStep extends RunTally {
  readonly step: string;
  readonly durationMs: number;
}

export interface TryOptions {
  readonly definition: JobDefinition;
  readonly runId: string;
  readonly tickAt: number | undefined;
  readonly attempt: number;
  readonly timeoutMs: number;
  readonly ledger: RunLedger;
  readonly clock: JobClock;
  /** Aborted with a RunSetAside when the run must end before its next step. */
  readonly signal: AbortSignal;
  /** Asked before each step. Throws RunSetAside where the run is not to go on here. */
  readonly gate: () => Promise<void>;
  readonly onStep: (step: FinishedStep) => void | Promise<void>;
}

export type TryOutcome =
  | { readonly type: 'succeeded'; readonly tally: RunTally }
  | { readonly type: 'failed'; readonly tally: RunTally; readonly error: unknown }
  | { readonly type: 'set-aside'; readonly tally: RunTally; readonly why: RunSetAside };

/** Runs a job once, from its last finished step on, until it is done, fails, is out of time or is set aside. Never rejects. */
export async function performRun(options: TryOptions): Promise<TryOutcome> {
  const { definition, clock, timeoutMs } = options;
  const end = new AbortController();
  const follow = () => end.abort(options.signal.reason);
  if (options.signal.aborted) follow();
  options.signal.addEventListener('abort', follow, { once: true });
  const cancelTimer = clock.startTimer(timeoutMs, () => {
    end.abort(new JobError('JOB_TIMEOUT', `job ${definition.name}: a try took longer than ${timeoutMs} ms`));
  });

  const steps = createSteps(options, end.signal);
  try {
    await steps.load();
    end.signal.throwIfAborted();
    await unlessAborted(definition.run(steps.context), end.signal, clock);
    // A job may have swallowed what ended it.
    end.signal.throwIfAborted();
    if (steps.setAside) throw steps.setAside;
    return { type: 'succeeded', tally: steps.tally() };
  } catch (error) {
    const tally = steps.tally();
    const why = steps.setAside ?? (end.signal.aborted ? end.signal.reason : error);
    return why instanceof RunSetAside ? { type: 'set-aside', tally, why } : { type: 'failed', tally, error: why };
  } finally {
    steps.close();
    cancelTimer();
    options.signal.removeEventListener('abort', follow);
  }
}

function createSteps(options: TryOptions, signal: AbortSignal) {
  const { ledger, clock, definition } = options;
  const records = new Map<string, StepRecord>();
  const begun = new Set<string>();
  let expected: number | undefined;
  let closed = false;
  let setAside: RunSetAside | undefined;
  const tally = () => tallyOf(records.values(), expected);

  async function passGate(): Promise<void> {
    if (closed)
      throw new JobError('RUN_OVER', `job ${definition.name}: a step was begun after run ${options.runId} had ended`);
    if (setAside) throw setAside;
    signal.throwIfAborted();
    try {
      await options.gate();
    } catch (error) {
      if (error instanceof RunSetAside) setAside = error;
      throw error;
    }
    signal.throwIfAborted();
  }

  async function step<T extends JsonValue | undefined>(
    name: string,
    work: (signal: AbortSignal) => Promise<StepResult<T>> | StepResult<T>,
  ): Promise<T> {
    if (begun.has(name))
      throw new JobError('STEP_REPEATED', `job ${definition.name}: two steps are named ${JSON.stringify(name)}`);
    begun.add(name);
    const done = records.get(name);
    // What a step of this name recorded in an earlier try is what this one would record.
    if (done) return done.value as T;
    await passGate();
    const startedAt = clock.now();
    const { value, numbers } = await work(signal);
    if (closed) throw new JobError('RUN_OVER', `job ${definition.name}: step ${name} outlasted run ${options.runId}`);
    const record: StepRecord = {
      ...(value === undefined ? {} : { value }),
      ...(numbers === undefined ? {} : { numbers }),
    };
    await ledger.add(name, record);
    records.set(name, record);
    await options.onStep({ step: name, durationMs: clock.now() - startedAt, ...tally() });
    return value as T;
  }

  const context: JobContext = {
    runId: options.runId,
    tickAt: options.tickAt,
    attempt: options.attempt,
    signal,
    expect: (steps) => {
      expected = steps;
    },
    isDone: (name) => records.has(name),
    step,
  };
  return {
    context,
    tally,
    get setAside() {
      return setAside;
    },
    load: async () => {
      for (const [name, record] of await ledger.load()) records.set(name, record);
    },
    close: () => {
      closed = true;
    },
  };
}

/** The work's own end; or, where it was told to end and does not, a moment after it was told. */
function unlessAborted(work: Promise<void>, signal: AbortSignal, clock: JobClock): Promise<void> {
  return new Promise((resolve, reject) => {
    let cancelGrace = () => {};
    const onAbort = () => {
      cancelGrace = clock.startTimer(abortGraceMs, () => reject(signal.reason));
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    const settled = () => {
      cancelGrace();
      signal.removeEventListener('abort', onAbort);
    };
    work.finally(settled).then(resolve, reject);
  });
}
