/** Two clocks of one machine, in ms. */
export interface SteadyClockOptions {
  /** The time of day; it may be set at any moment, also backwards. */
  readonly wall: () => number;
  /** Counts on whatever happens to the time of day; its zero means nothing. `performance.now` */
  readonly monotonic: () => number;
  /** Both clocks must agree for this long before a step of the time of day is believed. @default 24 hours */
  readonly settleMs?: number;
}

/** A time of day by which ages can be told. */
export interface SteadyClock {
  /** ms since 1970; never runs backwards, and never slower than either clock. */
  now(): number;
  /** By how much `now` may be ahead of the true time: while the clocks disagree nobody knows which of them is right. */
  aheadMs(): number;
}

/** For so long after both clocks were read the monotonic one is enough: a step of the other is seen so much later. */
const countsOnMs = 0.5;
/** Smaller differences are the slow correction of a clock, not a step. */
const stepMs = 1000;

/**
 * A clock for ages. If the time of day is set back, an age told by it would be too small, and an old answer would pass for
 * a fresh one; so it goes on from where it was. Ages are never told too small, days can be told cautiously by `aheadMs`.
 */
export function createSteadyClock({ wall, monotonic, settleMs = 86_400_000 }: SteadyClockOptions): SteadyClock {
  let anchor = wall() - monotonic();
  let lastMonotonic = monotonic();
  let lastWall = wall();
  let latest = lastWall;
  let steadySince = lastMonotonic;

  /** Reads both clocks, and returns the lower of the two times that they tell. */
  function read(): number {
    const ticks = monotonic();
    const time = wall();
    const drift = time - lastWall - (ticks - lastMonotonic);
    if (Math.abs(drift) > stepMs) steadySince = ticks;
    else if (ticks - steadySince >= settleMs || Math.abs(time - ticks - anchor) <= stepMs) anchor = time - ticks;
    const anchored = anchor + ticks;
    latest = Math.max(latest + (ticks - lastMonotonic), time, anchored);
    lastMonotonic = ticks;
    lastWall = time;
    return Math.min(time, anchored);
  }

  return {
    now() {
      const since = monotonic() - lastMonotonic;
      if (since > 0 && since < countsOnMs) return latest + since;
      read();
      return latest;
    },
    aheadMs() {
      const low = read();
      return latest - low;
    },
  };
}
