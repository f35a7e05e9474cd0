import { describe, expect, it } from 'vitest';
import { DecodedAnswers } from '../../src/source/decoded-answers.ts';

const results = [{ k_number: 'K1' }];

describe('decoded answers', () => {
  it('are at hand for the version they were read from, and no other', () => {
    const decoded = new DecodedAnswers({ maxBytes: 4000 });
    decoded.hold('/a', 1, results, 100);
    expect(decoded.find('/a', 1)).toBe(results);
    expect(decoded.find('/a', 2)).toBeUndefined();
    expect(decoded.find('/b', 1)).toBeUndefined();
    expect(decoded.stats()).toEqual({ entries: 1, bytes: 400, hits: 1, misses: 2 });
  });

  it('leave in the order in which they were last used', () => {
    const decoded = new DecodedAnswers({ maxBytes: 4000 });
    for (const path of ['/a', '/b']) decoded.hold(path, 1, results, 500);
    decoded.find('/a', 1);
    decoded.hold('/c', 1, results, 500);
    expect(['/a', '/b', '/c'].map((path) => decoded.find(path, 1) !== undefined)).toEqual([true, false, true]);
    expect(decoded.stats().bytes).toBe(4000);
  });

  it('are not held where one would take more than half of the room', () => {
    const decoded = new DecodedAnswers({ maxBytes: 4000 });
    decoded.hold('/a', 1, results, 400);
    decoded.hold('/a', 2, results, 501);
    expect(decoded.find('/a', 1)).toBeUndefined();
    expect(decoded.stats()).toMatchObject({ entries: 0, bytes: 0 });
  });

  it('hold nothing where there is no room', () => {
    const decoded = new DecodedAnswers({ maxBytes: 0 });
    decoded.hold('/a', 1, results, 1);
    expect(decoded.find('/a', 1)).toBeUndefined();
  });
});
