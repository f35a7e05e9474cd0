import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPartition, zipfWeights } from '../../../../src/emulator/data/sample/partition.ts';

describe('createPartition', () => {
  it('gives every item to one group, and finds it there again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(399),
        (items, groups, shift) => {
          const partition = createPartition(items, zipfWeights(groups), shift % items);
          const sizes = Array.from({ length: groups }, (_, group) => partition.size(group));
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(items);
          const met = new Set<number>();
          sizes.forEach((size, group) => {
            for (let ordinal = 0; ordinal < size; ordinal += 1) {
              const item = partition.member(group, ordinal);
              if (item === undefined) throw new Error('a group lacks a member');
              expect(partition.groupOf(item)).toBe(group);
              met.add(item);
            }
          });
          expect(met.size).toBe(items);
        },
      ),
    );
  });

  it('has no member of an empty group, and gives none to a weight of nothing', () => {
    const partition = createPartition(10, [1, 0, 1]);
    expect(partition.size(1)).toBe(0);
    expect(partition.member(1, 0)).toBeUndefined();
    expect(partition.size(0) + partition.size(2)).toBe(10);
  });
});
