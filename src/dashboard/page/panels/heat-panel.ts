import type uPlot from 'uplot';
import { axis, type Chart, createChart } from '../chart.ts';
import { tableBehind } from '../data-table.ts';
import { element } from '../element.ts';
import { formatClock, formatCount, formatCounted, formatMoment, formatMs } from '../format.ts';
import { type HeatCell, heatCells } from '../heat-cells.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type LatencyOverTimeData, type LatencyStretch, latencyOverTimeQuery } from '../queries/latency-over-time.ts';
import type { Palette, ThemeSource } from '../theme.ts';
import { createView, empty } from '../view.ts';

/** How long operations took as time went by: a heat map with the median and the 99th percentile upon it. */
export function heatPanel({ theme, now }: PageParts): Panel {
  return createPanel<LatencyOverTimeData>(
    {
      id: 'heat',
      title: 'Latency over time',
      about: 'How long operations took; the deeper the colour, the more of them.',
      size: 'wide',
      followsWindow: true,
      query: latencyOverTimeQuery,
      variables: ({ window, scope }) => ({ window, scope }),
      fill(body) {
        let cells: readonly HeatCell[] = [];
        let stretches: readonly LatencyStretch[] = [];
        const chart = heatChart(
          theme,
          () => cells,
          () => stretches,
        );
        const behind = createView();
        body.append(heatLegend(), chart.element, behind.element);
        return ({ latencyOverTime }) => {
          stretches = latencyOverTime;
          cells = heatCells(latencyOverTime);
          const isEmpty = latencyOverTime.length === 0;
          chart.element.hidden = isEmpty;
          behind.show(isEmpty ? empty('No operation in this time.') : stretchTable(latencyOverTime));
          if (!isEmpty) draw(chart, latencyOverTime);
        };
      },
    },
    now,
  );
}

function heatLegend(): HTMLElement {
  return element(
    'p',
    { class: 'legend' },
    element('span', { 'data-kind': 'ink' }, 'half took no longer (p50)'),
    element('span', { 'data-kind': 'miss' }, '99 of 100 took no longer (p99)'),
    element('span', { 'data-kind': 'heat' }, 'how many'),
  );
}

function heatChart(
  theme: ThemeSource,
  cells: () => readonly HeatCell[],
  stretches: () => readonly LatencyStretch[],
): Chart {
  return createChart({
    heightPx: 280,
    theme,
    readout(_, index) {
      const stretch = stretches()[index];
      if (!stretch) return '';
      const { start, count, errors, latency } = stretch;
      const failed = errors > 0 ? `, ${formatCount(errors)} with errors` : '';
      return `${formatClock(Date.parse(start))}: ${formatCounted(count, 'operation')}, p50 ${formatMs(latency.p50 ?? 0)}, p99 ${formatMs(latency.p99 ?? 0)}${failed}`;
    },
    plot: (palette) => ({
      cursor: { y: false },
      scales: {
        x: { range: () => timeRange(stretches()) },
        y: { distr: 3, range: () => latencyRange(cells()) },
      },
      axes: [
        axis(palette, { grid: { show: false }, space: 80 }),
        axis(palette, {
          size: 64,
          values: (_, splits) => splits.map((ms) => (Number.isInteger(Math.log10(ms)) ? formatMs(ms) : '')),
        }),
      ],
      hooks: { drawClear: [(plot) => paintCells(plot, cells(), palette)] },
      series: [
        {},
        { stroke: palette.ink, width: 2, points: { show: true, size: 5, fill: palette.ink } },
        { stroke: palette.miss, width: 2, points: { show: true, size: 5, fill: palette.miss } },
      ],
    }),
  });
}

function timeRange(stretches: readonly LatencyStretch[]): [number, number] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return [0, 1];
  return [Date.parse(first.start) / 1000, Date.parse(last.start) / 1000 + last.seconds];
}

function latencyRange(cells: readonly HeatCell[]): [number, number] {
  const least = Math.min(...cells.map(({ fromMs }) => fromMs), 0.1);
  const most = Math.max(...cells.map(({ toMs }) => toMs), 100);
  return [10 ** Math.floor(Math.log10(least) + 1e-9), 10 ** Math.ceil(Math.log10(most) - 1e-9)];
}

function paintCells(plot: uPlot, cells: readonly HeatCell[], palette: Palette): void {
  const { ctx } = plot;
  ctx.save();
  ctx.fillStyle = palette.hit;
  for (const { fromAt, toAt, fromMs, toMs, heat } of cells) {
    const [left, right] = [fromAt, toAt].map((at) => plot.valToPos(at, 'x', true));
    const [bottom, top] = [fromMs, toMs].map((ms) => plot.valToPos(ms, 'y', true));
    if (left === undefined || right === undefined || bottom === undefined || top === undefined) continue;
    ctx.globalAlpha = 0.1 + 0.75 * heat;
    ctx.fillRect(left + 0.5, top + 0.5, Math.max(1, right - left - 1), Math.max(1, bottom - top - 1));
  }
  ctx.restore();
}

function draw(chart: Chart, stretches: readonly LatencyStretch[]): void {
  const middles = stretches.map(({ start, seconds }) => Date.parse(start) / 1000 + seconds / 2);
  const last = stretches.at(-1);
  const summary = last
    ? `Chart of how long operations took over time. In the newest stretch half took up to ${formatMs(last.latency.p50 ?? 0)}, 99 of 100 up to ${formatMs(last.latency.p99 ?? 0)}.`
    : '';
  chart.draw(
    [middles, stretches.map(({ latency }) => latency.p50), stretches.map(({ latency }) => latency.p99)],
    summary,
  );
}

function stretchTable(stretches: readonly LatencyStretch[]): HTMLElement {
  const shown = (ms: number | null) => (ms === null ? '–' : formatMs(ms));
  return tableBehind({
    caption: 'How long operations took, stretch by stretch, the latest first',
    rows: [...stretches].reverse(),
    columns: [
      { title: 'From', cell: ({ start }) => formatMoment(Date.parse(start)) },
      { title: 'Operations', isNumber: true, cell: ({ count }) => formatCount(count) },
      { title: 'With errors', isNumber: true, cell: ({ errors }) => formatCount(errors) },
      { title: 'p50', isNumber: true, cell: ({ latency }) => shown(latency.p50) },
      { title: 'p90', isNumber: true, cell: ({ latency }) => shown(latency.p90) },
      { title: 'p99', isNumber: true, cell: ({ latency }) => shown(latency.p99) },
    ],
  });
}
