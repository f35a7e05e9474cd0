const TICKS_PER_MS = 4096;
const MAX_AHEAD_MS = 24 * 3_600_000;

/** A clock whose readings order events: each is greater than every reading it gave or saw before, and about the time of day. */
export interface VersionClock {
  /** A new reading. */
  next(): number;
  /** Takes note of another process's reading, so that later ones of this clock exceed it. */
  observe(version: number): void;
  /** The greatest reading that another process can have made, its clock being wrong by a day at most. A greater one is garbage. */
  limit(): number;
}

/**
 * A hybrid logical clock (Kulkarni, Demirbas, Madappa, Avva, Leone: "Logical Physical Clocks", 2014) in one number: milliseconds since 1970 x
 * 4096, which stays exact in a double until the year 2039, plus a count.
 */
export function createVersionClock(now: () => number): VersionClock {
  let last = 0;
  const limit = (): number => Math.min((now() + MAX_AHEAD_MS) * TICKS_PER_MS, Number.MAX_SAFE_INTEGER);
  return {
    limit,
    next: () => {
      last = Math.max(last + 1, now() * TICKS_PER_MS);
      return last;
    },
    observe: (version) => {
      if (version > last && version <= limit()) last = version;
    },
  };
}
