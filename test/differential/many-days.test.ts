import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

/** A date of cosmetic event reports that openFDA counts as terms, of which it tells 1,000 at most; here it has 2,600. */
const records = Array.from({ length: 2700 }, (_, n) => ({
  report_number: String(100_000 + n),
  event_date: new Date(Date.UTC(2012, 0, 1) + (n % 2600) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
  report_type: n % 3 === 0 ? 'A' : 'B',
}));

function countBy(texts: readonly string[]): { start: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, count]) => ({ start, count }));
}

describe('a histogram of more days than one count tells', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ world: worldOf({ 'cosmetic/event': records }) });
  });
  afterAll(() => gateway.close());

  it('is whole, by day and by year, of all records and of some', async () => {
    const { data, errors } = await gateway.ask<Record<string, Record<string, unknown>>>(`{
      all: cosmeticEvents { byDay: histogram(field: EVENT_DATE, interval: DAY) { start count } }
      some: cosmeticEvents(where: {reportType: {eq: "B"}}) { byYear: histogram(field: EVENT_DATE) { start count } }
    }`);
    expect(errors).toBeUndefined();
    const dayOf = ({ event_date: text }: (typeof records)[number]) =>
      `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
    expect(data.all?.byDay).toEqual(countBy(records.map(dayOf)));
    const some = records.filter(({ report_type }) => report_type === 'B');
    expect(data.some?.byYear).toEqual(countBy(some.map((record) => `${dayOf(record).slice(0, 4)}-01-01`)));
    // Each count that was cut is asked for again in two parts.
    expect(gateway.takeRequests().length).toBeLessThanOrEqual(14);
  });
});
