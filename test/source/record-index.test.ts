import { describe, expect, it } from 'vitest';
import { RecordIndex } from '../../src/source/record-index.ts';

const page = (path: string, version = 1) => ({ path, version });
const pathsOf = (index: RecordIndex, key: string) => index.find('g', key).map((place) => place.page.path);

describe('the record index', () => {
  it('returns the page and places of a key, and that a key has none', () => {
    const index = new RecordIndex({ maxBytes: 1e6 });
    index.put(page('p'), 'g', 'k1', [0, 4]);
    index.put(page('p'), 'g', 'k2', []);
    expect(index.find('g', 'k1')).toMatchObject([{ page: page('p'), slots: [0, 4] }]);
    expect(index.find('g', 'k2')).toMatchObject([{ page: page('p'), slots: [] }]);
    expect(index.find('g', 'k3')).toEqual([]);
    expect(index.find('other group', 'k1')).toEqual([]);
  });

  it('forgets with a page the places in it, and those in other pages stay', () => {
    const index = new RecordIndex({ maxBytes: 1e6 });
    index.put(page('p', 1), 'g', 'k1', [0]);
    index.put(page('p', 1), 'g', 'k2', [1]);
    index.put(page('q', 2), 'g', 'k2', [7]);
    index.forgetPage('q');
    expect(pathsOf(index, 'k2')).toEqual(['p']);
    index.put(page('q', 2), 'g', 'k2', [7]);
    index.forgetPage('p');
    expect([pathsOf(index, 'k1'), pathsOf(index, 'k2'), index.size]).toEqual([[], ['q'], 1]);
    index.forgetPage('p');
    index.forgetPage('q');
    expect([index.size, index.bytes]).toEqual([0, 0]);
  });

  it('returns the places of the newest page first, however late it was registered, and of four pages at most', () => {
    const index = new RecordIndex({ maxBytes: 1e6 });
    for (const version of [3, 1, 6, 2, 5, 4]) index.put(page(`p${version}`, version), 'g', 'k', [version]);
    expect(pathsOf(index, 'k')).toEqual(['p6', 'p5', 'p4', 'p3']);
    for (const version of [6, 4]) index.forgetPage(`p${version}`);
    expect(pathsOf(index, 'k')).toEqual(['p5', 'p3']);
    for (const version of [1, 2, 3, 5]) index.forgetPage(`p${version}`);
    expect([index.size, index.bytes]).toEqual([0, 0]);
  });

  it('holds one version of a page: the newest', () => {
    const index = new RecordIndex({ maxBytes: 1e6 });
    expect(index.begin(page('p', 1))).toBe(true);
    index.put(page('p', 1), 'g', 'k1', [0]);
    expect([index.begin(page('p', 1)), index.begin(page('p', 2)), index.begin(page('p', 1))]).toEqual([
      false,
      true,
      false,
    ]);
    index.put(page('p', 1), 'g', 'k1', [0]);
    expect(index.find('g', 'k1')).toEqual([]);
    index.put(page('p', 3), 'g', 'k1', [9]);
    expect(index.find('g', 'k1')).toMatchObject([{ page: page('p', 3), slots: [9] }]);
  });

  it('takes no more bytes than allowed: the pages used least recently are forgotten first', () => {
    const index = new RecordIndex({ maxBytes: 10_000 });
    for (let at = 0; at < 100; at += 1) {
      for (const key of ['a', 'b']) index.put(page(`p${at}`, at), 'g', `${at}${key}`, [0]);
      expect(pathsOf(index, '0a')).toEqual(['p0']);
      expect(index.bytes).toBeLessThanOrEqual(10_000);
    }
    expect(index.size).toBeGreaterThan(10);
    expect([pathsOf(index, '1a'), pathsOf(index, '99b')]).toEqual([[], ['p99']]);
  });

  it('keeps a single page whole, however large', () => {
    const index = new RecordIndex({ maxBytes: 2 });
    for (const key of ['a', 'b', 'c']) index.put(page('p'), 'g', key, [0]);
    expect(index.size).toBe(3);
  });

  it('forgets all places of a group whose keys repeat', () => {
    const index = new RecordIndex({ maxBytes: 1e6 });
    index.put(page('p'), 'g', 'k', [0]);
    index.put(page('p'), 'h', 'k', [0]);
    index.markRepeated('g');
    expect([index.isRepeated('g'), index.isRepeated('h'), index.size]).toEqual([true, false, 1]);
    expect(index.find('g', 'k')).toEqual([]);
    index.forgetPage('p');
    expect([index.size, index.bytes]).toEqual([0, 0]);
  });
});
