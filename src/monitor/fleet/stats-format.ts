import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { CacheTally, cacheCounts } from '../cache-tally.ts';
import type { LatencyHistogram } from '../latency-histogram.ts';
import { OperationTally, operationCounts } from '../operation-tally.ts';
import { type StatsWindow, statsWindows } from '../time-windows.ts';
import { WindowStats } from '../window-stats.ts';

export type WindowSet = Readonly<Record<StatsWindow, WindowStats>>;

/** `OFMS` and the version of what follows: JSON, deflated. */
const magic = Buffer.from('OFMS\x02', 'latin1');
const maxBytes = 16 * 1024 * 1024;

const amount = z.number().nonnegative();
const histogram = z.tuple([z.array(z.tuple([z.number(), amount])), amount, amount]);
const cacheTally = z.tuple([z.array(amount).length(cacheCounts.length), histogram, histogram]);
const operationTally = z.tuple([z.array(amount).length(operationCounts.length), histogram]);
const windowStats = z.object({
  held: z.tuple([amount, amount, amount]),
  cache: cacheTally,
  datasets: z.array(z.tuple([z.string(), cacheTally])),
  operations: z.array(z.tuple([z.string(), z.string().nullable(), z.string(), amount, operationTally])),
  others: operationTally,
  stretches: z.array(z.tuple([amount, amount, operationTally])),
});
const snapshot = z.record(z.enum(statsWindows), windowStats);

type Written = z.infer<typeof windowStats>;

/** What a process tells the others: the figures of each window, of so many operations one by one. */
export function encodeStats(windows: WindowSet, maxOperations: number): Uint8Array {
  const written = Object.fromEntries(statsWindows.map((name) => [name, writeWindow(windows[name], maxOperations)]));
  return Buffer.concat([magic, deflateRawSync(JSON.stringify(written), { level: 1 })]);
}

/** Reads a window of what another process told; undefined for anything else, other versions included. */
export function decodeStats(bytes: Uint8Array, window: StatsWindow): WindowStats | undefined {
  if (!magic.equals(bytes.subarray(0, magic.length))) return undefined;
  try {
    const text = inflateRawSync(bytes.subarray(magic.length), { maxOutputLength: maxBytes }).toString('utf8');
    return readWindow(snapshot.parse(JSON.parse(text))[window]);
  } catch {
    return undefined;
  }
}

function writeWindow(stats: WindowStats, maxOperations: number): Written {
  const rows = [...stats.operations.values()].sort((a, b) => b.tally.count - a.tally.count);
  const others = new OperationTally();
  for (const tally of [stats.others, ...rows.slice(maxOperations).map((row) => row.tally)]) others.merge(tally);
  const { entries, bytes, evictions } = stats.held;
  return {
    held: [entries, bytes, evictions],
    cache: writeCache(stats.cache),
    datasets: [...stats.datasets].map(([dataset, tally]) => [dataset, writeCache(tally)]),
    operations: rows
      .slice(0, maxOperations)
      .map(({ key, name, signature, missedAtMost, tally }) => [
        ...([key, name ?? null, signature, missedAtMost] as const),
        writeOperation(tally),
      ]),
    others: writeOperation(others),
    stretches: [...stats.stretches.values()].map(({ startMs, lengthMs, value }) => [
      ...([startMs, lengthMs] as const),
      writeOperation(value),
    ]),
  };
}

function readWindow(written: Written): WindowStats {
  const stats = new WindowStats();
  stats.instances = 1;
  const [entries, bytes, evictions] = written.held;
  Object.assign(stats.held, { entries, bytes, evictions });
  stats.cache.merge(readCache(written.cache));
  for (const [dataset, tally] of written.datasets) stats.dataset(dataset).merge(readCache(tally));
  for (const [key, name, signature, missedAtMost, tally] of written.operations) {
    const row = stats.operation({ key, name: name ?? undefined, signature });
    row.missedAtMost += missedAtMost;
    row.tally.merge(readOperation(tally));
  }
  stats.others.merge(readOperation(written.others));
  for (const [startMs, lengthMs, tally] of written.stretches) {
    stats.addStretch({ startMs, lengthMs, value: readOperation(tally) });
  }
  return stats;
}

function writeHistogram(latency: LatencyHistogram): z.infer<typeof histogram> {
  return [latency.entries(), latency.totalMs, latency.maxMs];
}

function writeCache(tally: CacheTally): z.infer<typeof cacheTally> {
  const counts = cacheCounts.map((name) => tally[name]);
  return [counts, writeHistogram(tally.hitLatency), writeHistogram(tally.missLatency)];
}

function readCache([counts, hits, misses]: z.infer<typeof cacheTally>): CacheTally {
  const tally = new CacheTally();
  for (const [place, name] of cacheCounts.entries()) tally[name] = counts[place] ?? 0;
  tally.hitLatency.restore(...hits);
  tally.missLatency.restore(...misses);
  return tally;
}

function writeOperation(tally: OperationTally): z.infer<typeof operationTally> {
  return [operationCounts.map((name) => tally[name]), writeHistogram(tally.latency)];
}

function readOperation([counts, latency]: z.infer<typeof operationTally>): OperationTally {
  const tally = new OperationTally();
  for (const [place, name] of operationCounts.entries()) tally[name] = counts[place] ?? 0;
  tally.latency.restore(...latency);
  return tally;
}
