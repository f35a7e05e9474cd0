import type { BreakerState } from './breaker.ts';

export interface CircuitRules {
  /** Failures within the span that open it, if they are at least half of what was tried. */
  readonly failures: number;
  readonly spanMs: number;
  /** How long it stays open the first time; twice as long after every probe that failed. */
  readonly openMs: number;
  readonly maxOpenMs: number;
}

/** What came of a request. `nothing`: it says nothing of the dataset. */
export type Result = 'success' | 'failure' | 'nothing';

/** A permission to send one request; told once what came of it. */
export interface Permit {
  done(result: Result): void;
}

/** The circuit breaker of one dataset (Nygard, "Release It!"): closed, open, half-open with one probe at a time. */
export class Circuit {
  readonly #rules: CircuitRules;
  readonly #now: () => number;
  #outcomes: { readonly at: number; readonly failed: boolean }[] = [];
  /** When the next probe may be sent; undefined while closed. */
  #probeAt: number | undefined;
  #openMs: number;
  #probing = false;
  /** Counts openings, so that a request from before one says nothing after it. */
  #generation = 0;

  constructor(rules: CircuitRules, now: () => number) {
    this.#rules = rules;
    this.#now = now;
    this.#openMs = rules.openMs;
  }

  get state(): BreakerState {
    if (this.#probeAt === undefined) return 'closed';
    return this.#probing ? 'half-open' : 'open';
  }

  /** How long until a request may be tried again. */
  get waitMs(): number {
    return Math.max(0, (this.#probeAt ?? 0) - this.#now());
  }

  permit(): Permit | undefined {
    if (this.#probeAt === undefined) {
      const generation = this.#generation;
      return { done: (result) => this.#note(result, generation) };
    }
    if (this.#probing || this.waitMs > 0) return undefined;
    this.#probing = true;
    return { done: (result) => this.#probed(result) };
  }

  #note(result: Result, generation: number): void {
    if (result === 'nothing' || generation !== this.#generation) return;
    const at = this.#now();
    const within = this.#outcomes.filter((outcome) => Math.abs(at - outcome.at) <= this.#rules.spanMs);
    this.#outcomes = [...within.slice(-99), { at, failed: result === 'failure' }];
    const failed = this.#outcomes.filter((outcome) => outcome.failed).length;
    if (failed >= this.#rules.failures && failed * 2 >= this.#outcomes.length) this.#open();
  }

  #probed(result: Result): void {
    this.#probing = false;
    if (result === 'nothing') return;
    if (result === 'failure') {
      this.#openMs = Math.min(this.#rules.maxOpenMs, this.#openMs * 2);
      this.#open();
      return;
    }
    this.#probeAt = undefined;
    this.#openMs = this.#rules.openMs;
  }

  #open(): void {
    this.#generation += 1;
    this.#outcomes = [];
    this.#probeAt = this.#now() + this.#openMs;
  }
}
