import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramLines } from '../../src/metrics/collected-histogram.ts';
import { createExchangeTally } from '../../src/metrics/exchange-tally.ts';
import { LatencyHistogram } from '../../src/monitor/latency-histogram.ts';

describe('the tally of requests to openFDA', () => {
  it('tells requests to openFDA apart by how they ended: nothing found is no failure', () => {
    const tally = createExchangeTally();
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
    const tally = createExchangeTally();
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
      fc.property(fc.array(fc.integer({ min: 0, max: 60_000_000 })), (micros) => {
        const latency = new LatencyHistogram();
        for (const each of micros) latency.add(each / 1000);
        const lines = histogramLines('x', [{ labels: {}, latency }]);
        for (const { metricName, labels, value } of lines) {
          if (metricName === 'x_sum') expect(value).toBeCloseTo(micros.reduce((sum, each) => sum + each, 0) / 1e6);
          else if (metricName === 'x_count' || labels.le === '+Inf') expect(value).toBe(micros.length);
          // A bound itself lies in the bucket above it.
          else expect(value).toBe(micros.filter((each) => each + 0.5 < Number(labels.le) * 1e6).length);
        }
        expect(lines).toHaveLength(23);
      }),
    );
  });
});
