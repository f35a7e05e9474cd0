import { describe, expect, it } from 'vitest';
import { createRateHistory } from '../../../src/dashboard/page/rate-history.ts';

const sample = (at: number, hits: number, misses = 0, series = 'INSTANCE') => ({ at, series, hits, misses });

describe('the history of rates', () => {
  it('is how fast counts grew between two looks', () => {
    const history = createRateHistory();
    for (const [at, hits, misses] of [
      [0, 100, 5],
      [2000, 120, 6],
      [4000, 120, 6],
    ] as const)
      history.add(sample(at, hits, misses));
    expect(history.points()).toEqual([
      { at: 2000, hitsPerSecond: 10, missesPerSecond: 0.5 },
      { at: 4000, hitsPerSecond: 0, missesPerSecond: 0 },
    ]);
  });

  it('passes over the moment at which a gateway was started anew', () => {
    const history = createRateHistory();
    for (const [at, hits] of [
      [0, 100],
      [1000, 3],
      [2000, 5],
    ] as const)
      history.add(sample(at, hits));
    expect(history.points().map(({ hitsPerSecond }) => hitsPerSecond)).toEqual([2]);
  });

  it('begins anew where something else is counted', () => {
    const history = createRateHistory();
    for (const [at, hits] of [
      [0, 1],
      [1000, 2],
    ] as const)
      history.add(sample(at, hits));
    history.add(sample(2000, 900, 0, 'FLEET'));
    expect(history.points()).toEqual([]);
  });

  it('keeps no more than it may', () => {
    const history = createRateHistory(3);
    for (let at = 0; at < 10; at += 1) history.add(sample(at * 1000, at));
    expect(history.points().map(({ at }) => at)).toEqual([7000, 8000, 9000]);
  });
});
