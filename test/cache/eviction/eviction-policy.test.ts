import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPolicy } from '../../../src/cache/eviction/create-policy.ts';
import { type EvictionPolicy, policyNames } from '../../../src/cache/eviction/eviction-policy.ts';
import { keyHash } from '../../../src/cache/key-hash.ts';

const maxBytes = 1000;

describe.each(policyNames)('every eviction policy: %s', (name) => {
  const create = (): EvictionPolicy => createPolicy(name, { maxBytes });
  const insert = (policy: EvictionPolicy, slot: number, bytes = 100): void =>
    policy.insert(slot, keyHash(`key ${slot}`), bytes, 1);

  test('tells its name', () => {
    expect(create().name).toBe(name);
  });

  test('has nothing to give up when it holds nothing', () => {
    expect(create().evict()).toBe(-1);
  });

  test('gives up every entry once, and then no more', () => {
    const policy = create();
    for (let slot = 0; slot < 20; slot += 1) insert(policy, slot);
    const given = Array.from({ length: 20 }, () => policy.evict());
    expect([...given].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, slot) => slot));
    expect(policy.evict()).toBe(-1);
  });

  test('does not give up what was deleted', () => {
    const policy = create();
    for (const slot of [0, 1, 2]) insert(policy, slot);
    policy.remove(1);
    expect([policy.evict(), policy.evict()].sort()).toEqual([0, 2]);
    expect(policy.evict()).toBe(-1);
  });

  test('keeps what is asked for again and again through a scan of what is asked for once', () => {
    const policy = create();
    for (let slot = 0; slot < 10; slot += 1) insert(policy, slot);
    const given: number[] = [];
    for (let slot = 10; slot < 40; slot += 1) {
      for (let use = 0; use < 3; use += 1) policy.touch(0);
      insert(policy, slot);
      given.push(policy.evict());
    }
    expect(given).not.toContain(0);
    expect(given).not.toContain(-1);
  });

  test('holds exactly what was put in and not taken out, whatever the order of calls', () => {
    const operation = fc.record({
      kind: fc.constantFrom('insert', 'insert', 'touch', 'update', 'remove', 'evict'),
      slot: fc.nat(30),
      bytes: fc.integer({ min: 1, max: 400 }),
      weight: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 300 }), (operations) => {
        const policy = create();
        const held = new Set<number>();
        for (const { kind, slot, bytes, weight } of operations) {
          if (kind === 'evict') {
            const given = policy.evict();
            expect(held.size === 0 ? given === -1 : held.delete(given)).toBe(true);
          } else if (kind === 'insert' && !held.has(slot)) {
            policy.insert(slot, keyHash(`${slot}`), bytes, weight);
            held.add(slot);
          } else if (held.has(slot)) {
            if (kind === 'touch') policy.touch(slot);
            if (kind === 'update') policy.update(slot, bytes, weight);
            if (kind === 'remove') {
              policy.remove(slot);
              held.delete(slot);
            }
          }
        }
        for (let left = held.size; left > 0; left -= 1) expect(held.delete(policy.evict())).toBe(true);
        expect(policy.evict()).toBe(-1);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
