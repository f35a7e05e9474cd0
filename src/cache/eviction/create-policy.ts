import { AdaptivePolicy } from './adaptive-policy.ts';
import { createSinglePolicy } from './create-single-policy.ts';
import type { EvictionPolicy, PolicyName, PolicyOptions } from './eviction-policy.ts';

/** Makes the policy of a name, the adaptive one too. */
export function createPolicy(name: PolicyName, options: PolicyOptions): EvictionPolicy {
  return name === 'adaptive' ? new AdaptivePolicy(options) : createSinglePolicy(name, options);
}
