import type { JobDefinition } from '../job-definition.ts';
import { defaultJobSettings } from '../job-settings.ts';

/** What is known of use after a run. */
export interface PatternConclusions {
  /** Operations that are remembered. */
  readonly patterns: number;
  readonly rising: number;
  /** Operations that another one nearly always follows. */
  readonly followers: number;
  readonly forgotten: number;
}

export interface AnalysePatternsPorts {
  /** Finds rising operations and which operation follows which in the recorded use, and forgets operations that are no longer used. */
  readonly conclude: (signal: AbortSignal) => Promise<PatternConclusions>;
}

/**
 * Draws conclusions from recorded use: each process from its own, which it then shares with the fleet. Uses are recorded as they happen, so
 * a run has one step.
 */
export function createAnalysePatternsJob(ports: AnalysePatternsPorts): JobDefinition {
  return {
    name: 'analyse-patterns',
    description: 'Learns from recorded use what is popular, what rises and what follows what.',
    scope: 'process',
    settings: {
      ...defaultJobSettings,
      ...{ schedule: { everyMs: 300_000, jitterMs: 30_000 }, priority: 30, timeoutMs: 120_000 },
    },
    async run(context) {
      context.expect(1);
      await context.step('conclude', async (signal) => ({ numbers: { ...(await ports.conclude(signal)) } }));
    },
  };
}
