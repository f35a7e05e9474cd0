import type { Trace } from './trace.ts';

/**
 * PFOO-L turned to cost: an upper bound of the cost-weighted hit ratio that any policy, even one that knows the future, could reach
 * (after Berger, Beckmann, Harchol-Balter: "Practical Bounds on Optimal Caching with Variable Object Sizes", 2018). To hit, an
 * entry must take its bytes from its last use to this one. Such stretches are bought, best value for bytes x time first, until the
 * cache's bytes x the trace's length are spent. That the cache is never overfull at any one moment is not asked, hence a bound.
 */
export function upperBound(trace: Trace, maxBytes: number): number {
  const { requests, bytes, weight } = trace;
  const lastUse = new Map<number, number>();
  const keyOf: number[] = [];
  const space: number[] = [];
  let total = 0;
  requests.forEach((key, at) => {
    total += weight[key] ?? 0;
    const before = lastUse.get(key);
    lastUse.set(key, at);
    if (before === undefined || (bytes[key] ?? 0) > maxBytes) return;
    keyOf.push(key);
    space.push((bytes[key] ?? 0) * (at - before));
  });
  const order = Float64Array.from(keyOf, (key, stretch) => (space[stretch] ?? 0) / (weight[key] ?? 1));
  const cheapestFirst = Uint32Array.from(keyOf.keys()).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
  let left = maxBytes * requests.length;
  let saved = 0;
  for (const stretch of cheapestFirst) {
    const needed = space[stretch] ?? 0;
    // The last stretch is bought in part: only so is the sum a bound.
    saved += (weight[keyOf[stretch] ?? 0] ?? 0) * Math.min(1, left / needed);
    left -= needed;
    if (left <= 0) break;
  }
  return saved / total;
}
