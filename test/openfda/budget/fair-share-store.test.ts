import { describe, expect, it } from 'vitest';
import { budgetWindows } from '../../../src/openfda/budget/budget-windows.ts';
import { createFairShareStore } from '../../../src/openfda/budget/fair-share-store.ts';
import { createMemoryBudgetStore } from '../../../src/openfda/budget/memory-budget-store.ts';
import { describeBudgetStore } from './budget-store-contract.ts';

const noon = Date.UTC(2026, 2, 10, 12);
const limits = { perMinute: 20, perDay: 100 };

describeBudgetStore('a fair share of one', () => createFairShareStore({ limits, members: () => 1 }));

describe('a fair share', () => {
  async function drain(store: ReturnType<typeof createFairShareStore>, at: number): Promise<number> {
    let granted = 0;
    while ((await store.take('user', at)).granted) granted += 1;
    return granted;
  }

  it('is the part of the limits that falls to one of so many', async () => {
    expect(await drain(createFairShareStore({ limits, members: () => 4 }), noon)).toBe(5);
  });

  it('is cut anew when the fleet grows or shrinks, and what was used stays used', async () => {
    let members = 1;
    const store = createFairShareStore({ limits, members: () => members });
    for (let taken = 0; taken < 8; taken += 1) await store.take('user', noon - 3_600_000);
    for (let taken = 0; taken < 3; taken += 1) await store.take('refresh', noon);
    members = 4;
    expect((await store.usage(noon)).minute).toMatchObject({ limit: 5, used: 3, usedBy: { user: 0, refresh: 3 } });
    expect((await store.usage(noon)).day).toMatchObject({ limit: 25, used: 11, usedBy: { user: 8, refresh: 3 } });
    expect(await drain(store, noon)).toBe(2);
    members = 2;
    expect(await drain(store, noon)).toBe(5);
  });

  it('is cut once, however many ask at that moment', async () => {
    let members = 1;
    const store = createFairShareStore({ limits, members: () => members });
    await store.take('user', noon);
    members = 2;
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => store.take('user', noon)));
    expect(outcomes.filter(({ granted }) => granted)).toHaveLength(9);
  });

  it('keeps a refusal of openFDA', async () => {
    let members = 1;
    const store = createFairShareStore({ limits, members: () => members });
    await store.refuseUntil(noon + 5000);
    members = 2;
    expect(await store.take('user', noon)).toMatchObject({ granted: false, because: 'refused' });
  });

  it('divides as windows for so many instances do', async () => {
    const shared = createFairShareStore({ limits, members: () => 3 });
    const split = createMemoryBudgetStore(budgetWindows({ ...limits, instances: 3 }));
    expect(await shared.usage(noon)).toEqual(await split.usage(noon));
  });
});
