import type { ReadWait } from '../source/reader.ts';
import { type OperationRecord, shortened } from './operation-record.ts';
import { type OperationTrace, phaseNames } from './operation-trace.ts';

export type SlownessReason = 'THRESHOLD' | 'UNUSUAL';

/** An operation that was slow, and where its time went. */
export interface SlowOperation {
  readonly name: string | undefined;
  readonly signature: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  /** Reads that waited for openFDA. */
  readonly upstreamRequests: number;
  readonly errors: number;
  readonly bytes: number;
  readonly because: readonly SlownessReason[];
  readonly usualMs: number | undefined;
  readonly phases: readonly { readonly name: string; readonly ms: number }[];
  readonly resolvers: readonly { readonly path: string; readonly calls: number; readonly ms: number }[];
  readonly upstream: readonly ReadWait[];
  /** The kind of each variable's value. */
  readonly variables: Readonly<Record<string, string>> | undefined;
}

export interface SlowOperationsOptions {
  /** Operations that take at least this long are slow. */
  readonly slowMs: number;
  /** So are those that take this many times what they usually do; 0: they are not. */
  readonly slowFactor: number;
  /** How many are kept. @default 100 */
  readonly maxSlow?: number;
  readonly onSlow?: ((operation: SlowOperation) => void) | undefined;
}

/** One run of an operation, as it ended. */
export interface EndedRun {
  readonly record: OperationRecord;
  readonly trace: OperationTrace;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly misses: number;
  readonly errors: number;
  readonly bytes: number;
}

/** How many runs an operation must have had before one can be unusual. */
const minRuns = 20;
/** What takes less than this share of the threshold is not slow, however unusual. */
const leastShare = 0.1;
const maxVariables = 50;

/** The operations that took longest, of those that were slow. */
export interface SlowOperations {
  /** To be told of a run before it is added to the operation's record. */
  note(run: EndedRun): void;
  list(first: number): readonly SlowOperation[];
}

export function createSlowOperations(options: SlowOperationsOptions): SlowOperations {
  const { slowMs, slowFactor, maxSlow = 100, onSlow } = options;
  const kept: SlowOperation[] = [];

  function reasons(durationMs: number, usualMs: number | undefined): SlownessReason[] {
    const isUnusual =
      slowFactor > 0 &&
      usualMs !== undefined &&
      durationMs >= slowFactor * usualMs &&
      durationMs >= leastShare * slowMs;
    return [...(durationMs >= slowMs ? ['THRESHOLD' as const] : []), ...(isUnusual ? ['UNUSUAL' as const] : [])];
  }

  return {
    note(run) {
      const { durationMs, record } = run;
      if (durationMs < leastShare * slowMs) return;
      const usualMs = record.made.count < minRuns ? undefined : record.made.quantile(0.5);
      const because = reasons(durationMs, usualMs);
      if (because.length === 0) return;
      const operation = describe(run, because, usualMs);
      onSlow?.(operation);
      kept.push(operation);
      kept.sort((a, b) => b.durationMs - a.durationMs);
      kept.length = Math.min(kept.length, maxSlow);
    },
    list: (first) => kept.slice(0, Math.max(0, first)),
  };
}

function describe(run: EndedRun, because: readonly SlownessReason[], usualMs: number | undefined): SlowOperation {
  const { record, trace, startedAt, durationMs, misses, errors, bytes } = run;
  return {
    ...{ name: record.name, signature: record.signature, startedAt: new Date(startedAt), durationMs },
    ...{ upstreamRequests: misses, errors, bytes, because, usualMs },
    phases: phaseNames.flatMap((name) => {
      const ms = trace.phases.get(name);
      return ms === undefined ? [] : [{ name, ms }];
    }),
    resolvers: [...trace.resolvers.values()]
      .map(({ path, calls, startedMs, endedMs }) => ({ path, calls, ms: endedMs - startedMs }))
      .sort((a, b) => b.ms - a.ms),
    upstream: [...trace.waits].sort((a, b) => b.durationMs - a.durationMs),
    variables: kindsOf(trace.answered?.variables),
  };
}

function kindsOf(variables: Readonly<Record<string, unknown>> | undefined): Record<string, string> | undefined {
  if (!variables) return undefined;
  const named = Object.entries(variables).slice(0, maxVariables);
  return Object.fromEntries(named.map(([name, value]) => [shortened(name, 100), kindOf(value)]));
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? `list of ${value.length}` : typeof value;
}
