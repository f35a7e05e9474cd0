import { describe, expect, it } from 'vitest';
import { RecordIndex } from '../../src/source/record-index.ts';

describe('the record index', () => {
  it('knows the page and places of a key, and that a key has none', () => {
    const index = new RecordIndex();
    index.put('k1', { page: 'p', slots: [0, 4] });
    index.put('k2', { page: 'p', slots: [] });
    expect(index.find('k1')).toEqual({ page: 'p', slots: [0, 4] });
    expect(index.find('k2')).toEqual({ page: 'p', slots: [] });
    expect(index.find('k3')).toBeUndefined();
  });

  it('forgets with a page what stands in it, and nothing that stands elsewhere by now', () => {
    const index = new RecordIndex();
    index.put('k1', { page: 'p', slots: [0] });
    index.put('k2', { page: 'p', slots: [1] });
    index.put('k2', { page: 'q', slots: [7] });
    index.forgetPage('p');
    expect([index.find('k1'), index.find('k2'), index.size]).toEqual([undefined, { page: 'q', slots: [7] }, 1]);
    index.forgetPage('p');
    index.forgetPage('q');
    expect(index.size).toBe(0);
  });

  it('holds no more keys than allowed: the page remembered first goes first', () => {
    const index = new RecordIndex({ maxKeys: 4 });
    for (const page of ['p', 'q', 'r']) {
      for (const key of ['a', 'b']) index.put(page + key, { page, slots: [0] });
    }
    expect(index.size).toBe(4);
    expect([index.find('pa'), index.find('pb')]).toEqual([undefined, undefined]);
    expect(index.find('rb')).toEqual({ page: 'r', slots: [0] });
  });

  it('keeps a single page whole, however large', () => {
    const index = new RecordIndex({ maxKeys: 2 });
    for (const key of ['a', 'b', 'c']) index.put(key, { page: 'p', slots: [0] });
    expect(index.size).toBe(3);
  });
});
