import type { AnswerVerdict } from './answer-judge.ts';
import type { CacheDemands } from './cache-demands.ts';

/** What to do with a stored answer for one request. */
export type StoredDecision =
  | {
      readonly serve: true;
      readonly refreshBehind: boolean;
      /** Whether the request asked for more than it may ask for now, and gets the stored answer all the same. */
      readonly ignored: boolean;
    }
  | {
      readonly serve: false;
      /** `stale`: its level forbids it. `request`: the request does. */
      readonly because: 'stale' | 'request';
    };

/** Whether an answer of that verdict is not what the request wants. */
export function failsDemands({ ageMs, freshForMs }: AnswerVerdict, demands: CacheDemands): boolean {
  const { noCache, maxAgeMs, maxStaleMs, minFreshMs } = demands;
  if (noCache || (maxAgeMs !== undefined && ageMs > maxAgeMs)) return true;
  if (minFreshMs !== undefined && freshForMs < minFreshMs) return true;
  // Who names an age wants no stale answer, unless `max-stale` says so (RFC 9111, section 5.2.1.1).
  return maxAgeMs !== undefined && freshForMs < 0 && -freshForMs > (maxStaleMs ?? 0);
}

/**
 * Level and request must both allow a stored answer. `max-stale` reaches beyond the level's lifetime, but never beyond what
 * the level allows in an outage. `mayForce` is asked where the request alone stands against the answer: a caller whose
 * allowance is spent gets it.
 */
export function decideStored(verdict: AnswerVerdict, demands: CacheDemands, mayForce: () => boolean): StoredDecision {
  if (verdict.action === 'go-the-long-way' && !isTolerated(verdict, demands)) return { serve: false, because: 'stale' };
  const refreshBehind = verdict.action === 'refresh-behind' && !demands.onlyIfCached;
  if (!failsDemands(verdict, demands)) return { serve: true, refreshBehind, ignored: false };
  // With `only-if-cached` nothing is asked of openFDA, so nothing is to be paid for.
  if (demands.onlyIfCached || mayForce()) return { serve: false, because: 'request' };
  return { serve: true, refreshBehind, ignored: true };
}

function isTolerated({ freshForMs, staleIfErrorMs }: AnswerVerdict, { maxStaleMs }: CacheDemands): boolean {
  return maxStaleMs !== undefined && freshForMs < 0 && -freshForMs <= Math.min(maxStaleMs, staleIfErrorMs);
}
