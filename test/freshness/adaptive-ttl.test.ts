import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adaptiveTtl, type TtlFacts, type TtlStep, ttlSteps } from '../../src/freshness/adaptive-ttl.ts';
import { explainTtl } from '../../src/freshness/explain-ttl.ts';
import { levelRules } from '../../src/freshness/level-rules.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-03-09T14:00:00Z');

/** Of data that is 20 hours old; nothing else is known. */
const plain: TtlFacts = {
  now,
  reloadedAt: now - 20 * hour,
  cadence: { periodMs: undefined, from: 'documented' },
  history: undefined,
  usage: undefined,
  quotaUsed: 0,
  maxMs: 6 * hour,
  jitter: 0,
};
const ttl = (facts: Partial<TtlFacts>) => adaptiveTtl({ ...plain, ...facts });
const step = (name: TtlStep['name'], facts: Partial<TtlFacts>) =>
  ttlSteps({ ...plain, ...facts }).find((one) => one.name === name)?.factor;
const history = (keyFactor: number, costMs = 300) => ({ contentHash: 'a', keyFactor, costMs });
const usage = (meanGapMs: number, deviationMs = 0) => ({ lastUsedAt: now, meanGapMs, deviationMs });

describe('adaptive lifetime', () => {
  it("is a tenth of the data's age, between a minute and the level's longest", () => {
    expect(ttl({})).toBe(2 * hour);
    expect(ttl({ reloadedAt: now - 1000 })).toBe(minute);
    expect(ttl({ reloadedAt: now - 365 * day })).toBe(6 * hour);
    expect(ttl({ reloadedAt: undefined })).toBe(6 * hour);
  });

  it('ends at the next reload, by the cadence, also where reloads were left out', () => {
    const daily = { periodMs: day, from: 'observed' } as const;
    expect(ttl({ reloadedAt: now - 23 * hour, cadence: daily })).toBe(hour);
    expect(ttl({ reloadedAt: now - 10 * day - 23 * hour, cadence: daily })).toBe(hour);
    expect(ttl({ reloadedAt: now - 20 * hour, cadence: daily })).toBe(2 * hour);
  });

  it('grows by what refreshing did not find, and shrinks by what it found', () => {
    expect(ttl({ history: history(1.5) })).toBe(3 * hour);
    expect(ttl({ history: history(0.25) })).toBe(hour / 2);
  });

  it('is shorter for what is used often, longer for what is used seldom', () => {
    expect(step('use', { usage: usage(15 * minute) })).toBe(0.5);
    expect(step('use', { usage: usage(hour) })).toBe(1);
    expect(step('use', { usage: usage(4 * hour) })).toBe(2);
    expect(step('use', { usage: usage(minute) })).toBe(0.5);
  });

  it('heeds use the less, the less even it is', () => {
    const even = step('use', { usage: usage(15 * minute) }) ?? 1;
    const uneven = step('use', { usage: usage(15 * minute, 45 * minute) }) ?? 1;
    expect(uneven).toBeGreaterThan(even);
    expect(uneven).toBeLessThan(1);
  });

  it('is longer for what takes long to get', () => {
    expect(step('cost', { history: history(1, 1200) })).toBe(2);
    expect(step('cost', { history: history(1, 75) })).toBe(0.5);
  });

  it("stretches up to four times as the day's requests run out", () => {
    expect([0, 0.5, 0.75, 1].map((quotaUsed) => step('quota', { quotaUsed }))).toEqual([1, 1, 2.5, 4]);
  });

  it('differs by up to a tenth from entry to entry', () => {
    expect([-1, 0, 1].map((jitter) => ttl({ jitter }))).toEqual([1.8 * hour, 2 * hour, 2.2 * hour]);
  });

  const anything = fc.record({
    reloadedAt: fc.option(fc.integer({ min: now - 400 * day, max: now + day }), { nil: undefined }),
    cadence: fc.record({
      periodMs: fc.option(fc.integer({ min: 0, max: 100 * day }), { nil: undefined }),
      from: fc.constant('observed' as const),
    }),
    history: fc.option(
      fc.record({
        contentHash: fc.string(),
        keyFactor: fc.double({ min: 0.25, max: 8, noNaN: true }),
        costMs: fc.nat(60_000),
      }),
      { nil: undefined },
    ),
    usage: fc.option(
      fc.record({
        lastUsedAt: fc.integer({ min: now - day, max: now + day }),
        meanGapMs: fc.nat(1e9),
        deviationMs: fc.nat(1e9),
      }),
      { nil: undefined },
    ),
    quotaUsed: fc.double({ min: 0, max: 2, noNaN: true }),
    jitter: fc.double({ min: -5, max: 5, noNaN: true }),
    maxMs: fc.constantFrom(levelRules.RECENT.serveMs, levelRules.STALE.serveMs),
  });

  it("is never past the level's longest nor under a minute, whatever the facts", () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const lifetime = adaptiveTtl({ now, ...facts });
        expect(lifetime).toBeGreaterThanOrEqual(minute);
        expect(lifetime).toBeLessThanOrEqual(facts.maxMs);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('is explained by steps that multiply up to it, each with its reason', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const all = { now, ...facts };
        const steps = explainTtl(all);
        const product = steps.reduce((sum, { factor }) => sum * factor, all.maxMs);
        expect(product / adaptiveTtl(all)).toBeCloseTo(1, 6);
        expect(steps.at(-1)?.ttlMs).toBe(adaptiveTtl(all));
        for (const { why } of steps) expect(why).not.toMatch(/NaN|undefined|^$/);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('names what gave what', () => {
    const facts = { ...plain, history: history(8, 1200), usage: usage(15 * minute), quotaUsed: 0.75, jitter: 1 };
    expect(explainTtl(facts).map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'age of the data: reloaded 20 h ago',
      'next reload: none is expected',
      'changes found: by what refreshing it found so far',
      'use: 4 uses an hour, 100 % even',
      'cost: took 1200 ms to get',
      "quota: 75 % of the day's requests are used",
      'jitter: so that entries do not expire together',
      'limits: at least 60 s, and never past the 6 h of the level',
    ]);
  });
});
