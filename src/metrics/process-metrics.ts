import { type MetricDefinition, single } from './metric-definition.ts';

/** What the process uses, under the names that all Prometheus clients give it. */
export const processMetrics: readonly MetricDefinition[] = [
  {
    name: 'process_resident_memory_bytes',
    help: 'Memory that the process holds.',
    type: 'gauge',
    labels: [],
    read: ({ process: { residentBytes } }) => single(residentBytes),
  },
  {
    name: 'nodejs_heap_size_used_bytes',
    help: "Bytes used of JavaScript's heap.",
    type: 'gauge',
    labels: [],
    read: ({ process: { heapUsedBytes } }) => single(heapUsedBytes),
  },
  {
    name: 'process_cpu_seconds_total',
    help: 'Processor time spent, by the user and the system.',
    type: 'counter',
    labels: [],
    read: ({ process: { cpuSeconds } }) => single(cpuSeconds),
  },
  {
    name: 'process_start_time_seconds',
    help: 'When the process started, in seconds since 1970.',
    type: 'gauge',
    labels: [],
    read: ({ process: { startedAtSeconds } }) => single(startedAtSeconds),
  },
];
