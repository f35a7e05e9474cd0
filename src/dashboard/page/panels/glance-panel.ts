import { axis, type Chart, createChart } from '../chart.ts';
import { tableBehind } from '../data-table.ts';
import { element } from '../element.ts';
import { formatBytes, formatClock, formatCount, formatMs, formatRate, formatShare } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type GlanceData, glanceQuery } from '../queries/glance.ts';
import { createRateHistory, type RatePoint } from '../rate-history.ts';
import type { ThemeSource } from '../theme.ts';
import { verdictOn } from '../verdict.ts';
import { createView } from '../view.ts';

/** Whether the cache earns its keep: a verdict in words, the figures it rests on, and reads as they come in. */
export function glancePanel({ theme, now }: PageParts): Panel {
  return createPanel<GlanceData>(
    {
      id: 'glance',
      title: 'At a glance',
      about: 'What the cache did for those who asked.',
      size: 'full',
      followsWindow: true,
      query: glanceQuery,
      variables: ({ window, scope }) => ({ window, scope }),
      fill(body) {
        const verdict = createView('verdict');
        const tiles = createView('tiles');
        const chart = readChart(theme);
        const behind = createView();
        const history = createRateHistory();
        const live = element(
          'div',
          { class: 'live' },
          element('h4', {}, 'Reads as they come in'),
          readLegend(),
          chart.element,
          behind.element,
        );
        body.append(element('div', { class: 'glance-words' }, verdict.element, tiles.element), live);
        return ({ cacheStats, sinceStart }, { scope }) => {
          const { mood, headline, sentences } = verdictOn(cacheStats);
          verdict.show(
            element('p', { class: 'headline', 'data-mood': mood }, headline),
            element('p', {}, sentences.join(' ')),
          );
          tiles.show(element('dl', {}, ...tilesOf(cacheStats)));
          history.add({ at: now(), series: scope, hits: sinceStart.hits, misses: sinceStart.misses });
          drawReads(chart, history.points());
          behind.show(readTable(history.points()));
        };
      },
    },
    now,
  );
}

function tilesOf(stats: GlanceData['cacheStats']): HTMLElement[] {
  const {
    hitRatio,
    hits,
    misses,
    requestsSaved,
    upstreamRequests,
    bytesSaved,
    storedAnswers,
    missLatency,
    hitLatency,
  } = stats;
  const troubles = [
    ...(stats.errors > 0 ? [`${formatCount(stats.errors)} failed`] : []),
    ...(stats.stale > 0 ? [`${formatCount(stats.stale)} stale`] : []),
  ];
  return [
    tile(
      'Hit ratio',
      hitRatio === null ? 'no read yet' : formatShare(hitRatio),
      `${formatCount(hits)} hits, ${formatCount(misses)} misses`,
    ),
    tile('Requests saved', formatCount(requestsSaved), `${formatCount(upstreamRequests)} sent to openFDA`),
    tile('Bytes saved', formatBytes(bytesSaved), `${formatCount(storedAnswers)} whole answers from store`),
    tile('A hit, 99 of 100 within', orNone(hitLatency.p99), `half within ${orNone(hitLatency.p50)}`),
    tile('A miss, 99 of 100 within', orNone(missLatency.p99), `half within ${orNone(missLatency.p50)}`),
    tile(
      'Reads that went wrong',
      formatCount(stats.errors + stats.stale),
      troubles.length > 0 ? troubles.join(', ') : 'none failed, none stale',
    ),
  ];
}

function tile(name: string, value: string, detail: string): HTMLElement {
  return element(
    'div',
    { class: 'tile' },
    element('dt', {}, name),
    element('dd', { class: 'value' }, value),
    element('dd', {}, detail),
  );
}

const orNone = (ms: number | null) => (ms === null ? 'none yet' : formatMs(ms));

function readLegend(): HTMLElement {
  return element(
    'p',
    { class: 'legend' },
    element('span', { 'data-kind': 'hit' }, 'from the cache'),
    element('span', { 'data-kind': 'miss' }, 'waited for openFDA'),
  );
}

function readChart(theme: ThemeSource): Chart {
  return createChart({
    heightPx: 190,
    theme,
    readout: (plot, index) => {
      const [at, hits, misses] = [0, 1, 2].map((place) => plot.data[place]?.[index]);
      if (typeof at !== 'number' || typeof hits !== 'number' || typeof misses !== 'number') return '';
      return `${formatClock(at * 1000)}: ${formatRate(hits)} from the cache, ${formatRate(misses)} waited`;
    },
    plot: (palette) => ({
      cursor: { y: false },
      scales: { y: { range: (_, __, max) => [0, Math.max(max, 1) * 1.1] } },
      axes: [
        axis(palette, {
          grid: { show: false },
          values: (_, splits) => splits.map((at) => formatClock(at * 1000)),
          space: 90,
        }),
        axis(palette, { size: 56, values: (_, splits) => splits.map(formatRate) }),
      ],
      series: [
        {},
        { stroke: palette.hit, fill: palette.fillHit, width: 2, points: { show: false } },
        { stroke: palette.miss, fill: palette.fillMiss, width: 2, points: { show: false } },
      ],
    }),
  });
}

function drawReads(chart: Chart, points: readonly RatePoint[]): void {
  const last = points.at(-1);
  const now = last
    ? `now ${formatRate(last.hitsPerSecond)} from the cache and ${formatRate(last.missesPerSecond)} that wait`
    : 'nothing yet';
  chart.draw(
    [
      points.map(({ at }) => at / 1000),
      points.map((point) => point.hitsPerSecond),
      points.map((point) => point.missesPerSecond),
    ],
    `Chart of reads per second since this page was opened: ${now}.`,
  );
}

function readTable(points: readonly RatePoint[]): HTMLElement {
  return tableBehind({
    caption: 'Reads per second, the latest first',
    rows: points.slice(-12).reverse(),
    columns: [
      { title: 'Time', cell: ({ at }) => formatClock(at) },
      { title: 'From the cache', isNumber: true, cell: (point) => formatRate(point.hitsPerSecond) },
      { title: 'Waited for openFDA', isNumber: true, cell: (point) => formatRate(point.missesPerSecond) },
    ],
  });
}
