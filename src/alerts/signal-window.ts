import type { DurationCounts } from '../metrics/duration-counts.ts';
import { durationsSince } from './duration-percentile.ts';
import type { Signals } from './signals.ts';

/** What happened within the window, and how things stand at its end. */
export interface SignalSpan {
  readonly reads: Signals['reads'];
  readonly operations: { readonly count: number; readonly failed: number };
  readonly durations: DurationCounts;
  readonly now: Signals;
}

interface Sample {
  readonly at: number;
  readonly signals: Signals;
}

const minGapMs = 1000;

/** Counts of the last while: the difference between the newest sample and the last one from before the window. */
export class SignalWindow {
  readonly #windowMs: number;
  /** Oldest first; the first is the one from before the window, as soon as there is one. */
  readonly #samples: Sample[] = [];

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  add(signals: Signals, at: number): SignalSpan {
    const [before, newest] = this.#samples.slice(-2);
    // However often somebody asks, samples stay few.
    if (before && newest && newest.at - before.at < minGapMs) this.#samples.pop();
    this.#samples.push({ at, signals });
    const second = () => this.#samples[1];
    for (let next = second(); next && next.at <= at - this.#windowMs; next = second()) this.#samples.shift();
    const from = this.#samples[0]?.signals ?? signals;
    return spanOf(from, signals);
  }
}

function spanOf(from: Signals, to: Signals): SignalSpan {
  return {
    reads: {
      hits: to.reads.hits - from.reads.hits,
      misses: to.reads.misses - from.reads.misses,
      stale: to.reads.stale - from.reads.stale,
      errors: to.reads.errors - from.reads.errors,
    },
    operations: {
      count: to.operations.count - from.operations.count,
      failed: to.operations.failed - from.operations.failed,
    },
    durations: durationsSince(from.operations.durations, to.operations.durations),
    now: to,
  };
}
