import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerStore } from '../../src/http/answer-store.ts';
import { noEncodings } from '../../src/http/answer-variants.ts';
import type { UsedAnswer } from '../../src/source/footprint.ts';

const part = (dataset: string): UsedAnswer => ({
  ...{ dataset, path: `/${dataset}.json`, level: 'RECENT', fetchedAt: 0, lastUpdated: '2026-02-01' },
  ...{ negative: false, stale: false, outcome: 'miss' },
});
const answer = (key: string, bytes = 10, datasets = ['drug/ndc']) => ({
  key,
  content: Buffer.alloc(bytes, key),
  used: datasets.map(part),
  operationName: undefined,
  signature: '{a}',
});
const storeOf = (maxBytes: number) => createAnswerStore({ maxBytes, encodings: noEncodings });

describe('the answer store', () => {
  it('finds an answer by its key and by every form of request it was told', () => {
    const store = storeOf(1e5);
    const kept = store.put(answer('k'), store.mark());
    expect(store.find('k')).toBe(kept);
    expect(store.findRaw('P1')).toBeUndefined();
    if (kept) for (let form = 0; form < 20; form += 1) store.remember(`P${form}`, kept);
    expect(store.findRaw('P19')).toBe(kept);
    expect(store.findRaw('P0')).toBeUndefined();
    const renewed = store.put(answer('k', 20), store.mark());
    expect(store.findRaw('P19')).toBe(renewed);
    store.dropDatasets(['drug/ndc']);
    expect(store.findRaw('P19')).toBeUndefined();
  });

  it('keeps what was served since it last looked, and lets go of what was not', () => {
    const store = storeOf(30_000);
    for (let n = 0; n < 6; n += 1) store.put(answer(`k${n}`, 1000), store.mark());
    const served = store.find('k0');
    expect(served).toBeDefined();
    if (served) served.isReferenced = true;
    for (let n = 6; n < 18; n += 1) store.put(answer(`k${n}`, 1000), store.mark());
    expect(store.find('k0')).toBe(served);
    expect(store.find('k1')).toBeUndefined();
    expect(store.stats().evictions).toBeGreaterThan(0);
  });

  it('keeps no answer that takes an eighth of the budget, and none at all with a budget of 0', () => {
    const store = storeOf(100_000);
    expect(store.put(answer('k', 12_500), store.mark())).toBeUndefined();
    expect(store.put(answer('k', 10_000), store.mark())).toBeDefined();
    expect(storeOf(0).put(answer('k'), 0)).toBeUndefined();
  });

  it('takes no answer that was begun before one of its datasets was dropped, or all were', () => {
    const store = storeOf(1e5);
    const mark = store.mark();
    store.dropDatasets(['drug/ndc']);
    expect(store.put(answer('k', 10, ['device/510k', 'drug/ndc']), mark)).toBeUndefined();
    expect(store.put(answer('k', 10, ['device/510k']), mark)).toBeDefined();
    const later = store.mark();
    store.clear();
    expect(store.put(answer('k'), later)).toBeUndefined();
    expect(store.put(answer('k'), store.mark())).toBeDefined();
  });

  it('never takes more than its budget, and counts what it holds', () => {
    const step = fc.record({ key: fc.nat(30), bytes: fc.nat(4000), dataset: fc.nat(3), act: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const store = storeOf(40_000);
        for (const { key, bytes, dataset, act } of steps) {
          if (act === 0) store.dropDatasets([`d/${dataset}`]);
          else if (act === 1 && key === 0) store.clear();
          else {
            const kept = store.put(answer(`k${key}`, bytes, [`d/${dataset}`]), store.mark());
            if (kept) store.remember(`P${bytes % 50}`, kept);
            if (kept && act < 4) kept.isReferenced = true;
          }
          expect(store.stats().bytes).toBeLessThanOrEqual(40_000);
          let held = 0;
          for (let k = 0; k <= 30; k += 1) held += store.find(`k${k}`)?.sizeBytes() ?? 0;
          expect(store.stats().bytes).toBe(held);
        }
      }),
      { numRuns: 50 },
    );
  });
});
