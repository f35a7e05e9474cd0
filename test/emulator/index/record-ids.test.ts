import { expect, it } from 'vitest';
import { createRecordIds } from '../../../src/emulator/index/record-ids.ts';

const SIZE = 20_000;
const ids = createRecordIds(SIZE, 'deviceclearance 0');
const all = Array.from({ length: SIZE }, (_, doc) => ids.idOf(doc));

it('gives every record an id of its own, of twenty characters', () => {
  expect(new Set(all).size).toBe(SIZE);
  expect(all.every((id) => /^[-\w]{20}$/.test(id))).toBe(true);
});

it('numbers documents in the order of their ids, which is not the order in which records came', () => {
  expect([...all].sort()).toEqual(all);
  const ordinals = all.map((_, doc) => ids.ordinalOf(doc));
  expect([...ordinals].sort((a, b) => a - b)).toEqual(all.map((_, place) => place));
  expect(ordinals.slice(0, 100)).not.toEqual([...ordinals.slice(0, 100)].sort((a, b) => a - b));
});

it('finds where an id stands, or would stand', () => {
  for (const doc of [0, 1, 777, SIZE - 1]) {
    expect(ids.firstNotBelow(all[doc] ?? '')).toBe(doc);
    expect(ids.firstNotBelow(`${all[doc]}x`)).toBe(doc + 1);
  }
  expect(ids.firstNotBelow('')).toBe(0);
  expect(ids.firstNotBelow('~')).toBe(SIZE);
});

it('gives other ids under another salt, and the same under the same', () => {
  expect(createRecordIds(SIZE, 'deviceclearance 0').idOf(5)).toBe(all[5]);
  const other = createRecordIds(SIZE, 'deviceclearance 1');
  expect(all).not.toContain(other.idOf(5));
});
