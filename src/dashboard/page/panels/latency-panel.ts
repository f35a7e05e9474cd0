import { dataTable } from '../data-table.ts';
import { element } from '../element.ts';
import { formatCount, formatMs } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type LatencyData, latencyQuery } from '../queries/latency.ts';
import type { LatencyStats } from '../queries/latency-stats.ts';
import { createView } from '../view.ts';

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly latency: LatencyStats;
}

/** How long reads take that hit and those that miss, side by side on a scale of powers of ten. */
export function latencyPanel({ now }: PageParts): Panel {
  return createPanel<LatencyData>(
    {
      id: 'latency',
      title: 'Hits against misses',
      about: 'How long reads take. A stored answer is timed once, however many reads it spares.',
      size: 'third',
      followsWindow: true,
      query: latencyQuery,
      variables: ({ window, scope }) => ({ window, scope }),
      fill(body) {
        const view = createView('stack');
        body.append(view.element);
        return ({ cacheStats: { hitLatency, missLatency } }) => {
          const rows: Row[] = [
            { name: 'Hits', kind: 'hit', latency: hitLatency },
            { name: 'Misses', kind: 'miss', latency: missLatency },
          ];
          view.show(...rows.map((row) => range(row)), scale(), table(rows));
        };
      },
    },
    now,
  );
}

/** The scale runs from a microsecond to 100 s. */
const [leastMs, mostMs] = [1e-3, 1e5];

/** Where a time stands on the scale, from 0 to 100 %. */
function place(ms: number): string {
  const share = Math.log(Math.max(leastMs, Math.min(ms, mostMs)) / leastMs) / Math.log(mostMs / leastMs);
  return `${(share * 100).toFixed(2)}%`;
}

function range({ name, kind, latency }: Row): HTMLElement {
  const { p50, p90, p99, max } = latency;
  const marks =
    p50 === null || p90 === null || p99 === null || max === null
      ? []
      : [
          element('span', { class: 'range-line', vars: { '--from': place(p50), '--to': place(max) } }),
          element('span', { class: 'range-box', vars: { '--from': place(p50), '--to': place(p99) } }),
          element('span', { class: 'range-dot', vars: { '--from': place(p50) } }),
        ];
  return element(
    'div',
    { class: 'range', 'data-kind': kind, 'data-key': kind },
    element(
      'p',
      { class: 'row' },
      element('span', { class: 'name' }, name),
      element('strong', {}, p50 === null ? 'none yet' : `half within ${formatMs(p50)}`),
    ),
    element('div', { class: 'range-track', 'aria-hidden': 'true' }, ...marks),
  );
}

function scale(): HTMLElement {
  const ticks = [1e-3, 1e-1, 10, 1000, 1e5];
  return element(
    'p',
    { class: 'range-scale', 'aria-hidden': 'true' },
    ...ticks.map((ms) => element('span', {}, formatMs(ms))),
  );
}

function table(rows: readonly Row[]): HTMLElement {
  const shown = (ms: number | null) => (ms === null ? '–' : formatMs(ms));
  return dataTable({
    caption: 'How long reads take, by how they ended',
    rows,
    columns: [
      { title: 'Reads', cell: ({ name }) => name },
      { title: 'p50', isNumber: true, cell: ({ latency }) => shown(latency.p50) },
      { title: 'p90', isNumber: true, cell: ({ latency }) => shown(latency.p90) },
      { title: 'p99', isNumber: true, cell: ({ latency }) => shown(latency.p99) },
      { title: 'max', isNumber: true, cell: ({ latency }) => shown(latency.max) },
      { title: 'Timed', isNumber: true, cell: ({ latency }) => formatCount(latency.count) },
    ],
  });
}
