import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metricList } from '../../src/metrics/metric-list.ts';
import { readPage } from '../metrics/read-page.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

interface Stats {
  cacheStats: {
    requestsSaved: number;
    bytesSaved: number;
    storedAnswers: number;
    upstreamRequests: number;
    upstreamBytes: number;
    datasets: { dataset: string; hits: number; misses: number; stale: number; negative: number; errors: number }[];
    tiers: { tier: string; entries: number; bytes: number; hits: number; misses: number }[];
  };
}

const stats = `{ cacheStats { requestsSaved bytesSaved storedAnswers upstreamRequests upstreamBytes
  datasets { dataset hits misses stale negative errors } tiers { tier entries bytes hits misses } } }`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

async function scrape(): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${gateway.url}/metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return readPage(await response.text());
}

const sumOf = (page: ReadonlyMap<string, number>, start: string) =>
  [...page].filter(([series]) => series.startsWith(start)).reduce((sum, [, value]) => sum + value, 0);

describe('/metrics', () => {
  it('tells the numbers that cacheStats tells', async () => {
    const overview =
      '{ deviceClassification(productCode: "DQY") { deviceName clearances(first: 2) { nodes { kNumber } } } }';
    for (const operation of [overview, overview, '{ deviceClearance(kNumber: "K000000") { kNumber } }', '{ nope }'])
      await gateway.ask(operation);
    gateway.emulator.control.setFaults([{ kind: '503', path: '/drug/ndc' }]);
    await gateway.ask('{ drugProducts(first: 1) { totalCount } }');
    gateway.emulator.control.setFaults([]);

    const { cacheStats } = (await gateway.ask<Stats>(stats)).data;
    const page = await scrape();
    expect(cacheStats.datasets.length).toBeGreaterThan(2);
    for (const { dataset, hits, misses, stale, errors, negative } of cacheStats.datasets) {
      const outcomes = { hit: hits, miss: misses, stale, error: errors };
      for (const [outcome, value] of Object.entries(outcomes))
        expect(page.get(`openfda_gateway_reads_total{dataset="${dataset}",outcome="${outcome}"}`)).toBe(value);
      expect(page.get(`openfda_gateway_negative_reads_total{dataset="${dataset}"}`)).toBe(negative);
    }
    for (const { tier, entries, bytes, hits, misses } of cacheStats.tiers) {
      expect(page.get(`openfda_gateway_tier_entries{tier="${tier}"}`)).toBe(entries);
      expect(page.get(`openfda_gateway_tier_bytes{tier="${tier}"}`)).toBe(bytes);
      expect(page.get(`openfda_gateway_tier_lookups_total{tier="${tier}",outcome="hit"}`)).toBe(hits);
      expect(page.get(`openfda_gateway_tier_lookups_total{tier="${tier}",outcome="miss"}`)).toBe(misses);
    }
    expect(page.get('openfda_gateway_saved_requests_total')).toBe(cacheStats.requestsSaved);
    expect(page.get('openfda_gateway_saved_bytes_total')).toBe(cacheStats.bytesSaved);
    expect(page.get('openfda_gateway_stored_answers_served_total')).toBe(cacheStats.storedAnswers);
    expect(sumOf(page, 'openfda_gateway_upstream_requests_total')).toBe(cacheStats.upstreamRequests);
    expect(sumOf(page, 'openfda_gateway_upstream_received_bytes_total')).toBe(cacheStats.upstreamBytes);
  });

  it('counts as openFDA counts, and as the caller counts', async () => {
    const before = await scrape();
    gateway.takeRequests();
    const operation = '{ deviceRecalls(first: 1) { nodes { cfresId } } }';
    for (let turn = 0; turn < 3; turn += 1) await gateway.ask(operation);
    await gateway.ask('{ deviceRecalls(first: -1) { nodes { cfresId } } }');
    const after = await scrape();
    const grown = (start: string) => sumOf(after, start) - sumOf(before, start);
    expect(grown('openfda_gateway_upstream_requests_total{dataset="device/recall"')).toBe(
      gateway.takeRequests().length,
    );
    const operations = 'openfda_gateway_operations_total';
    expect(['stored', 'made', 'failed'].map((outcome) => grown(`${operations}{outcome="${outcome}"}`))).toEqual([
      ...[2, 1, 1],
    ]);
    expect(grown('openfda_gateway_operation_duration_seconds_count')).toBe(4);
    expect(grown('openfda_gateway_errors_total{code="BAD_USER_INPUT"}')).toBe(1);
    expect(grown('openfda_gateway_upstream_duration_seconds_count')).toBe(1);
  });

  it('has every metric, and no other', async () => {
    const page = await scrape();
    const bases = new Set([...page.keys()].map((series) => series.replace(/\{.*/, '')));
    for (const { name, type } of metricList) {
      expect(bases.delete(type === 'histogram' ? `${name}_count` : name), name).toBe(true);
      if (type === 'histogram') for (const part of ['bucket', 'sum']) bases.delete(`${name}_${part}`);
    }
    expect([...bases]).toEqual([]);
  });

  it('names metrics as Prometheus advises: the unit last, and _total for what only grows', () => {
    for (const { name, type, help, labels } of metricList) {
      expect(name.endsWith('_total'), name).toBe(type === 'counter');
      if (type === 'histogram') expect(name).toMatch(/_seconds$/);
      expect(help).toMatch(/\.$/);
      for (const label of labels) expect(label).toMatch(/^[a-z]+$/);
    }
  });

  it('tells the day of a reload, the budget and the breakers', async () => {
    const page = await scrape();
    const epoch = page.get('openfda_gateway_dataset_epoch_timestamp_seconds{dataset="device/classification"}');
    const { data } = await gateway.ask<{ deviceClassifications: { asOf: { lastUpdated: string } } }>(
      '{ deviceClassifications(first: 1) { asOf { lastUpdated } } }',
    );
    expect(epoch).toBe(Date.parse(data.deviceClassifications.asOf.lastUpdated) / 1000);
    expect(page.get('openfda_gateway_budget_limit_requests{window="day"}')).toBe(1e9);
    expect(page.get('openfda_gateway_breaker_open{dataset="drug/ndc"}')).toBe(0);
    expect(page.get('openfda_gateway_alerts{severity="CRITICAL"}')).toBe(0);
  });
});
