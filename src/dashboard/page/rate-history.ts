/** Counts that only grow, as they stood at a moment. */
export interface CountSample {
  readonly at: number;
  /** What the counts are of: those of another kind begin a new history. */
  readonly series: string;
  readonly hits: number;
  readonly misses: number;
}

export interface RatePoint {
  readonly at: number;
  readonly hitsPerSecond: number;
  readonly missesPerSecond: number;
}

export interface RateHistory {
  add(sample: CountSample): void;
  /** The oldest first. */
  points(): readonly RatePoint[];
}

/** How fast counts grow, by what was seen of them. Counts that shrink belong to a gateway that was started anew. */
export function createRateHistory(maxPoints = 180): RateHistory {
  let last: CountSample | undefined;
  let points: RatePoint[] = [];
  return {
    add(sample) {
      const before = last;
      last = sample;
      if (before?.series !== sample.series) points = [];
      if (!before || before.series !== sample.series || sample.at <= before.at) return;
      if (sample.hits < before.hits || sample.misses < before.misses) return;
      const seconds = (sample.at - before.at) / 1000;
      points.push({
        at: sample.at,
        hitsPerSecond: (sample.hits - before.hits) / seconds,
        missesPerSecond: (sample.misses - before.misses) / seconds,
      });
      if (points.length > maxPoints) points.shift();
    },
    points: () => points,
  };
}
