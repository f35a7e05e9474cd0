import { beforeEach, describe, expect, it } from 'vitest';
import type { BudgetStore } from '../../../src/openfda/budget/budget-store.ts';
import { type BudgetWindow, budgetWindows } from '../../../src/openfda/budget/budget-windows.ts';
import type { RequestClass } from '../../../src/openfda/budget/request-class.ts';

const noon = Date.UTC(2026, 2, 10, 12);

/** What every budget store must keep, whatever it is made of. */
export function describeBudgetStore(
  name: string,
  create: (windows: readonly BudgetWindow[]) => BudgetStore | Promise<BudgetStore>,
): void {
  describe(`budget store: ${name}`, () => {
    let store: BudgetStore;
    beforeEach(async () => {
      store = await create(budgetWindows({ perMinute: 20, perDay: 100 }));
    });

    /** Takes until refused; resolves to how many were granted and to the refusal. */
    async function drain(requestClass: RequestClass, at: number) {
      for (let granted = 0; granted < 1000; granted += 1) {
        const outcome = await store.take(requestClass, at);
        if (!outcome.granted) return { granted, outcome };
      }
      throw new Error('the store grants without end');
    }

    it('grants users the whole minute, then says when the next place comes free', async () => {
      const { granted, outcome } = await drain('user', noon);
      expect(granted).toBe(20);
      expect(outcome).toEqual({ granted: false, because: 'minute', retryAfterMs: 61_000 });
      expect(await store.take('user', noon + 60_999)).toMatchObject({ granted: false });
      expect(await store.take('user', noon + 61_000)).toEqual({ granted: true });
    });

    it('never lets two full minutes meet at the border of a minute', async () => {
      const late = noon + 59_500;
      expect((await drain('user', late)).granted).toBe(20);
      expect((await drain('user', late + 1000)).granted).toBe(0);
    });

    it('keeps a reserve for users from everybody else', async () => {
      const others =
        (await drain('warming', noon)).granted +
        (await drain('refresh', noon)).granted +
        (await drain('validate', noon)).granted;
      expect(others).toBe(18);
      expect((await drain('user', noon)).granted).toBe(2);
    });

    it('gives way in the order warming, refresh, validate, user as the minute fills', async () => {
      for (let taken = 0; taken < 10; taken += 1) await store.take('user', noon);
      expect(await store.take('warming', noon)).toMatchObject({ granted: false, because: 'minute' });
      for (let taken = 10; taken < 14; taken += 1) await store.take('user', noon);
      expect(await store.take('refresh', noon)).toMatchObject({ granted: false, because: 'minute' });
      expect(await store.take('validate', noon)).toEqual({ granted: true });
      for (let taken = 15; taken < 18; taken += 1) await store.take('user', noon);
      expect(await store.take('validate', noon)).toMatchObject({ granted: false, because: 'minute' });
      expect(await store.take('user', noon)).toEqual({ granted: true });
    });

    it('holds each class to its share of the day, and says that it is the day', async () => {
      let at = noon;
      const spent: Record<string, number> = {};
      for (const requestClass of ['validate', 'warming', 'refresh'] as const) {
        for (let minute = 0; minute < 60; minute += 1) {
          at += 61_000;
          const outcome = await store.take(requestClass, at);
          if (outcome.granted) spent[requestClass] = (spent[requestClass] ?? 0) + 1;
          else expect(outcome.because).toBe('day');
        }
      }
      expect(spent).toEqual({ validate: 10, warming: 10, refresh: 20 });
      expect(await store.take('user', at)).toEqual({ granted: true });
    });

    it('forgets what is a day old, and not before', async () => {
      let at = noon;
      for (let taken = 0; taken < 100; taken += 1) {
        expect(await store.take('user', at)).toEqual({ granted: true });
        at += 4000;
      }
      const outcome = await store.take('user', at);
      expect(outcome).toMatchObject({ granted: false, because: 'day' });
      if (outcome.granted) return;
      const free = at + outcome.retryAfterMs;
      expect(free).toBeGreaterThanOrEqual(noon + 86_400_000);
      expect(free).toBeLessThanOrEqual(noon + 86_400_000 + 2 * 900_000);
      expect(await store.take('user', free)).toEqual({ granted: true });
    });

    it('counts what others with the same key have sent, but never less than what was sent from here', async () => {
      await store.take('user', noon);
      await store.correct({ limit: 20, remaining: 1 }, noon);
      expect((await store.usage(noon)).minute.used).toBe(19);
      expect((await store.usage(noon)).day.used).toBe(19);
      await store.correct({ limit: 20, remaining: 17 }, noon);
      expect((await drain('user', noon)).granted).toBe(1);
    });

    it('leaves to others what openFDA grants beyond a limit of our own', async () => {
      await store.correct({ limit: 240, remaining: 200 }, noon);
      expect((await store.usage(noon)).minute.used).toBe(0);
      await store.correct({ limit: 240, remaining: 5 }, noon);
      expect((await store.usage(noon)).minute.used).toBe(15);
      expect((await store.usage(noon)).day.used).toBe(15);
      expect((await drain('user', noon)).granted).toBe(5);
    });

    it('counts what was sent without asking', async () => {
      await store.note('refresh', 15, noon);
      expect((await store.usage(noon)).minute).toMatchObject({ used: 15, usedBy: { refresh: 15 } });
      expect((await store.usage(noon)).day).toMatchObject({ used: 15, usedBy: { refresh: 15 } });
      expect((await drain('user', noon)).granted).toBe(5);
    });

    it('sends nothing while openFDA refuses, and goes on after', async () => {
      await store.refuseUntil(noon + 30_000);
      await store.refuseUntil(noon + 10_000);
      const refused = { granted: false, because: 'refused', retryAfterMs: 30_000 };
      expect(await store.take('user', noon)).toEqual(refused);
      expect((await store.usage(noon)).refusedUntil).toBe(noon + 30_000);
      expect(await store.take('user', noon + 30_000)).toEqual({ granted: true });
      expect((await store.usage(noon + 30_000)).refusedUntil).toBeUndefined();
    });

    it('tells what is used, by class', async () => {
      await store.take('user', noon);
      await store.take('validate', noon);
      const { minute, day } = await store.usage(noon);
      const usedBy = { user: 1, validate: 1, refresh: 0, warming: 0 };
      expect(minute).toEqual({ limit: 20, used: 2, usedBy });
      expect(day).toEqual({ limit: 100, used: 2, usedBy });
    });

    it('grants the last place once, however many ask for it at the same time', async () => {
      const outcomes = await Promise.all(Array.from({ length: 50 }, () => store.take('user', noon)));
      expect(outcomes.filter((outcome) => outcome.granted)).toHaveLength(20);
    });

    it('forgets nothing when the clock is set back', async () => {
      await drain('user', noon);
      expect(await store.take('user', noon - 3_600_000)).toMatchObject({ granted: false });
    });
  });
}
