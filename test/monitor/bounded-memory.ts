import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';
import { createMissRatioWatch } from '../../src/monitor/miss-ratio/miss-ratio-watch.ts';
import { createMonitor } from '../../src/monitor/monitor.ts';
import { nullPatternStore } from '../../src/monitor/patterns/pattern-store.ts';
import { createQueryPatterns } from '../../src/monitor/patterns/query-patterns.ts';
import { madeOperation, memoryTier, readEvent, servedAnswer } from './sample-events.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What the heap and its buffers hold, once garbage is gone. */
function heldBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * Tells a monitor of so many operations that all differ, with long texts, values and errors, over two days, and returns by how many bytes it grew.
 */
export function growthOver(distinct: number): number {
  let time = 1_700_000_000_000;
  const now = () => time;
  const patterns = createQueryPatterns({ now, keyFieldsOf: () => new Set(['k']), store: nullPatternStore });
  const missRatio = createMissRatioWatch({ footprintOf: (_, bytes) => bytes });
  const before = heldBytes();
  const monitor = createMonitor({ tiers: () => [memoryTier], now, slowMs: 50, patterns, missRatio });
  const padding = 'x'.repeat(600);
  for (let at = 0; at < distinct; at += 1) {
    const signature = `query Distinct${at}{field${at}(of:"${padding}")}`;
    const durationMs = (at * 7919) % 100;
    const answer = servedAnswer(signature, ['device/510k']);
    const path = `/device/510k.json?search=${encodeURIComponent(`k:"${at}" AND f${at}:"v"`)}`;
    const used = [{ dataset: 'device/510k', path }];
    const connection = { at: at >> 3 };
    if (at % 3 === 0) monitor.onServed({ ...answer, used }, durationMs / 1000, connection);
    else {
      const made = madeOperation(signature, { name: `Distinct${at}`, durationMs, errors: at % 2, variables: { at } });
      monitor.onMade({ ...made, asked: { key: signature, used, connection } });
    }
    monitor.onRead({ ...readEvent('device/510k', 'miss'), path });
    monitor.onStored(path, 1000);
    time += (2 * 86_400_000) / distinct;
  }
  const stats = monitor.stats('SINCE_START');
  const kept = [...stats.operations.values()].reduce((sum, { tally }) => sum + tally.count, 0);
  expect(kept + stats.others.count).toBe(distinct);
  expect(patterns.report(1000).operations.length).toBeLessThanOrEqual(500);
  return heldBytes() - before;
}

/** Most bytes that a monitor takes, whatever it is told. */
export const maxMonitorBytes = 16 * 1024 * 1024;
