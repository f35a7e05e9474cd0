import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CacheEvent } from '../../src/cache/cache-event.ts';
import { policyNames } from '../../src/cache/eviction/eviction-policy.ts';
import { InvalidationMarks } from '../../src/cache/invalidation-marks.ts';
import { MemoryTier, type MemoryTierOptions } from '../../src/cache/memory-tier.ts';
import { sampleEntry, textOf } from './sample-entry.ts';

function setUp(given: Partial<MemoryTierOptions> = {}) {
  const events: CacheEvent[] = [];
  const time = { now: 0 };
  const marks = new InvalidationMarks();
  const tier = new MemoryTier({
    maxBytes: 100_000,
    policy: 'adaptive',
    marks,
    now: () => time.now,
    listener: (event) => events.push(event),
    ...given,
  });
  return { tier, events, time, marks };
}

describe('the memory tier', () => {
  test('keeps bytes that do not change when the buffer they came in is used again', () => {
    const { tier } = setUp();
    const chunk = Buffer.from('first');
    tier.set('a', sampleEntry({ bytes: chunk }));
    chunk.write('other');
    expect(textOf(tier.get('a'))).toBe('first');
  });

  test('leaves bytes it has handed out alone after the entry was given up', () => {
    const { tier } = setUp({ maxBytes: 4000 });
    tier.set('a', sampleEntry({ text: 'mine' }));
    const held = tier.get('a');
    for (let n = 0; n < 50; n += 1) tier.set(`other ${n}`, sampleEntry({ text: 'XXXX' }));
    tier.delete('a');
    tier.set('again', sampleEntry({ text: 'YYYY' }));
    expect(textOf(held)).toBe('mine');
  });

  test('stays within its bound, and tells what it gave up', () => {
    const { tier, events } = setUp({ maxBytes: 20_000 });
    for (let n = 0; n < 100; n += 1) tier.set(`key ${n}`, sampleEntry({ text: 'x'.repeat(1000) }));
    const { bytes = 0, entries = 0, evicted } = tier.stats();
    expect(bytes).toBeLessThanOrEqual(20_000);
    expect(entries + evicted).toBe(100);
    expect(entries).toBeGreaterThan(5);
    const causes = events.map((event) => event.type === 'removed' && event.cause);
    expect(causes).toEqual(Array(evicted).fill('evicted'));
  });

  test.each(policyNames)('tells what it holds by tag, all of its bytes, following %s', (policy) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(3), fc.nat(2000))), (sets) => {
        const { tier } = setUp({ maxBytes: 30_000, policy });
        for (const [key, tag, length] of sets) {
          tier.set(`key ${key}`, sampleEntry({ text: 'x'.repeat(length), tags: [`tag ${tag}`] }));
          tier.get(`key ${key % 7}`);
        }
        const holdings = [...tier.heldByTag().values()];
        const { entries, bytes } = tier.stats();
        expect(holdings.reduce((sum, held) => sum + held.entries, 0)).toBe(entries);
        expect(holdings.reduce((sum, held) => sum + held.bytes, 0)).toBe(bytes);
      }),
      { numRuns: 20 },
    );
  });

  test('raises an event with the cause for every way out', () => {
    const { tier, events, time } = setUp();
    for (const key of ['expired', 'expired, swept', 'invalidated', 'invalidated, swept', 'deleted', 'superseded']) {
      tier.set(key, sampleEntry({ keepUntil: key.startsWith('expired') ? 50 : 1000, tags: [key] }));
    }
    tier.set('replaced', sampleEntry({ version: 1, digest: 'before' }));
    tier.set('replaced', sampleEntry({ version: 2, digest: 'before' }));
    tier.set('replaced', sampleEntry({ version: 3, digest: 'after' }));
    tier.set('outgrown', sampleEntry({ version: 1 }));
    tier.set('outgrown', sampleEntry({ version: 2, text: 'x'.repeat(200_000) }));
    tier.supersede('superseded', 1);
    tier.supersede('superseded', 2);
    tier.delete('deleted');
    time.now = 60;
    tier.get('expired');
    tier.sweep('expired', null, 1000);
    tier.invalidate({ key: 'invalidated' }, 1);
    tier.invalidate({ tag: 'invalidated, swept' }, 1);
    tier.sweep('orphaned', null, 1000);
    const told = events.map((event) => event.type === 'removed' && `${event.key} ${event.version}: ${event.cause}`);
    expect(told).toEqual([
      'replaced 2: replaced',
      'outgrown 1: replaced',
      'superseded 1: superseded',
      'deleted 1: deleted',
      'expired 1: expired',
      'expired, swept 1: expired',
      'invalidated 1: invalidated',
      'invalidated, swept 1: invalidated',
    ]);
  });

  test('refuses what is larger than all of it', () => {
    const { tier } = setUp({ maxBytes: 1000 });
    expect(tier.set('a', sampleEntry({ text: 'x'.repeat(2000) }))).toBe('too-large');
    expect(tier.stats().entries).toBe(0);
  });

  test('has nothing of an entry past its end', () => {
    const { tier, time } = setUp();
    tier.set('a', sampleEntry({ keepUntil: 50 }));
    time.now = 49;
    expect(tier.get('a')).toBeDefined();
    time.now = 50;
    expect(tier.get('a')).toBeUndefined();
    expect(tier.stats().entries).toBe(0);
  });

  test('clears away in passing what is past its end and never asked for again', () => {
    const { tier, time } = setUp();
    for (let n = 0; n < 20; n += 1) tier.set(`old ${n}`, sampleEntry({ keepUntil: 50 }));
    time.now = 60;
    for (let n = 0; n < 40; n += 1) tier.set(`new ${n}`, sampleEntry());
    expect(tier.stats().entries).toBe(40);
  });

  test('does not let an older fill in after a newer one was given up for room', () => {
    const { tier } = setUp();
    tier.set('a', sampleEntry({ version: 9 }));
    tier.delete('a');
    expect(tier.set('a', sampleEntry({ version: 8 }))).toBe('older');
    expect(tier.set('a', sampleEntry({ version: 9 }))).toBe('stored');
  });

  test('calls everything held unconfirmed after a soft expiry, and what is stored or confirmed later confirmed', () => {
    const { tier } = setUp();
    tier.set('a', sampleEntry());
    tier.set('b', sampleEntry());
    tier.softExpire();
    tier.set('c', sampleEntry());
    tier.confirm('b');
    expect([tier.isConfirmed('a'), tier.isConfirmed('b'), tier.isConfirmed('c')]).toEqual([false, true, true]);
    expect(tier.get('a')).toBeDefined();
  });

  test('peeks without counting a hit', () => {
    const { tier } = setUp();
    tier.set('a', sampleEntry());
    expect(tier.peek('a')).toBeDefined();
    expect(tier.stats().hits).toBe(0);
  });
});

