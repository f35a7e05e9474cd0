import { tableBehind } from '../data-table.ts';
import { element } from '../element.ts';
import { formatCount, formatMoment, formatMs } from '../format.ts';
import { createHeatChart } from '../heat-chart.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type LatencyOverTimeData, type LatencyStretch, latencyOverTimeQuery } from '../queries/latency-over-time.ts';
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
        const chart = createHeatChart(theme);
        const behind = createView();
        body.append(heatLegend(), chart.element, behind.element);
        return ({ latencyOverTime }, { window }) => {
          const isEmpty = latencyOverTime.length === 0;
          chart.element.hidden = isEmpty;
          behind.show(isEmpty ? empty('No operation in this time.') : stretchTable(latencyOverTime));
          if (!isEmpty) chart.draw(latencyOverTime, window);
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
