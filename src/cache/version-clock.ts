const TICKS_PER_MS = 4096;

/** A clock whose readings order events: each is greater than every reading it gave or saw before, and about the time of day. */
export interface VersionClock {
  /** A new reading. */
  next(): number;
  /** Takes note of another process's reading, so that later ones of this clock exceed it. */
  observe(version: number): void;
}

/**
 * A hybrid logical clock (Kulkarni, Demirbas, Madappa, Avva, Leone: "Logical Physical Clocks", 2014) in one number: milliseconds since 1970 x
 * 4096, which stays exact in a double until the year 2039, plus a count.
 */
export function createVersionClock(now: () => number): VersionClock {
  let last = 0;
  return {
    next: () => {
      last = Math.max(last + 1, now() * TICKS_PER_MS);
      return last;
    },
    observe: (version) => {
      if (version > last && version <= Number.MAX_SAFE_INTEGER) last = version;
    },
  };
}
