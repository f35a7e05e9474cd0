import { setImmediate as turn } from 'node:timers/promises';
import type { JobClock } from '../../src/jobs/job-clock.ts';

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

/** A clock that a test moves. */
export class ManualClock implements JobClock {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(now = Date.UTC(2026, 0, 5)) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  readonly startTimer = (ms: number, fire: () => void): (() => void) => {
    const timer = { at: this.#now + ms, fire };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  get pendingTimers(): number {
    return this.#timers.size;
  }

  /** Moves on, through every timer on the way, and lets what each sets off settle. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await turn();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.fire();
      await turn();
    }
    this.#now = end;
  }

  /** Moves on at once, as a machine that slept: what was due on the way fires late, and once. */
  async jump(ms: number): Promise<void> {
    this.#now += ms;
    const due = [...this.#timers].filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    for (const timer of due) {
      if (!this.#timers.delete(timer)) continue;
      timer.fire();
      await turn();
    }
  }

  #next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) if (timer.at <= end && (!first || timer.at < first.at)) first = timer;
    return first;
  }
}
