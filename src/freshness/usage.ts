/** How an entry is used: how often, and how evenly. Three numbers, so that it can be kept for every entry. */
export interface Usage {
  readonly lastUsedAt: number;
  /** Moving average of the time between two uses, in ms; undefined until there were two. */
  readonly meanGapMs: number | undefined;
  /** Moving average of how far a gap is from the mean, in ms. */
  readonly deviationMs: number;
}

const weight = 0.2;

/** The usage after one more use. */
export function recordUse(usage: Usage | undefined, at: number): Usage {
  if (!usage) return { lastUsedAt: at, meanGapMs: undefined, deviationMs: 0 };
  const gapMs = Math.max(0, at - usage.lastUsedAt);
  const { meanGapMs } = usage;
  if (meanGapMs === undefined) return { lastUsedAt: at, meanGapMs: gapMs, deviationMs: 0 };
  const deviationMs = usage.deviationMs + weight * (Math.abs(gapMs - meanGapMs) - usage.deviationMs);
  return { lastUsedAt: at, meanGapMs: meanGapMs + weight * (gapMs - meanGapMs), deviationMs };
}

/** Uses beyond this many at once change the averages no more. */
const maxSteps = 32;

/** The usage after so many uses more, spread evenly over the time since the last. */
export function recordUses(usage: Usage | undefined, times: number, at: number): Usage {
  const steps = Math.min(times, maxSteps);
  const from = Math.min(usage?.lastUsedAt ?? at, at);
  let after = usage;
  for (let step = 1; step <= steps; step += 1) after = recordUse(after, from + ((at - from) * step) / steps);
  const gapMs = (at - from) / Math.max(1, times);
  if (!after || times <= maxSteps) return after ?? recordUse(undefined, at);
  return { ...after, meanGapMs: gapMs };
}

/** Uses an hour, counting the time since the last one as the gap it has become. */
export function usesPerHour({ lastUsedAt, meanGapMs }: Usage, now: number): number {
  if (meanGapMs === undefined) return 0;
  return 3_600_000 / Math.max(1, meanGapMs, now - lastUsedAt);
}

/** 1 where all gaps are equal, towards 0 where uses come in bursts, which say little of the next hour. */
export function steadiness({ meanGapMs, deviationMs }: Usage): number {
  if (meanGapMs === undefined) return 0;
  return meanGapMs === 0 ? 1 : meanGapMs / (meanGapMs + deviationMs);
}
