import type uPlot from 'uplot';
import { axis, createChart, powersOfTen } from './chart.ts';
import { formatClock, formatCount, formatCounted, formatMoment, formatMs } from './format.ts';
import { type HeatCell, heatCells } from './heat-cells.ts';
import type { LatencyStretch } from './queries/latency-over-time.ts';
import type { StatsWindow } from './selection.ts';
import type { Palette, ThemeSource } from './theme.ts';

interface Shown {
  readonly stretches: readonly LatencyStretch[];
  readonly cells: readonly HeatCell[];
  readonly window: StatsWindow;
}

/** A heat map of how long operations took over time, with the median and the 99th percentile upon it. */
export interface HeatChart {
  readonly element: HTMLElement;
  draw(stretches: readonly LatencyStretch[], window: StatsWindow): void;
}

export function createHeatChart(theme: ThemeSource): HeatChart {
  let shown: Shown = { stretches: [], cells: [], window: 'SINCE_START' };
  const chart = createChart({
    heightPx: 280,
    theme,
    readout: (_, index) => stretchText(shown.stretches[index]),
    plot: (palette) => ({
      cursor: { y: false },
      scales: { x: { range: () => timeRange(shown) }, y: { distr: 3, range: () => latencyRange(shown.cells) } },
      axes: [
        axis(palette, { grid: { show: false }, space: 80, values: (_, splits) => timeTicks(splits, shown) }),
        axis(palette, {
          size: 64,
          filter: powersOfTen,
          grid: { stroke: palette.line, width: 1, filter: powersOfTen },
          values: (_, splits) => splits.map(latencyTick),
        }),
      ],
      hooks: { drawClear: [(plot) => paintCells(plot, shown.cells, palette)] },
      series: [
        {},
        { stroke: palette.ink, width: 2, points: { show: true, size: 5, fill: palette.ink } },
        { stroke: palette.miss, width: 2, points: { show: true, size: 5, fill: palette.miss } },
      ],
    }),
  });

  return {
    element: chart.element,
    draw(stretches, window) {
      shown = { stretches, cells: heatCells(stretches), window };
      const middles = stretches.map(({ start, seconds }) => Date.parse(start) / 1000 + seconds / 2);
      const [p50, p99] = [stretches.map(({ latency }) => latency.p50), stretches.map(({ latency }) => latency.p99)];
      const newest = stretchText(stretches.at(-1));
      chart.draw([middles, p50, p99], `Heat map of how long operations took over time. The newest stretch, ${newest}.`);
    },
  };
}

function stretchText(stretch: LatencyStretch | undefined): string {
  if (!stretch) return '';
  const { start, count, errors, latency } = stretch;
  const failed = errors > 0 ? `, ${formatCount(errors)} with errors` : '';
  const [p50, p99] = [formatMs(latency.p50 ?? 0), formatMs(latency.p99 ?? 0)];
  return `from ${formatClock(Date.parse(start))}: ${formatCounted(count, 'operation')}, p50 ${p50}, p99 ${p99}${failed}`;
}

const windowSeconds: Readonly<Record<StatsWindow, number>> = {
  LAST_MINUTE: 60,
  LAST_HOUR: 3600,
  LAST_DAY: 86_400,
  SINCE_START: 0,
};

/** The whole window, also where nothing was asked in part of it. */
function timeRange({ stretches, window }: Shown): [number, number] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return [0, 1];
  const end = Date.parse(last.start) / 1000 + last.seconds;
  return [Math.min(Date.parse(first.start) / 1000, end - windowSeconds[window]), end];
}

function timeTicks(splits: readonly number[], shown: Shown): string[] {
  const [from, to] = timeRange(shown);
  const hourSeconds = 3600;
  return splits.map((at) => {
    // The corner belongs to the other axis.
    if (at < from + (to - from) / 50) return '';
    if (to - from > 48 * hourSeconds) return formatMoment(at * 1000);
    return to - from > 600 ? formatClock(at * 1000).slice(0, 5) : formatClock(at * 1000);
  });
}

function latencyRange(cells: readonly HeatCell[]): [number, number] {
  const least = Math.min(...cells.map(({ fromMs }) => fromMs), 0.1);
  const most = Math.max(...cells.map(({ toMs }) => toMs), 100);
  return [10 ** Math.floor(Math.log10(least) + 1e-9), 10 ** Math.ceil(Math.log10(most) - 1e-9)];
}

function latencyTick(ms: number | null): string {
  return ms === null ? '' : formatMs(ms);
}

function paintCells(plot: uPlot, cells: readonly HeatCell[], palette: Palette): void {
  const { ctx } = plot;
  ctx.save();
  ctx.fillStyle = palette.hit;
  for (const { fromAt, toAt, fromMs, toMs, heat } of cells) {
    const [left, right] = [plot.valToPos(fromAt, 'x', true), plot.valToPos(toAt, 'x', true)];
    const [bottom, top] = [plot.valToPos(fromMs, 'y', true), plot.valToPos(toMs, 'y', true)];
    ctx.globalAlpha = 0.1 + 0.75 * heat;
    ctx.fillRect(left + 0.5, top + 0.5, Math.max(1, right - left - 1), Math.max(1, bottom - top - 1));
  }
  ctx.restore();
}
