import { beforeEach, describe, expect, it } from 'vitest';
import { createEpochBook, type EpochBook } from '../../src/freshness/epoch-book.ts';
import { createFreshnessPolicy, type FreshnessPolicy, type JudgedEntry } from '../../src/freshness/freshness-policy.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const monday = Date.parse('2026-03-09T14:00:00Z');
const dataset = 'device/510k';

describe('freshness policy', () => {
  let now = monday;
  let quotaUsed = 0;
  let random = 0;
  let book: EpochBook;
  let policy: FreshnessPolicy;
  beforeEach(() => {
    now = monday;
    quotaUsed = 0;
    random = 0;
    book = createEpochBook({ now: () => now });
    policy = createFreshnessPolicy({
      book,
      now: () => now,
      factsOf: () => ({
        reloadedAt: undefined,
        cadence: { periodMs: undefined, from: 'documented' },
        quotaUsed,
        jitter: 0,
      }),
      random: () => random,
    });
  });

  const see = (date: string) => book.observe(dataset, date, now);
  const aged = (ageMs: number, lastUpdated = '2026-03-02'): JudgedEntry => ({
    dataset,
    fetchedAt: now - ageMs,
    lastUpdated,
    negative: false,
  });
  const action = (
    entry: JudgedEntry,
    ...rest: Parameters<FreshnessPolicy['decide']> extends [unknown, ...infer R] ? R : never
  ) => policy.decide(entry, ...rest).action;

  it('serves by the age since the answer was last validated, not since it was fetched', () => {
    const entry = aged(5 * day);
    see('2026-03-02');
    now += minute;
    const decision = policy.decide(entry, 'REAL_TIME');
    expect(decision).toMatchObject({ action: 'serve', validatedAt: monday, ageMs: minute, stale: false });
  });

  describe.each([
    ['REAL_TIME', minute],
    ['FRESH', 10 * minute],
    ['RECENT', day],
  ] as const)('%s beyond its age', (level, ageMs) => {
    it('validates what an epoch could prove', () => {
      const entry = aged(5 * day);
      see('2026-03-02');
      now += ageMs + 1;
      expect(action(entry, level)).toBe('validate');
      see('2026-03-02');
      expect(action(entry, level)).toBe('serve');
    });

    it("fetches what was fetched on the epoch's own day", () => {
      see('2026-03-09');
      const entry = aged(0, '2026-03-09');
      now += ageMs;
      see('2026-03-09');
      expect(action(entry, level)).not.toBe('fetch');
      now += 1;
      see('2026-03-09');
      expect(action(entry, level)).toBe('fetch');
    });

    it('fetches while a newer date awaits confirmation', () => {
      const entry = aged(5 * day);
      see('2026-03-02');
      now += 1;
      see('2026-03-09');
      now += ageMs;
      expect(action(entry, level)).toBe('fetch');
    });
  });

  it('keeps RECENT within six hours at once and a day with a refresh, STALE within a day at once and for ever after', () => {
    expect(action(aged(6 * hour), 'RECENT')).toBe('serve');
    expect(action(aged(6 * hour + 1), 'RECENT')).toBe('serve-and-refresh');
    expect(action(aged(day), 'RECENT')).toBe('serve-and-refresh');
    expect(action(aged(day), 'STALE')).toBe('serve');
    expect(action(aged(day + 1), 'STALE')).toBe('serve-and-refresh');
    expect(action(aged(900 * day), 'STALE')).toBe('serve-and-refresh');
  });

  it('never lowers a level when the quota runs out', () => {
    quotaUsed = 1;
    expect(action(aged(minute + 1), 'REAL_TIME')).not.toBe('serve');
    expect(action(aged(10 * minute + 1), 'FRESH')).not.toBe('serve');
    expect(action(aged(6 * hour + 1), 'RECENT')).toBe('serve-and-refresh');
    expect(action(aged(day + 1), 'RECENT')).toBe('validate');
  });

  describe('an epoch that moved', () => {
    let entry: JudgedEntry;
    beforeEach(() => {
      entry = aged(5 * day);
      see('2026-03-02');
      now += 1000;
      see('2026-03-09');
      now += 1000;
      see('2026-03-09');
    });

    it('makes an entry stale at once, also within the age that its level allows', () => {
      expect(policy.decide(entry, 'REAL_TIME')).toMatchObject({ action: 'fetch', validatedAt: monday });
      expect(action(entry, 'FRESH')).toBe('fetch');
    });

    it('does not make it gone: weaker levels serve it and refresh, an outage too', () => {
      expect(action(entry, 'RECENT')).toBe('serve-and-refresh');
      expect(action(entry, 'STALE')).toBe('serve-and-refresh');
      expect(policy.standIn(entry, 'FRESH')).toMatchObject({ stale: true, validatedAt: monday });
    });
  });

  it('pays REAL_TIME out of the share of validation, what a user waits for out of the users part, the rest as refresh', () => {
    expect(policy.decide(aged(day + 1), 'REAL_TIME').spend).toBe('validate');
    expect(policy.decide(aged(day + 1), 'FRESH').spend).toBe('user');
    expect(policy.decide(aged(day + 1), 'RECENT').spend).toBe('user');
    expect(policy.decide(aged(7 * hour), 'RECENT').spend).toBe('refresh');
  });

  it('lets an old answer stand in, marked, for as long as the level says', () => {
    expect(policy.standIn(aged(0), 'REAL_TIME')).toBeUndefined();
    expect(policy.standIn(aged(day), 'FRESH')).toMatchObject({ action: 'serve', stale: true });
    expect(policy.standIn(aged(day + 1), 'FRESH')).toBeUndefined();
    expect(policy.standIn(aged(7 * day), 'RECENT')?.stale).toBe(true);
    expect(policy.standIn(aged(7 * day + 1), 'RECENT')).toBeUndefined();
    expect(policy.standIn(aged(900 * day), 'STALE')?.stale).toBe(true);
  });

  it('marks what is past its lifetime as stale while openFDA is known to be unreachable', () => {
    expect(policy.decide(aged(day + 1), 'STALE').stale).toBe(false);
    expect(policy.decide(aged(day + 1), 'STALE', true).stale).toBe(true);
    expect(policy.decide(aged(hour), 'STALE', true).stale).toBe(false);
  });

  it('does not trust an entry from the future: its age is not known', () => {
    expect(action(aged(-1), 'REAL_TIME')).toBe('fetch');
    expect(action(aged(-hour), 'RECENT')).toBe('fetch');
    expect(policy.standIn(aged(-hour), 'RECENT')).toBeUndefined();
    expect(policy.decide(aged(-hour), 'FRESH').validatedAt).toBe(0);
  });

  it('refreshes a busy entry before it expires, but only at levels whose lifetime adapts', () => {
    const history = { contentHash: 'a', keyFactor: 1, costMs: 1000 };
    random = 0.99;
    const soon = { ...aged(6 * hour - 100), history };
    expect(policy.decide(soon, 'RECENT')).toMatchObject({ action: 'serve-and-refresh', stale: false });
    quotaUsed = 0.9;
    expect(action({ ...aged(6 * hour - 100), history }, 'RECENT')).toBe('serve');
    quotaUsed = 0;
    expect(action({ ...aged(minute - 1), history }, 'REAL_TIME')).toBe('serve');
  });

  it('explains lifetimes that adapt, and has nothing to explain where they are fixed', () => {
    expect(policy.explain(aged(hour), 'RECENT').at(-1)).toMatchObject({ name: 'limits', ttlMs: 6 * hour });
    expect(policy.explain(aged(hour), 'FRESH')).toEqual([]);
  });
});
