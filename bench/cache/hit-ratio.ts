import { createPolicy } from '../../src/cache/eviction/create-policy.ts';
import { type PolicyName, policyNames } from '../../src/cache/eviction/eviction-policy.ts';
import { ShadowCache } from '../../src/cache/eviction/shadow-cache.ts';
import { keyHash } from '../../src/cache/key-hash.ts';
import { createTrace, type Trace, type TraceName, traceNames } from './trace.ts';
import { upperBound } from './upper-bound.ts';

/** Seeds that constants were chosen on, and those that results are judged on. They never overlap. */
export const tuningSeeds = [1, 2] as const;
export const judgingSeeds = [101, 202, 303] as const;

export const shares = [0.01, 0.05] as const;

export interface HitRatioRow {
  readonly trace: TraceName;
  readonly seed: number;
  /** The cache's bytes as a share of the working set's. */
  readonly share: number;
  /** Cost-weighted hit ratio in per cent, from the first request on, by policy. */
  readonly percent: Readonly<Record<PolicyName, number>>;
  readonly boundPercent: number;
}

/** Replays the three traces of a seed at both sizes under every policy. */
export function measureHitRatios(seed: number, requests: number): HitRatioRow[] {
  return traceNames.flatMap((name) => {
    const trace = createTrace({ name, seed, requests });
    const hashes = Float64Array.from(trace.bytes, (_, key) => keyHash(`key ${key}`));
    return shares.map((share) => {
      const maxBytes = trace.workingSetBytes * share;
      const ratio = (policy: PolicyName): [PolicyName, number] => [
        policy,
        100 * replay(trace, hashes, policy, maxBytes),
      ];
      // The entries are one for each name: the record is whole.
      const percent = Object.fromEntries(policyNames.map(ratio)) as Record<PolicyName, number>;
      return { trace: name, seed, share, percent, boundPercent: 100 * upperBound(trace, maxBytes) };
    });
  });
}

/** The mean of rows of one trace and size over their seeds. */
export function meanRow(rows: readonly HitRatioRow[]): Pick<HitRatioRow, 'percent' | 'boundPercent'> {
  const mean = (value: (row: HitRatioRow) => number): number =>
    rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
  const percent = Object.fromEntries(policyNames.map((name) => [name, mean((row) => row.percent[name])]));
  return { percent: percent as Record<PolicyName, number>, boundPercent: mean((row) => row.boundPercent) };
}

function replay(trace: Trace, hashes: Float64Array, policy: PolicyName, maxBytes: number): number {
  const cache = new ShadowCache(createPolicy(policy, { maxBytes }), maxBytes);
  let saved = 0;
  let total = 0;
  for (const key of trace.requests) {
    const weight = trace.weight[key] ?? 0;
    total += weight;
    if (cache.access(hashes[key] ?? 0, trace.bytes[key] ?? 0, weight)) saved += weight;
  }
  return saved / total;
}
