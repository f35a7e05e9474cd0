import type { LatencyStretch } from './queries/latency-over-time.ts';

/** Operations of a stretch of time that took about as long. */
export interface HeatCell {
  /** Seconds since 1970. */
  readonly fromAt: number;
  readonly toAt: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly count: number;
  /** From 0 to 1: how many they are beside the cell with most. */
  readonly heat: number;
}

/** Each row of the map ends at this many times where it begins: three rows are a factor of ten. */
const rowsInTen = 3;

const rowOf = (ms: number) => Math.floor(Math.log10(ms) * rowsInTen + 1e-9);
const rowStart = (row: number) => 10 ** (row / rowsInTen);
/** What is quicker than this stands in the lowest row. */
const leastMs = 0.01;

/** The cells of a heat map: buckets gathered into rows that an eye can tell apart. */
export function heatCells(stretches: readonly LatencyStretch[]): HeatCell[] {
  const columns = stretches.map(({ start, seconds, histogram }) => {
    const rows = new Map<number, number>();
    for (const { fromMs, toMs, count } of histogram) {
      const row = rowOf(Math.max(leastMs, (fromMs + toMs) / 2));
      rows.set(row, (rows.get(row) ?? 0) + count);
    }
    return { fromAt: Date.parse(start) / 1000, seconds, rows };
  });
  const most = Math.max(1, ...columns.flatMap(({ rows }) => [...rows.values()]));
  return columns.flatMap(({ fromAt, seconds, rows }) =>
    [...rows].map(([row, count]) => ({
      fromAt,
      toAt: fromAt + seconds,
      fromMs: rowStart(row),
      toMs: rowStart(row + 1),
      count,
      heat: Math.sqrt(count / most),
    })),
  );
}
