import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SlotTable } from '../../src/cache/slot-table.ts';

test('finds what a map would, though hashes are equal and cells are taken from the middle', () => {
  // Hashes out of very few, next to each other and around the table's end, so that runs meet and wrap.
  const hash = fc.constantFrom(0, 1, 2, 61, 62, 63, 64, 127, 0xffff_ffff);
  const operation = fc.record({ kind: fc.constantFrom('add', 'add', 'remove'), slot: fc.nat(150), hash });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 400 }), (operations) => {
      let sought = -1;
      const table = new SlotTable({ holds: (slot) => slot === sought });
      const hashOf = new Map<number, number>();
      for (const step of operations) {
        const known = hashOf.get(step.slot);
        if (step.kind === 'add' && known === undefined) {
          table.add(step.slot, step.hash);
          hashOf.set(step.slot, step.hash);
        } else if (step.kind === 'remove' && known !== undefined) {
          table.remove(step.slot, known);
          hashOf.delete(step.slot);
        }
      }
      expect(table.size).toBe(hashOf.size);
      expect([...table.slots()].sort((a, b) => a - b)).toEqual([...hashOf.keys()].sort((a, b) => a - b));
      for (sought = 0; sought <= 150; sought += 1) {
        const known = hashOf.get(sought);
        expect(table.find(known ?? 62)).toBe(known === undefined ? -1 : sought);
      }
    }),
  );
});
