import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import type { FreshnessPolicy, JudgedEntry } from './freshness-policy.ts';
import { levelRules } from './level-rules.ts';

/**
 * In how many ms a user who reads a cached answer begins to wait for openFDA, if nothing is done before. 0 where that is so now, and for
 * an answer that is stale already.
 */
export function waitsInMs(policy: Pick<FreshnessPolicy, 'decide'>, entry: JudgedEntry, level: FreshnessLevel): number {
  const { action, ageMs, withinMs, stale } = policy.decide(entry, level);
  if (stale || action === 'validate' || action === 'fetch') return 0;
  const serveMs = action === 'serve' ? withinMs : 0;
  return Math.max(0, Math.max(serveMs, levelRules[level].serveBehindMs) - ageMs);
}
