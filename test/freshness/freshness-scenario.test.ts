import { describe, expect, it } from 'vitest';
import { SimulatedOpenFda } from './simulated-openfda.ts';
import { createSmallGateway } from './small-gateway.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** In New York: Monday, 9 March 2026, 10:00. */
const monday = Date.parse('2026-03-09T14:00:00Z');
const perDataset = 5000;
const datasets = Array.from({ length: 10 }, (_, place) => `simulated/${place}`);

/** 50,000 entries, fetched a day ago, of datasets that were reloaded a week ago. */
function start() {
  let now = monday;
  const upstream = new SimulatedOpenFda(() => now, datasets, monday - 7 * day);
  const gateway = createSmallGateway({ upstream, datasets, now: () => now });
  for (const dataset of datasets) {
    for (let key = 0; key < perDataset; key += 1) {
      gateway.put({ dataset, key, content: 0, negative: false, lastUpdated: '2026-03-02', fetchedAt: monday - day });
    }
  }
  return {
    upstream,
    gateway,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('50,000 entries read at REAL_TIME', () => {
  it('cost one status a minute while no epoch moves; when one does, each entry used again is fetched once', async () => {
    const { upstream, gateway, pass } = start();
    const read = async (dataset: string, key: number) => {
      const { ageMs, stale } = await gateway.read(dataset, key, 'REAL_TIME');
      if (stale || ageMs > minute) expect.fail(`an answer of ${ageMs} ms${stale ? ', stale' : ''}`);
    };
    let place = 0;
    for (let at = 0; at <= 3600; at += 1) {
      for (let count = 0; count < 20; count += 1) {
        // A stride without a common divisor reaches every entry, spread over all datasets.
        place = (place + 7919) % (datasets.length * perDataset);
        await read(`simulated/${place % 10}`, Math.floor(place / 10));
      }
      if (at < 3600) pass(second);
    }
    expect(new Set(upstream.asked)).toEqual(new Set(['/status']));
    expect(upstream.asked.length).toBeLessThanOrEqual(61);
    expect(upstream.asked.length).toBeGreaterThanOrEqual(59);

    const moved = 'simulated/3';
    upstream.reload(moved, { keys: [1, 2, 4, 5], lagMs: 0, dateLagMs: 0 });
    pass(61 * second);
    upstream.asked.length = 0;
    const used = Array.from({ length: 500 }, (_, key) => key * 7);
    for (let round = 0; round < 3; round += 1) {
      for (const key of used) for (const dataset of [moved, 'simulated/4']) await read(dataset, key);
      pass(15 * second);
    }
    expect(upstream.asked.filter((path) => path !== '/status').sort()).toEqual(
      used.map((key) => `${moved} ${key}`).sort(),
    );

    // Two days later they are fetched once more, since on the epoch's own day nothing is proved; then they stand.
    pass(2 * day);
    upstream.asked.length = 0;
    for (let at = 0; at < 60; at += 1) {
      for (const key of used) await read(moved, key);
      pass(minute);
    }
    expect(upstream.asked.filter((path) => path !== '/status')).toHaveLength(used.length);
    expect(upstream.asked.filter((path) => path === '/status').length).toBeLessThanOrEqual(61);
  });
});
