/** A count that fades: what was counted one half-life ago counts half. */
export interface DecayedCount {
  readonly value: number;
  readonly at: number;
}

/** The count as it is at a moment. */
export function countAt({ value, at }: DecayedCount, now: number, halfLifeMs: number): number {
  return value * 2 ** (-Math.max(0, now - at) / halfLifeMs);
}

/** The count after so many more. */
export function countMore(count: DecayedCount | undefined, now: number, halfLifeMs: number, times = 1): DecayedCount {
  return { value: (count ? countAt(count, now, halfLifeMs) : 0) + times, at: now };
}

/** How many an hour lead to such a count where they come evenly. */
export function ratePerHour(count: DecayedCount, now: number, halfLifeMs: number): number {
  return countAt(count, now, halfLifeMs) * Math.LN2 * (3_600_000 / halfLifeMs);
}
