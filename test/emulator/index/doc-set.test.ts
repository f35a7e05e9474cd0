import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DocSet } from '../../../src/emulator/index/doc-set.ts';

const SIZE = 75;
const members = fc.uniqueArray(fc.nat(SIZE - 1));
const setOf = (docs: readonly number[]): DocSet => {
  const set = new DocSet(SIZE);
  for (const doc of docs) set.add(doc);
  return set;
};
const listOf = (set: DocSet): number[] => {
  const docs: number[] = [];
  set.visit((doc) => docs.push(doc));
  return docs;
};

it('keeps the laws of sets', () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      const sorted = (docs: Iterable<number>): number[] => [...docs].sort((x, y) => x - y);
      expect(listOf(setOf(a).or(setOf(b)))).toEqual(sorted(new Set([...a, ...b])));
      expect(listOf(setOf(a).and(setOf(b)))).toEqual(sorted(a.filter((doc) => b.includes(doc))));
      expect(listOf(setOf(a).andNot(setOf(b)))).toEqual(sorted(a.filter((doc) => !b.includes(doc))));
      expect(setOf(a).invert().count()).toBe(SIZE - a.length);
      expect(setOf(a).clone().invert().invert().count()).toBe(a.length);
      expect(a.every((doc) => setOf(a).has(doc) && !setOf(a).invert().has(doc))).toBe(true);
    }),
    { seed: 1 },
  );
});

it('of all holds each document and no more, whatever the size', () => {
  for (const size of [0, 1, 31, 32, 33, 64, 100]) expect(DocSet.all(size).count()).toBe(size);
});
