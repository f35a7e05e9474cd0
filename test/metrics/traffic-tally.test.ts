import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramLines } from '../../src/metrics/collected-histogram.ts';
import { addDurations, DurationCounter } from '../../src/metrics/duration-counts.ts';
import { createTrafficTally } from '../../src/metrics/traffic-tally.ts';

describe('the tally of the traffic', () => {
  it('tells operations apart by how they were answered', () => {
    const tally = createTrafficTally();
    tally.onOperation({ durationMs: 0, errors: 0, outcome: 'stored' });
    tally.onOperation({ durationMs: 30, errors: 0 });
    tally.onOperation({ durationMs: 30, errors: 0 });
    tally.onOperation({ durationMs: 99_000, errors: 2 });
    const counted = Object.entries(tally.operations()).map(([outcome, { counts, sumMs }]) => [
      ...[outcome, counts.reduce((sum, count) => sum + count, 0), sumMs],
    ]);
    expect(counted).toEqual([
      ['stored', 1, 0],
      ['made', 2, 60],
      ['failed', 1, 99_000],
    ]);
    expect(tally.operations().failed.counts.at(-1)).toBe(1);
  });

  it('tells requests to openFDA apart by how they ended: nothing found is no failure', () => {
    const tally = createTrafficTally();
    const exchange = { dataset: 'drug/ndc', status: 200, durationMs: 5, bytes: 100, error: undefined };
    tally.onExchange(exchange);
    tally.onExchange({ ...exchange, status: 404 });
    tally.onExchange({ ...exchange, status: 429, error: 'UPSTREAM_RATE_LIMITED' });
    tally.onExchange({ ...exchange, status: 400, error: 'BAD_USER_INPUT' });
    tally.onExchange({ ...exchange, status: undefined, error: 'UPSTREAM_TIMEOUT' });
    expect(tally.exchanges()).toMatchObject([
      {
        ...{ dataset: 'drug/ndc', bytes: 500 },
        outcomes: { answered: 1, 'nothing-found': 1, refused: 2, failed: 1 },
      },
    ]);
  });

  it('keeps few kinds of errors, whatever is told', () => {
    const tally = createTrafficTally();
    for (let n = 0; n < 1000; n += 1) tally.onError(`CODE_${n}`);
    tally.onError('UPSTREAM_TIMEOUT');
    expect([...tally.errors()]).toEqual([
      ['OTHER', 1000],
      ['UPSTREAM_TIMEOUT', 1],
    ]);
  });
});

describe('a histogram', () => {
  it('has buckets that rise to the number of all, whose sum is that of all', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 60_000 }))), (groups) => {
        const counters = groups.map((durations) => {
          const counter = new DurationCounter();
          for (const duration of durations) counter.add(duration);
          return counter.counts();
        });
        const all = groups.flat();
        const lines = histogramLines('x', [{ labels: {}, durations: addDurations(counters) }]);
        for (const { metricName, labels, value } of lines) {
          if (metricName === 'x_sum') expect(value).toBeCloseTo(all.reduce((sum, each) => sum + each, 0) / 1000);
          else if (metricName === 'x_count' || labels.le === '+Inf') expect(value).toBe(all.length);
          else expect(value).toBe(all.filter((each) => each <= Number(labels.le) * 1000).length);
        }
        expect(lines).toHaveLength(17);
      }),
    );
  });
});