describe.each(policyNames)('the memory tier under %s', (policy) => {
  test('holds exactly the keys that were stored and for which no removal was reported', () => {
    const key = fc.nat(11).map((n) => `key ${n}`);
    const version = fc.integer({ min: 1, max: 60 });
    const operation = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), key, version, size: fc.nat(4000) }) },
      fc.record({ kind: fc.constantFrom('get' as const, 'delete' as const), key }),
      fc.record({ kind: fc.constantFrom('supersede' as const, 'invalidate' as const), key, version }),
      fc.record({ kind: fc.constantFrom('tag' as const, 'all' as const), version }),
      fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(40) }),
      fc.record({
        kind: fc.constant('sweep' as const),
        what: fc.constantFrom('expired' as const, 'orphaned' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 100 }), (operations) => {
        const known = new Set<string>();
        const time = { now: 0 };
        const { tier } = setUp({
          ...{ policy, maxBytes: 4000, now: () => time.now },
          listener: (event) => {
            if (event.type === 'removed' && event.cause !== 'replaced') known.delete(event.key);
          },
        });
        for (const step of operations) {
          if (step.kind === 'set') {
            known.add(step.key);
            const entry = sampleEntry({ version: step.version, text: 'x'.repeat(step.size), keepUntil: time.now + 60 });
            const outcome = tier.set(step.key, { ...entry, digest: `d${step.version % 3}` });
            if (outcome !== 'stored' && tier.versionOf(step.key) === undefined) known.delete(step.key);
          } else if (step.kind === 'wait') time.now += step.ms;
          else if (step.kind === 'sweep') tier.sweep(step.what, null, 1000);
          else if (step.kind === 'tag') tier.invalidate({ tag: 'device/510k' }, step.version);
          else if (step.kind === 'all') tier.invalidate({ all: true }, step.version);
          else if (step.kind === 'invalidate') tier.invalidate({ key: step.key }, step.version);
          else if (step.kind === 'supersede') tier.supersede(step.key, step.version);
          else if (step.kind === 'get' || step.kind === 'delete') tier[step.kind](step.key);
          const held = Array.from({ length: 12 }, (_, n) => `key ${n}`).filter((each) => tier.versionOf(each));
          expect([...known].sort()).toEqual(held.sort());
        }
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  test('never yields an older version after a newer, whatever is stored, invalidated and given up in between', () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const version = fc.integer({ min: 1, max: 60 });
    const operation = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), key, version, size: fc.integer({ min: 0, max: 900 }) }),
      fc.record({ kind: fc.constant('get' as const), key }),
      fc.record({ kind: fc.constant('invalidate' as const), key, version }),
      fc.record({ kind: fc.constant('tag' as const), version }),
      fc.record({ kind: fc.constant('pattern' as const), version }),
    );
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 80 }), (operations) => {
        const { tier } = setUp({ policy, maxBytes: 3000 });
        const seen = new Map<string, number>();
        const void_ = new Map<string, number>();
        const invalidate = (keys: string[], upTo: number): void => {
          for (const name of keys) void_.set(name, Math.max(void_.get(name) ?? 0, upTo));
        };
        for (const step of operations) {
          if (step.kind === 'set') {
            tier.set(step.key, sampleEntry({ version: step.version, text: 'x'.repeat(step.size) }));
          } else if (step.kind === 'get') {
            const got = tier.get(step.key)?.version;
            if (got === undefined) continue;
            expect(got).toBeGreaterThanOrEqual(seen.get(step.key) ?? 0);
            expect(got).toBeGreaterThan(void_.get(step.key) ?? 0);
            seen.set(step.key, got);
          } else if (step.kind === 'invalidate') {
            tier.invalidate({ key: step.key }, step.version);
            invalidate([step.key], step.version);
          } else if (step.kind === 'tag') {
            tier.invalidate({ tag: 'device/510k' }, step.version);
            invalidate(['a', 'b', 'c'], step.version);
          } else {
            tier.invalidate({ pattern: 'b*' }, step.version);
            invalidate(['b'], step.version);
          }
        }
        expect(tier.stats().bytes).toBeLessThanOrEqual(3000);
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});
