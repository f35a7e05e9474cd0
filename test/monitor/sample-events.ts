import type { MadeOperation } from '../../src/monitor/monitor.ts';
import { OperationTrace } from '../../src/monitor/operation-trace.ts';
import type { ServedAnswer } from '../../src/monitor/stored-batch.ts';
import type { ReadEvent } from '../../src/source/reader.ts';

export const memoryTier = {
  name: 'memory',
  available: true,
  policy: 'lru',
  ...{ entries: 3, bytes: 400, maxBytes: 1000, hits: 0, misses: 0, stored: 4, refused: 0, evicted: 1, failures: 0 },
} as const;

export function readEvent(dataset: string, outcome: ReadEvent['outcome'], parts: Partial<ReadEvent> = {}): ReadEvent {
  return {
    dataset,
    path: `/${dataset}.json?limit=1`,
    outcome,
    negative: false,
    durationMs: 1,
    bytesSaved: 0,
    ...parts,
  };
}

interface MadeParts {
  readonly name?: string;
  readonly durationMs: number;
  readonly errors?: number;
  readonly misses?: number;
  readonly hits?: number;
  readonly bytes?: number;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** An operation that GraphQL answered in so many ms. */
export function madeOperation(signature: string, parts: MadeParts): MadeOperation {
  let time = 0;
  const trace = new OperationTrace(() => time);
  const { name, durationMs, errors = 0, misses = 0, hits = 0, bytes = 0, variables } = parts;
  time = durationMs;
  trace.onAnswered({ name, signature, errors, variables, text: signature });
  return { trace, tally: { hit: hits, miss: misses, stale: 0, error: 0, cancelled: 0 }, bytes };
}

/** A stored answer that was made from reads of the datasets. */
export function servedAnswer(signature: string, datasets: readonly string[], byteLength = 100): ServedAnswer {
  return {
    ...{ key: signature, operationName: undefined, signature, bytes: { byteLength } },
    used: datasets.map((dataset) => ({ dataset, path: `/${dataset}.json?limit=1` })),
  };
}
