import { describe, expect, it } from 'vitest';
import { createMonitor } from '../../src/monitor/monitor.ts';
import { nullPatternStore } from '../../src/monitor/patterns/pattern-store.ts';
import { createQueryPatterns } from '../../src/monitor/patterns/query-patterns.ts';
import { servedAnswer } from './sample-events.ts';

describe('patterns of stored answers', () => {
  it('hold the shares that answers have, though they are learnt from a part of many, and counts stay exact', () => {
    const now = () => 1_700_000_000_000;
    const patterns = createQueryPatterns({ now, keyFieldsOf: () => new Set(), store: nullPatternStore });
    const monitor = createMonitor({ tiers: () => [], now, slowMs: 1000, patterns });
    const popular = servedAnswer('popular', ['device/510k']);
    const others = Array.from({ length: 900 }, (_, at) => servedAnswer(`other ${at}`, ['drug/ndc', 'drug/label']));
    for (const other of others) {
      monitor.onServed(popular, 0.02);
      monitor.onServed(other, 0.02);
    }
    const { cache, datasets } = monitor.stats('SINCE_START');
    expect([cache.storedAnswers, cache.hit]).toEqual([1800, 2700]);
    expect([...datasets].map(([name, { hit }]) => [name, hit])).toEqual([
      ['device/510k', 900],
      ['drug/ndc', 900],
      ['drug/label', 900],
    ]);
    const { operations, datasets: asked } = patterns.report(3);
    expect(operations[0]?.key).toBe('popular');
    expect(operations[0]?.share).toBeGreaterThan(0.47);
    expect(operations[0]?.share).toBeLessThan(0.53);
    expect(asked).toHaveLength(3);
    for (const { share } of asked) expect(share).toBeCloseTo(1 / 3, 1);
  });
});
