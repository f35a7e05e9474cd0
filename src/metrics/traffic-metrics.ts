import type { MetricDefinition } from './metric-definition.ts';
import { single } from './metric-definition.ts';

/** What callers ask, what openFDA is asked, and how that goes. */
export const trafficMetrics: readonly MetricDefinition[] = [
  {
    name: 'openfda_gateway_operations_total',
    help: 'Operations by outcome: answered with stored bytes, made, with errors, or cancelled since the caller left.',
    type: 'counter',
    labels: ['outcome'],
    read: ({ operations: { count, errors, storedAnswers }, cancelled }) => [
      { labels: { outcome: 'stored' }, value: storedAnswers },
      { labels: { outcome: 'made' }, value: count - errors - storedAnswers },
      { labels: { outcome: 'failed' }, value: errors },
      { labels: { outcome: 'cancelled' }, value: cancelled },
    ],
  },
  {
    name: 'openfda_gateway_operation_duration_seconds',
    help: 'Time operations took.',
    type: 'histogram',
    labels: [],
    read: ({ operations: { latency } }) => [{ labels: {}, latency }],
  },
  {
    name: 'openfda_gateway_errors_total',
    help: 'Errors in answers by their code; OTHER for codes that are none of the gateway and Apollo Server.',
    type: 'counter',
    labels: ['code'],
    read: ({ errors }) => [...errors].map(([code, value]) => ({ labels: { code }, value })),
  },
  {
    name: 'openfda_gateway_upstream_requests_total',
    help: 'Requests sent to openFDA by how they ended.',
    type: 'counter',
    labels: ['dataset', 'outcome'],
    read: ({ exchanges }) =>
      exchanges.flatMap(({ dataset, outcomes }) =>
        Object.entries(outcomes).map(([outcome, value]) => ({ labels: { dataset, outcome }, value })),
      ),
  },
  {
    name: 'openfda_gateway_upstream_received_bytes_total',
    help: 'Bytes read from openFDA, decompressed.',
    type: 'counter',
    labels: ['dataset'],
    read: ({ exchanges }) => exchanges.map(({ dataset, bytes }) => ({ labels: { dataset }, value: bytes })),
  },
  {
    name: 'openfda_gateway_upstream_duration_seconds',
    help: 'Time requests to openFDA took, failed ones included, cancelled ones left out.',
    type: 'histogram',
    labels: ['dataset'],
    read: ({ exchanges }) => exchanges.map(({ dataset, latency }) => ({ labels: { dataset }, latency })),
  },
  {
    name: 'openfda_gateway_budget_used_requests',
    help: 'Requests to openFDA of the last minute and day.',
    type: 'gauge',
    labels: ['window'],
    read: ({ budget: { minute, day } }) => [
      { labels: { window: 'minute' }, value: minute.used },
      { labels: { window: 'day' }, value: day.used },
    ],
  },
  {
    name: 'openfda_gateway_budget_limit_requests',
    help: 'Most requests to openFDA in a minute and a day.',
    type: 'gauge',
    labels: ['window'],
    read: ({ budget: { minute, day } }) => [
      { labels: { window: 'minute' }, value: minute.limit },
      { labels: { window: 'day' }, value: day.limit },
    ],
  },
  {
    name: 'openfda_gateway_breaker_open',
    help: '1 where the breaker of a dataset is not closed, 0 where it is.',
    type: 'gauge',
    labels: ['dataset'],
    read: ({ exchanges, troubled }) =>
      [...new Set([...exchanges.map(({ dataset }) => dataset), ...troubled])].map((dataset) => ({
        ...{ labels: { dataset }, value: Number(troubled.has(dataset)) },
      })),
  },
  {
    name: 'openfda_gateway_dataset_epoch_timestamp_seconds',
    help: 'The day on which openFDA last reloaded a dataset, in seconds since 1970.',
    type: 'gauge',
    labels: ['dataset'],
    read: ({ epochs }) =>
      [...epochs].map(([dataset, day]) => ({ labels: { dataset }, value: Date.parse(`${day}T00:00:00Z`) / 1000 })),
  },
  {
    name: 'openfda_gateway_alerts',
    help: 'Alerts that go on, by severity.',
    type: 'gauge',
    labels: ['severity'],
    read: ({ alerts }) =>
      ['WARNING', 'CRITICAL'].map((severity) => ({
        labels: { severity },
        value: alerts.filter((alert) => alert.severity === severity && alert.state !== 'RESOLVED').length,
      })),
  },
  {
    name: 'openfda_gateway_event_loop_busy_seconds_total',
    help: 'Time the event loop was busy since the start.',
    type: 'counter',
    labels: [],
    read: ({ process: { busySeconds } }) => single(busySeconds),
  },
];
