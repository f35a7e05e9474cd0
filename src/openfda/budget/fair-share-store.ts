import type { BudgetStore } from './budget-store.ts';
import { type BudgetLimits, budgetWindows } from './budget-windows.ts';
import { createMemoryBudgetStore } from './memory-budget-store.ts';
import { requestClasses } from './request-class.ts';

export interface FairShareStoreOptions {
  readonly limits: Omit<BudgetLimits, 'instances'>;
  /** Gateways among which the limits are divided, as far as is known now. */
  readonly members: () => number;
}

/**
 * Counts the requests of this process against its part of the limits, while the fleet's own count cannot be asked. When the fleet is seen to
 * grow or shrink the part is cut anew, and what was used before counts as used now.
 */
export function createFairShareStore({ limits, members }: FairShareStoreOptions): BudgetStore {
  const open = (instances: number) => createMemoryBudgetStore(budgetWindows({ ...limits, instances }));
  let size = members();
  let store = Promise.resolve(open(size));

  function storeAt(time: number): Promise<BudgetStore> {
    const found = members();
    if (found !== size) {
      size = found;
      store = store.then((old) => moved(old, open(found), time));
    }
    return store;
  }

  return {
    take: async (requestClass, time) => (await storeAt(time)).take(requestClass, time),
    note: async (requestClass, count, time) => (await storeAt(time)).note(requestClass, count, time),
    correct: async (granted, time) => (await storeAt(time)).correct(granted, time),
    refuseUntil: async (until) => (await store).refuseUntil(until),
    usage: async (time) => (await storeAt(time)).usage(time),
  };
}

async function moved(from: BudgetStore, to: BudgetStore, time: number): Promise<BudgetStore> {
  const { minute, day, refusedUntil } = await from.usage(time);
  // What the day holds beyond this minute is counted as earlier: it does not stand in this minute's way.
  for (const name of requestClasses) await to.note(name, day.usedBy[name] - minute.usedBy[name], time - 120_000);
  for (const name of requestClasses) await to.note(name, minute.usedBy[name], time);
  if (refusedUntil !== undefined) await to.refuseUntil(refusedUntil);
  return to;
}
