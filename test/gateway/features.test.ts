import { afterEach, describe, expect, it } from 'vitest';
import { featureNames } from '../../src/features.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

const joined =
  '{ deviceClassifications(first: 5) { nodes { productCode clearances(first: 2) { nodes { kNumber } } } } }';
const conditions = (where: string) => `{ deviceClearances(where: ${where}) { totalCount } }`;
const two = 'or: [{productCode: {eq: "DQY"}}, {decisionDate: {gte: "2015-01-01"}}]';
const turned = 'or: [{decisionDate: {gte: "2015-01-01"}}, {productCode: {eq: "DQY"}}]';

describe('each strategy', () => {
  let gateway: TestGateway;
  afterEach(() => gateway.close());

  async function requestsOf(disabled: string, ...operations: string[]): Promise<number> {
    gateway = await startGateway({ environment: { DISABLE: disabled } });
    for (const operation of operations) expect((await gateway.ask(operation)).errors).toBeUndefined();
    return gateway.takeRequests().length;
  }

  it('can be switched off, and the answer stays the same', async () => {
    gateway = await startGateway();
    const withAll = await gateway.ask(joined);
    await gateway.close();
    gateway = await startGateway({ environment: { DISABLE: featureNames.join(',') } });
    expect(await gateway.ask(joined)).toEqual(withAll);
  });

  it('batches joins: one request for all parents, else one for each', async () => {
    expect(await requestsOf('', joined)).toBe(2);
    await gateway.close();
    expect(await requestsOf('join-batching', joined)).toBe(1 + 5);
  });

  it('takes conditions of equal meaning for one request, else for two', async () => {
    const both = [conditions(`{${two}}`), conditions(`{${turned}}`)];
    expect(await requestsOf('', ...both)).toBe(1);
    await gateway.close();
    expect(await requestsOf('filter-normalisation', ...both)).toBe(2);
  });

  it('lets counts of different lengths share a request, else not', async () => {
    const counts = [5, 50].map((first) => `{ deviceRecalls { facet(field: PRODUCT_CODE, first: ${first}) { term } } }`);
    expect(await requestsOf('', ...counts)).toBe(1);
    await gateway.close();
    expect(await requestsOf('count-rounding', ...counts)).toBe(2);
  });

  it('lets pages of nearly equal length share a request where it is switched on, else not', async () => {
    const pages = [6, 10].map(
      (first) => `{ deviceRecalls(first: ${first}) { nodes { cfresId } pageInfo { endCursor } } }`,
    );
    expect(await requestsOf('', ...pages)).toBe(2);
    await gateway.close();
    gateway = await startGateway({ environment: { ENABLE: 'page-rounding' } });
    const [short, long] = await Promise.all(
      pages.map(async (page) => (await gateway.ask<{ deviceRecalls: { nodes: unknown[] } }>(page)).data.deviceRecalls),
    );
    expect(gateway.takeRequests()).toEqual(['/device/recall.json sort=event_date_initiated:desc limit=10']);
    expect(long?.nodes).toHaveLength(10);
    expect(short?.nodes).toEqual(long?.nodes.slice(0, 6));
  });

  it('finds records that were looked up before, else asks again', async () => {
    const list =
      '{ a: deviceClassification(productCode: "DQY") { deviceName } b: deviceClassification(productCode: "FRN") { deviceName } }';
    const one = '{ deviceClassification(productCode: "FRN") { productCode } }';
    expect(await requestsOf('', list, one)).toBe(1);
    await gateway.close();
    expect(await requestsOf('record-index', list, one)).toBe(2);
  });

  it.each([
    ['', 'HQF'],
    ['batch-merging', 'FRN" "HQF'],
  ])('joins a record that another operation is asking for, else asks again (off: %j)', async (disabled, asked) => {
    const held = Promise.withResolvers<void>();
    const searches: string[] = [];
    const both = Promise.withResolvers<void>();
    gateway = await startGateway({
      environment: { DISABLE: disabled },
      fetch: async (input, init) => {
        const search = new URL(String(input)).searchParams.get('search');
        if (search !== null && searches.push(search) === 2) both.resolve();
        if (search !== null) await held.promise;
        return fetch(input, init);
      },
    });
    const named = (...codes: string[]) =>
      `{ ${codes.map((code) => `${code}: deviceClassification(productCode: "${code}") { productCode }`).join(' ')} }`;
    const first = gateway.ask(named('DQY', 'FRN'));
    await expect.poll(() => searches.length).toBe(1);
    const second = gateway.ask(named('FRN', 'HQF'));
    await both.promise;
    held.resolve();
    expect(searches[1]).toContain(`"${asked}"`);
    const record = (code: string) => expect.toBeOneOf([{ productCode: code }, null]);
    expect(await first).toEqual({ data: { DQY: record('DQY'), FRN: { productCode: 'FRN' } } });
    expect(await second).toEqual({ data: { FRN: { productCode: 'FRN' }, HQF: record('HQF') } });
    expect(searches).toHaveLength(2);
  });
});
