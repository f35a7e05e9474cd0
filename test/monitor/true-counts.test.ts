import { describe, expect, it } from 'vitest';
import { checkTrueCounts } from './true-counts.ts';

describe('what the gateway tells of itself', () => {
  it('is what the client and openFDA counted, for 300 seeded operations', { timeout: 90_000 }, async () => {
    const { requests, misses } = await checkTrueCounts({ seed: 11, operations: 300, atOnce: 10 });
    expect(requests).toBeGreaterThan(20);
    expect(misses).toBeGreaterThanOrEqual(requests);
  });
});
