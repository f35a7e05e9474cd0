import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

const overview = `query CatheterOverview {
  deviceClassification(productCode: "DQY") {
    deviceName
    deviceClass
    clearances(first: 10, orderBy: [{field: DECISION_DATE, direction: DESC}]) {
      nodes { kNumber applicant decisionDate }
    }
    recalls { facet(field: ROOT_CAUSE_DESCRIPTION) { term count } }
    events {
      byType: facet(field: EVENT_TYPE) { term count }
      byYear: histogram(field: DATE_RECEIVED, interval: YEAR) { start count }
    }
  }
}`;

interface Overview {
  deviceClassification: {
    deviceName: string;
    deviceClass: string;
    clearances: { nodes: { kNumber: string; applicant: string; decisionDate: string }[] };
    recalls: { facet: { term: string; count: number }[] };
    events: { byType: { term: string; count: number }[]; byYear: { start: string; count: number }[] };
  };
}

describe('the overview of a product code', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it('takes one request for each page, facet and histogram, and none when repeated', async () => {
    const cold = await gateway.ask<Overview>(overview);
    expect(cold.errors).toBeUndefined();
    expect(gateway.takeRequests()).toHaveLength(5);
    const warm = await gateway.ask<Overview>(overview);
    expect(warm).toEqual(cold);
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('agrees with the records that openFDA holds', async () => {
    const { deviceClassification: answer } = (await gateway.ask<Overview>(overview)).data;
    const all = async (path: string, search: string) => {
      const response = await fetch(
        `${gateway.emulator.url}/${path}.json?search=${encodeURIComponent(search)}&limit=1000`,
      );
      return ((await response.json()) as { results: Record<string, unknown>[] }).results;
    };
    expect(answer.deviceName).toBe('Catheter, Percutaneous');
    expect(answer.deviceClass).toBe('2');
    const clearances = await all('device/510k', 'product_code:"DQY"');
    const dates = clearances
      .map((record) => String(record.decision_date))
      .sort()
      .reverse();
    expect(answer.clearances.nodes.map((node) => node.decisionDate)).toEqual(dates.slice(0, 10));
    const recalls = await all('device/recall', 'product_code:"DQY"');
    expect(new Map(answer.recalls.facet.map(({ term, count }) => [term, count]))).toEqual(
      countBy(recalls.map((record) => String(record.root_cause_description ?? ''))),
    );
    const events = await all('device/event', 'device.device_report_product_code.exact:"DQY"');
    const years = events.map((record) => `${String(record.date_received).slice(0, 4)}-01-01`);
    expect(new Map(answer.events.byYear.map(({ start, count }) => [start, count]))).toEqual(countBy(years));
    expect(answer.events.byType.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
  });
});

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
