import type { EntryCost } from './cache-entry.ts';

const MS_WORTH_A_REQUEST = 1000;

/** What a hit on an entry saves, as one number: upstream requests, and waiting at one request a second. Never below a tenth. */
export function entryWeight(cost: EntryCost): number {
  return Math.max(0.1, cost.requests + cost.ms / MS_WORTH_A_REQUEST);
}
