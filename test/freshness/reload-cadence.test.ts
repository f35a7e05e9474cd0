import { describe, expect, it } from 'vitest';
import { reloadCadence } from '../../src/freshness/reload-cadence.ts';

const day = 86_400_000;

describe('reload cadence', () => {
  it('is what FDA says until two gaps were seen', () => {
    expect(reloadCadence([], 'WEEKLY')).toEqual({ periodMs: 7 * day, from: 'documented' });
    expect(reloadCadence(['2026-03-01', '2026-03-02'], 'MONTHLY')).toEqual({ periodMs: 30 * day, from: 'documented' });
  });

  it('expects nothing of datasets that are frozen or of which nothing is said', () => {
    expect(reloadCadence([], 'FROZEN').periodMs).toBeUndefined();
    expect(reloadCadence([], 'UNKNOWN').periodMs).toBeUndefined();
  });

  it('is the median of the gaps seen: one late reload changes nothing', () => {
    const reloads = ['2026-02-02', '2026-02-09', '2026-02-16', '2026-03-09', '2026-03-16'];
    expect(reloadCadence(reloads, 'MONTHLY')).toEqual({ periodMs: 7 * day, from: 'observed' });
  });
});
