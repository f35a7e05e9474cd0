import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noDemands, readCacheDemands } from '../../src/http/cache-demands.ts';

describe('the Cache-Control of a request', () => {
  it.each([
    ['no-cache', { noCache: true }],
    ['No-Cache , NO-STORE', { noCache: true, noStore: true }],
    ['only-if-cached', { onlyIfCached: true }],
    ['max-age=60', { maxAgeMs: 60_000 }],
    ['max-age="60"', { maxAgeMs: 60_000 }],
    ['max-age=60, max-age=30', { maxAgeMs: 30_000 }],
    ['min-fresh=60, min-fresh=30', { minFreshMs: 60_000 }],
    ['max-age=soon', { maxAgeMs: 0 }],
    ['max-age=-1', { maxAgeMs: 0 }],
    ['max-age', { maxAgeMs: 0 }],
    ['max-age=99999999999999', { maxAgeMs: 2 ** 31 * 1000 }],
    ['max-stale', { maxStaleMs: Number.POSITIVE_INFINITY }],
    ['max-stale=5', { maxStaleMs: 5000 }],
    ['max-stale=x', { maxStaleMs: 0 }],
    ['x="no-cache, no-store", max-age=1', { maxAgeMs: 1000 }],
    ['no-cache-please', {}],
    [',, ,', {}],
  ])('%s', (header, wanted) => {
    expect(readCacheDemands(header)).toEqual({ ...noDemands, ...wanted });
  });

  it('costs nothing where there is none', () => {
    expect(readCacheDemands(undefined)).toBe(noDemands);
    expect(readCacheDemands('')).toBe(noDemands);
  });

  it('is read from any text without a throw, in time that grows with its length', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readCacheDemands(text)));
    const startedAt = performance.now();
    readCacheDemands(`a="${'\\"'.repeat(8000)}`);
    readCacheDemands(' '.repeat(16_000));
    readCacheDemands('a'.repeat(16_000));
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});
