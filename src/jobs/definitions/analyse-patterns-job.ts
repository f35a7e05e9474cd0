import { eachStep } from '../each-step.ts';
import type { JobDefinition } from '../job-definition.ts';
import { defaultJobSettings } from '../job-settings.ts';

export interface AnalysePatternsPorts {
  /** Spans of recorded use that were not analysed yet, oldest first. */
  readonly spans: () => Promise<readonly string[]>;
  /** Adds a span to what is known of use; adding it twice is adding it once. */
  readonly analyse: (
    span: string,
    signal: AbortSignal,
  ) => Promise<{ readonly operations: number; readonly keys: number }>;
  /** Draws popular and rising operations and the order in which they follow each other from what is known, and drops what is too old. */
  readonly conclude: (signal: AbortSignal) => Promise<{
    readonly patterns: number;
    readonly rising: number;
    /** Operations that another one nearly always follows. */
    readonly followers?: number;
    readonly forgotten?: number;
  }>;
}

/** Learns what is asked for, what is asked for more and more, and what follows what. */
export function createAnalysePatternsJob(ports: AnalysePatternsPorts): JobDefinition {
  return {
    name: 'analyse-patterns',
    description: 'Learns from recorded use what is popular, what rises and what follows what.',
    scope: 'fleet',
    settings: {
      ...defaultJobSettings,
      ...{ schedule: { everyMs: 300_000, jitterMs: 30_000 }, priority: 30, timeoutMs: 120_000 },
    },
    async run(context) {
      const spans = await context.step('list the spans', async () => {
        const value = await ports.spans();
        return { value, numbers: { spans: value.length } };
      });
      await eachStep(context, spans, {
        name: (span) => `analyse ${span}`,
        otherSteps: 2,
        work: async (span, signal) => ({ ...(await ports.analyse(span, signal)) }),
      });
      await context.step('conclude', async (signal) => ({ numbers: { ...(await ports.conclude(signal)) } }));
    },
  };
}
