import { describe, expect, it } from 'vitest';
import { readFreshnessOverrides } from '../../src/freshness/freshness-overrides.ts';

const datasets = new Set(['device/510k', 'drug/ndc']);

describe('freshness overrides', () => {
  it('are read as a list of datasets and levels', () => {
    const { levels, faults } = readFreshnessOverrides(' device/510k = REAL_TIME,drug/ndc=FRESH, ', datasets);
    expect([...levels]).toEqual([
      ['device/510k', 'REAL_TIME'],
      ['drug/ndc', 'FRESH'],
    ]);
    expect(faults).toEqual([]);
    expect(readFreshnessOverrides('', datasets)).toEqual({ levels: new Map(), faults: [] });
  });

  it('tell all that is wrong at once', () => {
    const text =
      'device/510k,device/x=FRESH,drug/ndc=LIVE,drug/ndc=FRESH=STALE,drug/ndc=toString,drug/ndc=FRESH,drug/ndc=STALE';
    const { levels, faults } = readFreshnessOverrides(text, datasets);
    expect(faults).toEqual([
      'expected <dataset>=<level>, but got "device/510k"',
      'expected a dataset\'s path, but got "device/x"',
      'expected one of REAL_TIME, FRESH, RECENT, STALE for drug/ndc, but got "LIVE"',
      'expected <dataset>=<level>, but got "drug/ndc=FRESH=STALE"',
      'expected one of REAL_TIME, FRESH, RECENT, STALE for drug/ndc, but got "toString"',
      'expected drug/ndc once, but got it twice',
    ]);
    expect([...levels]).toEqual([['drug/ndc', 'FRESH']]);
  });
});
