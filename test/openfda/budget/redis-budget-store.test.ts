import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RedisConnection } from '../../../src/cache/redis/redis-connection.ts';
import { createScriptRunner } from '../../../src/cache/redis/script-runner.ts';
import { startTimer } from '../../../src/cache/start-timer.ts';
import { type BudgetWindow, budgetWindows } from '../../../src/openfda/budget/budget-windows.ts';
import { createMemoryBudgetStore } from '../../../src/openfda/budget/memory-budget-store.ts';
import { createRedisBudgetStore } from '../../../src/openfda/budget/redis-budget-store.ts';
import { requestClasses } from '../../../src/openfda/budget/request-class.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';
import { describeBudgetStore } from './budget-store-contract.ts';

const noon = Date.UTC(2026, 2, 10, 12);

describe.skipIf(!hasRedisServer())('the budget in Redis', () => {
  let server: RedisServer;
  let connection: RedisConnection;
  beforeAll(async () => {
    server = await createRedisServer();
    connection = new RedisConnection({ url: server.url, random: () => 0.5, startTimer, deadlineMs: 5000 });
    const up = new Promise<void>((resolve) => connection.watch({ onUp: resolve, onDown: () => {} }));
    connection.open();
    await up;
  });
  afterAll(async () => {
    await connection?.close();
    await server?.dispose();
  });

  const members: number[] = [];
  const open = (windows: readonly BudgetWindow[], prefix = 'ofda', origin = 'one') =>
    createRedisBudgetStore({
      ...{ evaluate: createScriptRunner(connection), prefix, windows, origin },
      onMembers: (count) => members.push(count),
    });
  const openEmpty = async (windows: readonly BudgetWindow[]) => {
    await connection.client.flushAll();
    return open(windows);
  };

  describeBudgetStore('in Redis', openEmpty);

  it('decides as the store in one process does, over any course of requests', async () => {
    const steps = fc.array(
      fc.record({
        requestClass: fc.constantFrom(...requestClasses),
        afterMs: fc.integer({ min: -5000, max: 30_000 }),
        times: fc.nat(8),
        used: fc.option(fc.nat(25), { nil: undefined }),
      }),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (course) => {
        const windows = budgetWindows({ perMinute: 20, perDay: 60 });
        const [shared, single] = [await openEmpty(windows), createMemoryBudgetStore(windows)];
        let at = noon;
        for (const { requestClass, afterMs, times, used } of course) {
          at += afterMs;
          for (let time = 0; time < times; time += 1) {
            expect(await shared.take(requestClass, at)).toEqual(await single.take(requestClass, at));
          }
          if (used !== undefined) {
            const granted = { limit: 25, remaining: 25 - used };
            await Promise.all([shared.correct(granted, at), single.correct(granted, at)]);
          }
          expect(await shared.usage(at)).toEqual(await single.usage(at));
        }
      }),
      { numRuns: 30, seed: 20261124 },
    );
  });

  it('is one for all gateways of a prefix, and none of another fleet', async () => {
    const windows = budgetWindows({ perMinute: 20, perDay: 100 });
    const [one, other] = [await openEmpty(windows), open(windows)];
    const outcomes = await Promise.all(
      [one, other, one, other].flatMap((store) => Array.from({ length: 15 }, () => store.take('user', noon))),
    );
    expect(outcomes.filter(({ granted }) => granted)).toHaveLength(20);
    expect(await open(windows, 'elsewhere').take('user', noon)).toEqual({ granted: true });
  });

  it('tells how many gateways share it, of those that asked lately', async () => {
    const windows = budgetWindows({ perMinute: 20, perDay: 100 });
    const [one, other] = [await openEmpty(windows), open(windows, 'ofda', 'other')];
    members.length = 0;
    await one.take('user', noon);
    await other.take('user', noon + 1000);
    await one.take('user', noon + 300_000);
    await one.take('user', noon + 601_001);
    expect(members).toEqual([1, 2, 2, 1]);
  });

  it('leaves nothing behind for ever, and little while it is used', async () => {
    const store = await openEmpty(budgetWindows({ perMinute: 20, perDay: 100_000 }));
    for (let minute = 0; minute < 300; minute += 1) await store.take('user', noon + minute * 60_000);
    await store.refuseUntil(noon);
    const keys = ['ofda:budget:minute', 'ofda:budget:day', 'ofda:budget:refused', 'ofda:budget:members'];
    for (const key of keys) expect(await connection.client.pTTL(key)).toBeGreaterThan(0);
    expect(await connection.client.hLen('ofda:budget:minute')).toBeLessThan(5);
    expect(await connection.client.hLen('ofda:budget:day')).toBeLessThan(30);
  });
});
