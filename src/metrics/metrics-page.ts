import type { Metric, Registry } from 'prom-client';
import { histogramLines } from './collected-histogram.ts';
import type { MetricDefinition } from './metric-definition.ts';
import { metricList } from './metric-list.ts';
import type { MetricSnapshot, ReadMetricSnapshot } from './metric-snapshot.ts';

/** Metrics as Prometheus reads them. */
export interface MetricsPage {
  readonly contentType: string;
  readonly text: string;
}

/**
 * Makes the page of metrics out of counters that are kept elsewhere, so that nothing is counted twice. prom-client is loaded with
 * the first page: most gateways start without being scraped.
 */
export function createMetricsPage(readSnapshot: ReadMetricSnapshot): () => Promise<MetricsPage> {
  let loading: Promise<Registry> | undefined;
  let snapshot: MetricSnapshot | undefined;

  async function load(): Promise<Registry> {
    // The package is CommonJS whose names cannot be told beforehand.
    const { default: prometheus } = await import('prom-client');
    const registry = new prometheus.Registry();
    for (const definition of metricList) register(prometheus, registry, definition, () => snapshot);
    return registry;
  }

  return async () => {
    loading ??= load();
    const [registry, read] = await Promise.all([loading, readSnapshot()]);
    snapshot = read;
    return { contentType: registry.contentType, text: await registry.metrics() };
  };
}

type Prometheus = typeof import('prom-client');

function register(
  prometheus: Prometheus,
  registry: Registry,
  definition: MetricDefinition,
  snapshotOf: () => MetricSnapshot | undefined,
): void {
  const { name, help } = definition;
  if (definition.type === 'histogram') {
    const get = async () => {
      const snapshot = snapshotOf();
      const values = snapshot ? histogramLines(name, definition.read(snapshot)) : [];
      return { name, help, type: 'histogram', values, aggregator: 'sum' };
    };
    // prom-client asks a metric for nothing but this; its own histogram cannot take over counts.
    registry.registerMetric({ name, get } as unknown as Metric);
    return;
  }
  const common = { name, help, labelNames: [...definition.labels], registers: [registry] };
  const samples = () => {
    const snapshot = snapshotOf();
    return snapshot ? definition.read(snapshot) : [];
  };
  if (definition.type === 'counter') {
    new prometheus.Counter({
      ...common,
      collect() {
        this.reset();
        for (const { labels, value } of samples()) this.inc(labels, value);
      },
    });
    return;
  }
  new prometheus.Gauge({
    ...common,
    collect() {
      this.reset();
      for (const { labels, value } of samples()) this.set(labels, value);
    },
  });
}
