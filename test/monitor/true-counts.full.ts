import { describe, expect, it } from 'vitest';
import { checkTrueCounts } from './true-counts.ts';

describe('what the gateway tells of itself', () => {
  it('is what the client and openFDA counted, for 20,000 seeded operations', async () => {
    const { requests } = await checkTrueCounts({ seed: 12, operations: 20_000, atOnce: 40 });
    expect(requests).toBeGreaterThan(40);
  });
});
