import type { JobNumbers } from '../job-definition.ts';
import type { StepRecord } from './run-ledger.ts';

/** How far a run has come. */
export interface RunTally {
  readonly finishedSteps: number;
  readonly progress: number | undefined;
  readonly numbers: JobNumbers;
}

export const emptyTally: RunTally = { finishedSteps: 0, progress: undefined, numbers: {} };

/** Adds up the finished steps of a run. */
export function tallyOf(records: Iterable<StepRecord>, expectedSteps: number | undefined): RunTally {
  const numbers: Record<string, number> = {};
  let finishedSteps = 0;
  for (const record of records) {
    finishedSteps += 1;
    for (const [name, count] of Object.entries(record.numbers ?? {})) numbers[name] = (numbers[name] ?? 0) + count;
  }
  return { finishedSteps, progress: fractionOf(finishedSteps, expectedSteps), numbers };
}

function fractionOf(finished: number, expected: number | undefined): number | undefined {
  if (expected === undefined) return undefined;
  return expected === 0 ? 1 : Math.min(1, finished / expected);
}
