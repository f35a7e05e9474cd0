import type { BudgetStore } from './budget-store.ts';
import type { BudgetWindow } from './budget-windows.ts';
import { WindowCount } from './window-count.ts';

/** Counts the requests of this process alone. */
export function createMemoryBudgetStore(windows: readonly BudgetWindow[]): BudgetStore {
  const counts = new Map(windows.map((window) => [window.name, new WindowCount(window)]));
  let refusedUntil = Number.NEGATIVE_INFINITY;

  function countOf(name: BudgetWindow['name']): WindowCount {
    const count = counts.get(name);
    if (!count) throw new Error(`the budget was made without its window "${name}"`);
    return count;
  }
  const minute = countOf('minute');
  const day = countOf('day');

  return {
    async take(requestClass, at) {
      if (refusedUntil > at) return { granted: false, because: 'refused', retryAfterMs: refusedUntil - at };
      const waits = { minute: minute.waitMs(requestClass, at), day: day.waitMs(requestClass, at) };
      const retryAfterMs = Math.max(waits.minute, waits.day);
      if (retryAfterMs > 0) return { granted: false, because: waits.day > 0 ? 'day' : 'minute', retryAfterMs };
      minute.add(requestClass, 1, at);
      day.add(requestClass, 1, at);
      return { granted: true };
    },
    async note(requestClass, count, at) {
      minute.add(requestClass, count, at);
      day.add(requestClass, count, at);
    },
    async correct(usedThisMinute, at) {
      const unknown = usedThisMinute - minute.used(at);
      if (unknown <= 0) return;
      minute.add('elsewhere', unknown, at);
      day.add('elsewhere', unknown, at);
    },
    async refuseUntil(until) {
      refusedUntil = Math.max(refusedUntil, until);
    },
    async usage(at) {
      return {
        minute: minute.usage(at),
        day: day.usage(at),
        refusedUntil: refusedUntil > at ? refusedUntil : undefined,
      };
    },
  };
}
