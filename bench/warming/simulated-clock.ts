import type { JobClock } from '../../src/jobs/job-clock.ts';

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

/** A clock that stands still until it is moved, and the timers that were set by it. */
export class SimulatedClock implements JobClock {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(now: number) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  readonly startTimer = (ms: number, fire: () => void): (() => void) => {
    const timer = { at: this.#now + ms, fire };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** The moment of the next timer; Infinity where there is none. */
  nextTimerAt(): number {
    let at = Number.POSITIVE_INFINITY;
    for (const timer of this.#timers) at = Math.min(at, timer.at);
    return at;
  }

  /** Moves on to a moment, and fires what is due then. */
  moveTo(at: number): void {
    this.#now = Math.max(this.#now, at);
    for (const timer of [...this.#timers]) {
      if (timer.at > this.#now) continue;
      this.#timers.delete(timer);
      timer.fire();
    }
  }
}
