import { describe, expect, it } from 'vitest';
import type { BudgetStore } from '../../../src/openfda/budget/budget-store.ts';
import { budgetWindows } from '../../../src/openfda/budget/budget-windows.ts';
import { createMemoryBudgetStore } from '../../../src/openfda/budget/memory-budget-store.ts';
import { createRequestBudget } from '../../../src/openfda/budget/request-budget.ts';

const start = Date.UTC(2026, 2, 10, 12);
const memory = (perMinute = 2, perDay = 100) => createMemoryBudgetStore(budgetWindows({ perMinute, perDay }));

function brokenStore(): BudgetStore {
  const fail = () => Promise.reject(new Error('connection lost'));
  return { take: fail, note: fail, correct: fail, refuseUntil: fail, usage: fail };
}

describe('request budget', () => {
  it('refuses at once when it is spent, with the seconds to wait', async () => {
    let now = start;
    const refused: string[] = [];
    const budget = createRequestBudget({
      store: memory(),
      now: () => now,
      onRefused: (requestClass, because) => refused.push(`${requestClass} ${because}`),
    });
    await budget.take('user');
    await budget.take('user');
    await expect(budget.take('user', 'device/510k')).rejects.toMatchObject({
      code: 'UPSTREAM_RATE_LIMITED',
      extensions: { code: 'UPSTREAM_RATE_LIMITED', dataset: 'device/510k', retryAfterSeconds: 61, budget: 'user' },
    });
    expect(refused).toEqual(['user minute']);
    now += 61_000;
    await expect(budget.take('user')).resolves.toBeUndefined();
  });

  it('learns from X-RateLimit-Remaining what others have sent', async () => {
    const budget = createRequestBudget({ store: memory(240), now: () => start });
    budget.observe(new Headers({ 'x-ratelimit-limit': '240', 'x-ratelimit-remaining': '10' }));
    expect((await budget.usage()).minute.used).toBe(230);
    budget.observe(new Headers({ 'x-ratelimit-limit': '240', 'x-ratelimit-remaining': 'soon' }));
    budget.observe(new Headers());
    expect((await budget.usage()).minute.used).toBe(230);
  });

  it('believes a refusal of openFDA for as long as it says, but not beyond a day', async () => {
    let now = start;
    const budget = createRequestBudget({ store: memory(), now: () => now });
    budget.refused(30);
    await expect(budget.take('user')).rejects.toMatchObject({ extensions: { retryAfterSeconds: 30 } });
    now += 30_000;
    await expect(budget.take('user')).resolves.toBeUndefined();
    budget.refused(1e9);
    expect((await budget.usage()).refusedUntil).toBe(now + 86_400_000);
  });

  it('counts in this process while the shared store fails, and tells', async () => {
    let failures = 0;
    const budget = createRequestBudget({
      store: brokenStore(),
      fallback: memory(1),
      now: () => start,
      onStoreFailed: () => {
        failures += 1;
      },
    });
    await budget.take('user');
    await expect(budget.take('user')).rejects.toMatchObject({ code: 'UPSTREAM_RATE_LIMITED' });
    expect(failures).toBe(2);
  });

  it('knows on its own what it had of its part before, and tells the shared store when it is back', async () => {
    let broken = false;
    const windows = budgetWindows({ perMinute: 20, perDay: 100 });
    const shared = createMemoryBudgetStore(windows);
    const mayFail =
      <Args extends unknown[], T>(work: (...args: Args) => Promise<T>) =>
      (...args: Args) =>
        broken ? Promise.reject(new Error('connection lost')) : work(...args);
    const budget = createRequestBudget({
      store: {
        take: mayFail(shared.take),
        note: mayFail(shared.note),
        correct: mayFail(shared.correct),
        refuseUntil: mayFail(shared.refuseUntil),
        usage: mayFail(shared.usage),
      },
      fallback: createMemoryBudgetStore(budgetWindows({ perMinute: 20, perDay: 100, instances: 4 })),
      now: () => start,
    });
    for (let taken = 0; taken < 3; taken += 1) await budget.take('user');
    broken = true;
    await budget.take('user');
    await budget.take('user');
    await expect(budget.take('user')).rejects.toMatchObject({ code: 'UPSTREAM_RATE_LIMITED' });
    broken = false;
    await budget.take('user');
    expect((await shared.usage(start)).minute.usedBy.user).toBe(6);
  });

  it('sends nothing from here at once when openFDA refuses, though the store cannot be told', async () => {
    const budget = createRequestBudget({ store: brokenStore(), fallback: memory(100), now: () => start });
    budget.refused(30);
    await expect(budget.take('user')).rejects.toMatchObject({ extensions: { retryAfterSeconds: 30 } });
  });

  it('sends nothing while nothing can be counted, but keeps the answer it was told of', async () => {
    const budget = createRequestBudget({ store: brokenStore(), now: () => start });
    await expect(budget.take('user')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    const headers = new Headers({ 'x-ratelimit-limit': '240', 'x-ratelimit-remaining': '10' });
    budget.observe(headers);
    budget.refused(5);
    await expect(budget.take('user')).rejects.toMatchObject({ extensions: { retryAfterSeconds: 5 } });
  });
});
