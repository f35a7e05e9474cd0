import { describe, expect, it } from 'vitest';
import { type RefreshHistory, recordRefresh } from '../../src/freshness/refresh-history.ts';

const refreshed = (...hashes: string[]): RefreshHistory | undefined => {
  let history: RefreshHistory | undefined;
  for (const contentHash of hashes) history = recordRefresh(history, { contentHash, costMs: 100 });
  return history;
};

describe('refresh history', () => {
  it('starts without an opinion', () => {
    expect(refreshed('a')).toEqual({ contentHash: 'a', keyFactor: 1, costMs: 100 });
  });

  it('trusts an entry half as long again each time it is found unchanged, up to eight times', () => {
    expect(refreshed('a', 'a')?.keyFactor).toBe(1.5);
    expect(refreshed(...Array<string>(20).fill('a'))?.keyFactor).toBe(8);
  });

  it('trusts it half as long each time it is found changed, down to a quarter', () => {
    expect(refreshed('a', 'b')).toMatchObject({ contentHash: 'b', keyFactor: 0.5 });
    expect(refreshed('a', 'b', 'c', 'd', 'e')?.keyFactor).toBe(0.25);
  });
});
