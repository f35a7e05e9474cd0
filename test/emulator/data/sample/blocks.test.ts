import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBlocks } from '../../../../src/emulator/data/sample/blocks.ts';

describe('createBlocks', () => {
  it('puts each index into one group, in order, and tells where the group begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        (count, sizes) => {
          const blocks = createBlocks(count, sizes);
          const members = new Map<number, number>();
          for (let index = 0; index < count; index += 1) {
            const { group, ordinal } = blocks.locate(index);
            expect(blocks.first(group) + ordinal).toBe(index);
            members.set(group, (members.get(group) ?? 0) + 1);
          }
          expect([...members.keys()]).toEqual(Array.from({ length: blocks.groups }, (_, group) => group));
          for (const [group, size] of members) expect(blocks.size(group)).toBe(size);
        },
      ),
    );
  });

  it('repeats its sizes', () => {
    const blocks = createBlocks(10, [1, 2]);
    expect(Array.from({ length: 10 }, (_, index) => blocks.locate(index).group)).toEqual([
      0, 1, 1, 2, 3, 3, 4, 5, 5, 6,
    ]);
  });
});
