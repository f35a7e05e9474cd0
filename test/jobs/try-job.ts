import type { JobDefinition } from '../../src/jobs/job-definition.ts';
import { RunSetAside } from '../../src/jobs/job-error.ts';
import { type FinishedStep, performRun, type TryOutcome } from '../../src/jobs/run/perform-run.ts';
import { createMemoryLedger, type RunLedger } from '../../src/jobs/run/run-ledger.ts';
import { ManualClock } from './manual-clock.ts';

export interface Try {
  readonly outcome: TryOutcome;
  readonly steps: readonly FinishedStep[];
}

export interface TryChoices {
  readonly ledger?: RunLedger;
  readonly clock?: ManualClock;
  /** Sets the run aside once so many steps were done in this try. */
  readonly setAsideAfter?: number;
}

/** Tries a job once, while the clock moves on by itself. */
export async function tryJob(definition: JobDefinition, choices: TryChoices = {}): Promise<Try> {
  const { ledger = createMemoryLedger(), clock = new ManualClock(), setAsideAfter = Infinity } = choices;
  const steps: FinishedStep[] = [];
  let outcome: TryOutcome | undefined;
  performRun({
    ...{ definition, runId: 'run', tickAt: undefined, attempt: 1, ledger, clock },
    timeoutMs: definition.settings.timeoutMs,
    signal: new AbortController().signal,
    gate: async () => {
      if (steps.length >= setAsideAfter) throw new RunSetAside('stopping');
    },
    onStep: (step) => void steps.push(step),
  }).then((found) => {
    outcome = found;
  });
  while (outcome === undefined) await clock.advance(10);
  return { outcome, steps };
}
