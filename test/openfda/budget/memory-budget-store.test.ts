import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetWindows } from '../../../src/openfda/budget/budget-windows.ts';
import { createMemoryBudgetStore } from '../../../src/openfda/budget/memory-budget-store.ts';
import { type RequestClass, requestClasses } from '../../../src/openfda/budget/request-class.ts';
import { describeBudgetStore } from './budget-store-contract.ts';

describeBudgetStore('in this process', createMemoryBudgetStore);

describe('the budget over any course of requests', () => {
  const wishes = fc.array(
    fc.record({ requestClass: fc.constantFrom(...requestClasses), afterMs: fc.nat(20_000), times: fc.nat(12) }),
    { maxLength: 60 },
  );

  it('keeps every span of a minute within the limit and never refuses a user who would fit', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (course) => {
        const store = createMemoryBudgetStore(budgetWindows({ perMinute: 20, perDay: 300 }));
        const sent: { at: number; requestClass: RequestClass }[] = [];
        let at = Date.UTC(2026, 2, 10, 12);
        for (const { requestClass, afterMs, times } of course) {
          at += afterMs;
          for (let time = 0; time < times; time += 1) {
            const outcome = await store.take(requestClass, at);
            if (outcome.granted) sent.push({ at, requestClass });
            else {
              expect(outcome.retryAfterMs).toBeGreaterThan(0);
              const near = sent.filter((one) => one.at > at - 62_000).length;
              if (requestClass === 'user') expect(near >= 20 || sent.length >= 300).toBe(true);
            }
          }
          const lastMinute = sent.filter((one) => one.at > at - 60_000);
          expect(lastMinute.length).toBeLessThanOrEqual(20);
          expect(lastMinute.filter((one) => one.requestClass === 'validate').length).toBeLessThanOrEqual(5);
        }
      }),
      { numRuns: 200, seed: 20261123 },
    );
  });
});
