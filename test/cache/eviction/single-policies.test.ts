import { describe, expect, test } from 'vitest';
import { createSinglePolicy } from '../../../src/cache/eviction/create-single-policy.ts';
import type { EvictionPolicy } from '../../../src/cache/eviction/eviction-policy.ts';

const maxBytes = 1000;
const drain = (policy: EvictionPolicy, count: number): number[] => Array.from({ length: count }, () => policy.evict());

describe('lru', () => {
  test('gives up in the order of last use', () => {
    const policy = createSinglePolicy('lru', { maxBytes });
    for (const slot of [0, 1, 2]) policy.insert(slot, slot, 10, 1);
    policy.touch(0);
    expect(drain(policy, 3)).toEqual([1, 2, 0]);
  });
});

describe('lfu', () => {
  test('gives up the least used first', () => {
    const policy = createSinglePolicy('lfu', { maxBytes });
    for (const slot of [0, 1, 2]) policy.insert(slot, slot, 10, 1);
    for (const slot of [0, 0, 2]) policy.touch(slot);
    expect(drain(policy, 3)).toEqual([1, 2, 0]);
  });

  test('ages: what was popular once goes when enough others were used since', () => {
    const policy = createSinglePolicy('lfu', { maxBytes });
    policy.insert(0, 0, 10, 1);
    for (let use = 0; use < 20; use += 1) policy.touch(0);
    const given: number[] = [];
    for (let slot = 1; slot < 40; slot += 1) {
      policy.insert(slot, slot, 10, 1);
      policy.touch(slot);
      if (slot > 2) given.push(policy.evict());
    }
    expect(given).toContain(0);
  });
});

describe('lrfu', () => {
  test('keeps the small before the large, and the dear before the cheap', () => {
    const policy = createSinglePolicy('lrfu', { maxBytes });
    policy.insert(0, 0, 100, 1);
    policy.insert(1, 1, 10, 1);
    policy.insert(2, 2, 100, 3);
    expect(drain(policy, 3)).toEqual([0, 2, 1]);
  });

  test('forgets the favourites of yesterday sooner than its slow form does', () => {
    const firstGone = (name: 'lrfu' | 'slow-lrfu'): number => {
      const policy = createSinglePolicy(name, { maxBytes });
      policy.insert(0, 0, 10, 1);
      policy.insert(1, 1, 10, 1);
      for (let use = 0; use < 6; use += 1) policy.touch(0);
      // Slot 2 takes up the time of about two half-lives of the fast form, then slot 1 is used a few times.
      policy.insert(2, 2, 10, 100);
      for (let use = 0; use < 1600; use += 1) policy.touch(2);
      for (let use = 0; use < 2; use += 1) policy.touch(1);
      return policy.evict();
    };
    expect([firstGone('lrfu'), firstGone('slow-lrfu')]).toEqual([0, 1]);
  });

  test('takes a key that comes back for what it was', () => {
    const policy = createSinglePolicy('lrfu', { maxBytes });
    policy.insert(0, 77, 10, 1);
    for (let use = 0; use < 9; use += 1) policy.touch(0);
    policy.remove(0);
    policy.insert(1, 88, 10, 1);
    policy.touch(1);
    policy.insert(0, 77, 10, 1);
    expect(policy.evict()).toBe(1);
  });

  test('weighs anew what was replaced by something larger', () => {
    const policy = createSinglePolicy('lrfu', { maxBytes });
    policy.insert(0, 0, 10, 1);
    policy.insert(1, 1, 20, 1);
    policy.update(0, 100, 1);
    expect(drain(policy, 2)).toEqual([0, 1]);
  });
});

describe('gdsf', () => {
  test('keeps the small before the large, and the dear before the cheap', () => {
    const policy = createSinglePolicy('gdsf', { maxBytes });
    policy.insert(0, 0, 100, 1);
    policy.insert(1, 1, 10, 1);
    policy.insert(2, 2, 100, 3);
    expect(drain(policy, 3)).toEqual([0, 2, 1]);
  });

  test('weighs anew what was replaced by something larger', () => {
    const policy = createSinglePolicy('gdsf', { maxBytes });
    policy.insert(0, 0, 10, 1);
    policy.insert(1, 1, 20, 1);
    policy.update(0, 100, 1);
    expect(drain(policy, 2)).toEqual([0, 1]);
  });
});

describe('tiny-gdsf', () => {
  test('remembers how popular a key was that comes back', () => {
    const policy = createSinglePolicy('tiny-gdsf', { maxBytes });
    policy.insert(0, 77, 10, 1);
    for (let use = 0; use < 9; use += 1) policy.touch(0);
    policy.remove(0);
    policy.insert(1, 88, 10, 1);
    policy.touch(1);
    policy.insert(0, 77, 10, 1);
    expect(policy.evict()).toBe(1);
  });
});

describe('w-tinylfu', () => {
  test('refuses a newcomer that is worth less than what it would push out', () => {
    const policy = createSinglePolicy('w-tinylfu', { maxBytes: 30 });
    for (const slot of [0, 1]) {
      policy.insert(slot, slot, 10, 1);
      for (let use = 0; use < 3; use += 1) policy.touch(slot);
    }
    policy.insert(2, 2, 20, 1);
    expect(policy.evict()).toBe(2);
  });

  test('admits a newcomer that saves more for its size', () => {
    const policy = createSinglePolicy('w-tinylfu', { maxBytes: 30 });
    for (const slot of [0, 1]) policy.insert(slot, slot, 14, 1);
    policy.insert(2, 2, 10, 10);
    expect(policy.evict()).not.toBe(2);
  });
});

describe('s3-fifo', () => {
  test('lets a key that comes back soon after it was given up into the main queue', () => {
    const policy = createSinglePolicy('s3-fifo', { maxBytes: 100 });
    policy.insert(0, 50, 20, 1);
    expect(policy.evict()).toBe(0);
    policy.insert(0, 50, 20, 1);
    policy.insert(1, 51, 20, 1);
    expect(policy.evict()).toBe(1);
  });
});

describe('sieve', () => {
  test('spares what was used, once, and gives up the oldest that was not', () => {
    const policy = createSinglePolicy('sieve', { maxBytes });
    for (const slot of [0, 1, 2]) policy.insert(slot, slot, 10, 1);
    policy.touch(0);
    expect(drain(policy, 3)).toEqual([1, 2, 0]);
  });
});
