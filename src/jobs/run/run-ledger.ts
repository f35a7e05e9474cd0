import type { JobNumbers } from '../job-definition.ts';
import type { JsonValue } from '../json-value.ts';

/** What a finished step left behind. */
export interface StepRecord {
  readonly value?: JsonValue;
  readonly numbers?: JobNumbers;
}

/** The finished steps of one run. It outlives the process that runs it, as far as the scheduler's store does. */
export interface RunLedger {
  load(): Promise<ReadonlyMap<string, StepRecord>>;
  /** The first record of a step stands. */
  add(step: string, record: StepRecord): Promise<void>;
}

export function createMemoryLedger(): RunLedger {
  const records = new Map<string, StepRecord>();
  return {
    load: async () => new Map(records),
    add: async (step, record) => {
      if (!records.has(step)) records.set(step, record);
    },
  };
}
