import type { BudgetUsage } from './budget-store.ts';
import type { BudgetWindow } from './budget-windows.ts';
import type { RequestClass } from './request-class.ts';

/** Whether a class may send some more requests now: its own share is not spent, and users leave room for it. */
export function hasRoom(
  usage: BudgetUsage,
  windows: readonly BudgetWindow[],
  requestClass: RequestClass,
  requests = 1,
): boolean {
  if (usage.refusedUntil !== undefined) return false;
  return windows.every(({ name, classes }) => {
    const { own, ceiling } = classes[requestClass];
    const { used, usedBy } = usage[name];
    return usedBy[requestClass] + requests <= own && used + requests <= ceiling;
  });
}
