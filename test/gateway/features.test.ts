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
    ['', 1],
    ['batch-merging', 2],
  ])('joins the request that a record is in flight in, else asks again (off: %j)', async (disabled, requests) => {
    const held = Promise.withResolvers<void>();
    const counted = Promise.withResolvers<void>();
    const searches: string[] = [];
    gateway = await startGateway({
      environment: { DISABLE: disabled },
      fetch: async (input, init) => {
        const { pathname, searchParams } = new URL(String(input));
        const search = searchParams.get('search');
        if (search !== null) searches.push(search);
        if (search !== null) await held.promise;
        else if (pathname.includes('recall')) counted.resolve();
        return fetch(input, init);
      },
    });
    const named = (code: string) => `${code}: deviceClassification(productCode: "${code}") { productCode }`;
    const first = gateway.ask(`{ ${named('DQY')} ${named('FRN')} }`);
    await expect.poll(() => searches.length).toBe(1);
    const second = gateway.ask(`{ ${named('FRN')} deviceRecalls { totalCount } }`);
    // Its count is on its way, and so is whatever it asks beside it.
    await counted.promise;
    for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
    held.resolve();
    expect((await first).data).toMatchObject({ FRN: { productCode: 'FRN' } });
    expect((await second).data).toMatchObject({ FRN: { productCode: 'FRN' } });
    expect(searches).toHaveLength(requests);
  });
});
