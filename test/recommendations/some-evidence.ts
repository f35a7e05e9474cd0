import { usualFeatures } from '../../src/features.ts';
import type { Evidence } from '../../src/recommendations/evidence.ts';

/** The evidence of a gateway of which nothing is to be said, but for what is given. */
export function someEvidence(given: Partial<Evidence> = {}): Evidence {
  return {
    cache: { maxBytes: 0, share: 1, reads: 0, misses: 0, curve: undefined },
    ...{ operations: [], datasets: [], waits: [], exact: [], pages: { pages: 0, rounded: 0 } },
    compression: undefined,
    warming: { switchedOffBy: undefined, listed: new Set() },
    day: { used: 0, limit: 1000 },
    hasKey: true,
    features: usualFeatures,
    ...given,
  };
}
