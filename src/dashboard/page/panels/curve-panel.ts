import type uPlot from 'uplot';
import { axis, type Chart, createChart } from '../chart.ts';
import { tableBehind } from '../data-table.ts';
import { element } from '../element.ts';
import { formatBytes, formatShare } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type CurveData, curveQuery } from '../queries/curve.ts';
import type { ThemeSource } from '../theme.ts';
import { createView, empty } from '../view.ts';

type Point = NonNullable<CurveData['missRatioCurve']>[number];

/** What other sizes of the cache would bring: the miss ratio by bytes, with the present size marked. */
export function curvePanel({ theme, now }: PageParts): Panel {
  return createPanel<CurveData>(
    {
      id: 'curve',
      title: 'What would more memory bring?',
      about:
        'Of the reads that whole stored answers leave to the memory, how many would find nothing in it, by its size.',
      size: 'third',
      query: curveQuery,
      fill(body) {
        let presentBytes: number | undefined;
        const chart = curveChart(theme, () => presentBytes);
        const words = createView();
        body.append(words.element, chart.element);
        const behind = createView();
        body.append(behind.element);
        return ({ missRatioCurve, cacheStats }) => {
          presentBytes = cacheStats.tiers.find(({ tier }) => tier === 'memory')?.maxBytes ?? undefined;
          const points = [...(missRatioCurve ?? [])].sort((a, b) => a.bytes - b.bytes);
          chart.element.hidden = points.length === 0;
          words.show(
            points.length === 0
              ? empty('Too few different answers were read to tell yet.')
              : element('p', { class: 'small' }, advice(points, presentBytes)),
          );
          behind.show(points.length > 0 && curveTable(points));
          if (points.length > 0) drawCurve(chart, points, presentBytes);
        };
      },
    },
    now,
  );
}

/** The miss ratio at a size between two points of the curve, on a scale of powers. */
function missRatioAt(points: readonly Point[], bytes: number): number | undefined {
  const after = points.findIndex((point) => point.bytes >= bytes);
  const [low, high] = [points[after - 1], points[after]];
  if (!high) return points.at(-1)?.missRatio;
  if (!low) return high.missRatio;
  const way = Math.log(bytes / low.bytes) / Math.log(high.bytes / low.bytes);
  return low.missRatio + way * (high.missRatio - low.missRatio);
}

function advice(points: readonly Point[], presentBytes: number | undefined): string {
  const now = presentBytes === undefined ? undefined : missRatioAt(points, presentBytes);
  if (presentBytes === undefined || now === undefined) return 'The present size is not known.';
  const doubled = missRatioAt(points, presentBytes * 2) ?? now;
  const gain = now - doubled;
  const start = `With ${formatBytes(presentBytes)}, as now, ${formatShare(now)} would miss`;
  if (gain < 0.005) return `${start}; twice as much would hardly change that.`;
  return `${start}; with ${formatBytes(presentBytes * 2)}, ${formatShare(doubled)}.`;
}

function curveChart(theme: ThemeSource, presentBytes: () => number | undefined): Chart {
  return createChart({
    heightPx: 220,
    theme,
    readout: (plot, index) => {
      const [bytes, ratio] = [plot.data[0]?.[index], plot.data[1]?.[index]];
      return typeof bytes === 'number' && typeof ratio === 'number'
        ? `${formatBytes(bytes)}: ${formatShare(ratio)} miss`
        : '';
    },
    plot: (palette) => ({
      cursor: { y: false },
      scales: { x: { time: false, distr: 3, log: 2 }, y: { range: [0, 1] } },
      axes: [
        axis(palette, {
          grid: { show: false },
          space: 64,
          values: (_, splits: (number | null)[]) => splits.map((bytes) => (bytes === null ? '' : formatBytes(bytes))),
        }),
        axis(palette, { size: 48, values: (_, splits) => splits.map((ratio) => `${Math.round(ratio * 100)}\u202f%`) }),
      ],
      hooks: { draw: [(plot) => markPresent(plot, presentBytes(), palette.ink)] },
      series: [{}, { stroke: palette.hit, fill: palette.fillHit, width: 2, points: { show: false } }],
    }),
  });
}

function markPresent(plot: uPlot, bytes: number | undefined, color: string): void {
  if (bytes === undefined) return;
  const { ctx, bbox } = plot;
  const x = plot.valToPos(bytes, 'x', true);
  if (x < bbox.left || x > bbox.left + bbox.width) return;
  const scale = devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = color;
  ctx.fillStyle = color;
  ctx.lineWidth = 1.5 * scale;
  ctx.setLineDash([4 * scale, 3 * scale]);
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.font = `${12 * scale}px system-ui, sans-serif`;
  const isLate = x > bbox.left + bbox.width / 2;
  ctx.textAlign = isLate ? 'right' : 'left';
  ctx.fillText('now', x + (isLate ? -6 : 6) * scale, bbox.top + 14 * scale);
  ctx.restore();
}

function drawCurve(chart: Chart, points: readonly Point[], presentBytes: number | undefined): void {
  chart.draw(
    [points.map(({ bytes }) => bytes), points.map(({ missRatio }) => missRatio)],
    `Chart of the miss ratio by size of the memory. ${advice(points, presentBytes)}`,
  );
}

function curveTable(points: readonly Point[]): HTMLElement {
  return tableBehind({
    caption: 'Reads that would miss, by size of the memory',
    rows: points,
    columns: [
      { title: 'Memory', cell: ({ bytes }) => formatBytes(bytes) },
      { title: 'Would miss', isNumber: true, cell: ({ missRatio }) => formatShare(missRatio) },
    ],
  });
}
