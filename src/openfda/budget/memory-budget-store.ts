import type { BudgetStore } from './budget-store.ts';
import { type BudgetWindow, usedOf, windowOf } from './budget-windows.ts';
import { WindowCount } from './window-count.ts';

/** Counts the requests of this process alone. */
export function createMemoryBudgetStore(windows: readonly BudgetWindow[]): BudgetStore {
  let refusedUntil = Number.NEGATIVE_INFINITY;

  const minuteWindow = windowOf(windows, 'minute');
  const minute = new WindowCount(minuteWindow);
  const day = new WindowCount(windowOf(windows, 'day'));

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
    async correct(granted, at) {
      const unknown = usedOf(minuteWindow, granted) - minute.used(at);
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
