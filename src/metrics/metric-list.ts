import { cacheMetrics } from './cache-metrics.ts';
import { jobMetrics } from './job-metrics.ts';
import type { MetricDefinition } from './metric-definition.ts';
import { processMetrics } from './process-metrics.ts';
import { trafficMetrics } from './traffic-metrics.ts';

/** Every metric of the gateway. `docs/metrics.md` lists the same. */
export const metricList: readonly MetricDefinition[] = [
  ...cacheMetrics,
  ...trafficMetrics,
  ...jobMetrics,
  ...processMetrics,
];
