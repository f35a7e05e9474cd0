import { expect } from 'vitest';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

interface Told {
  readonly cacheStats: {
    readonly hits: number;
    readonly misses: number;
    readonly stale: number;
    readonly errors: number;
    readonly storedAnswers: number;
    readonly upstreamRequests: number;
    readonly upstreamBytes: number;
    readonly hitLatency: { readonly count: number };
    readonly missLatency: { readonly count: number };
    readonly datasets: readonly { readonly dataset: string; readonly hits: number; readonly misses: number }[];
  };
  readonly operationStats: readonly OperationTold[];
  readonly latencyOverTime: readonly { readonly count: number; readonly histogram: readonly { count: number }[] }[];
}

interface OperationTold {
  readonly name: string | null;
  readonly isOthers: boolean;
  readonly count: number;
  readonly errors: number;
  readonly hits: number;
  readonly misses: number;
  readonly storedAnswers: number;
  readonly upstreamRequests: number;
  readonly bytes: number;
  readonly latency: { readonly count: number };
  readonly histogram: readonly { readonly count: number }[];
}

const question = `{
  cacheStats { hits misses stale errors storedAnswers upstreamRequests upstreamBytes hitLatency { count } missLatency { count }
    datasets { dataset hits misses } }
  operationStats(first: 1000) { name isOthers count errors hits misses storedAnswers upstreamRequests bytes latency { count }
    histogram { count } }
  latencyOverTime(window: LAST_DAY) { count histogram { count } }
}`;

/** What a client counts of one operation. */
export interface Counted {
  count: number;
  errors: number;
  bytes: number;
  storedAnswers: number;
}

export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Operations of all kinds: lists, look-ups, joins, facets, what changes with time, what is refused. */
const bodies: Readonly<Record<string, string>> = {
  Clearances:
    '($code: String, $first: Int) { deviceClearances(where: {productCode: {eq: $code}}, first: $first) { totalCount nodes { kNumber } } }',
  Classification: '($code: String!) { deviceClassification(productCode: $code) { deviceName deviceClass } }',
  Joined:
    '($code: String!, $first: Int) { deviceClassification(productCode: $code) { deviceName recalls(first: $first) { totalCount } } }',
  Recalls: '($first: Int) { deviceRecalls(first: $first) { nodes { cfresId productCode } } }',
  Facet:
    '($first: Int) { drugLabels(first: 0) { totalCount } foodEvents { facet(field: OUTCOMES, first: $first) { term count } } }',
  Aged: '($code: String!) { deviceClassification(productCode: $code) { asOf { ageSeconds } } }',
  Refused: '{ deviceRecalls(first: -1) { totalCount } }',
  Invalid: '{ nothingOfTheSort }',
};

function pick(random: () => number, codes: readonly string[]): Operation {
  if (random() < 0.02) return { name: 'Mutates', query: 'mutation Mutates { invalidateCache(all: true) { version } }' };
  const code = codes[Math.floor(random() ** 2 * codes.length)] ?? 'DQY';
  const [name, body] = Object.entries(bodies)[Math.floor(random() * Object.keys(bodies).length)] ?? ['', ''];
  return { name, query: `query ${name} ${body}`, variables: { code, first: 1 + Math.floor(random() * 5) } };
}

export interface SentOperation extends Operation {
  /** Whether it was answered with stored bytes, as the answer's header tells. */
  readonly isStored: boolean;
}

/** What was sent, what the client counted of it by operation, and the requests that reached openFDA. */
export interface CountedLoad {
  readonly sent: readonly SentOperation[];
  readonly counted: ReadonlyMap<string, Counted>;
  readonly requests: readonly string[];
}

/** Sends a seeded load to a gateway, and holds what it tells against what the client and openFDA counted themselves. */
export async function checkTrueCounts({
  seed,
  operations,
  atOnce,
  look = async () => {},
}: {
  seed: number;
  operations: number;
  atOnce: number;
  /** Looks at the gateway after the load. */
  look?: (gateway: TestGateway, load: CountedLoad) => Promise<void>;
}) {
  const random = createSeededRandom(seed);
  const gateway = await startGateway();
  const counted = new Map<string, Counted>();
  const found = await gateway.ask<{ deviceClassifications: { nodes: { productCode: string }[] } }>(
    'query Codes { deviceClassifications(first: 40) { nodes { productCode } } }',
  );
  const codes = found.data.deviceClassifications.nodes.map(({ productCode }) => productCode);

  const sent: SentOperation[] = [];

  async function send(asked: Operation): Promise<void> {
    const { name, ...operation } = asked;
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(operation),
    });
    const text = await response.text();
    const count = counted.get(name) ?? { count: 0, errors: 0, bytes: 0, storedAnswers: 0 };
    counted.set(name, count);
    count.count += 1;
    count.bytes += Buffer.byteLength(text);
    if ('errors' in JSON.parse(text)) count.errors += 1;
    const isStored = response.headers.get('cache-status')?.includes('detail="answer') === true;
    if (isStored) count.storedAnswers += 1;
    sent.push({ ...asked, isStored });
  }

  try {
    for (let done = 0; done < operations; done += atOnce) {
      await Promise.all(Array.from({ length: Math.min(atOnce, operations - done) }, () => send(pick(random, codes))));
      gateway.advance(12.5 * atOnce);
    }
    const { data, errors } = await gateway.ask<Told>(question);
    expect(errors).toBeUndefined();
    const requests = gateway.emulator.requests.length;
    const { cacheStats: cache } = data;
    const rows = data.operationStats.filter(({ name }) => name !== 'Codes');
    const sum = (of: (row: OperationTold) => number) => data.operationStats.reduce((total, row) => total + of(row), 0);

    // By the client's count, operation by operation.
    const byName = Object.groupBy(rows, ({ name }) => String(name));
    const told = Object.entries(byName).map(([name, held = []]) => {
      const add = (of: (row: OperationTold) => number) => held.reduce((total, row) => total + of(row), 0);
      const counts = { count: add((row) => row.count), errors: add((row) => row.errors) };
      return [name, { ...counts, bytes: add((row) => row.bytes), storedAnswers: add((row) => row.storedAnswers) }];
    });
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(counted));
    expect(sum(({ storedAnswers }) => storedAnswers)).toBe(cache.storedAnswers);
    expect(rows.some(({ storedAnswers }) => storedAnswers > 0)).toBe(true);
    for (const row of data.operationStats) {
      expect(row.latency.count).toBe(row.count);
      expect(row.histogram.reduce((total, { count }) => total + count, 0)).toBe(row.count);
    }
    expect(data.latencyOverTime.reduce((total, { count }) => total + count, 0)).toBe(operations + 1);

    // By openFDA's count. The probe by which the gateway knows at start that openFDA is there is in no operation.
    expect(cache.upstreamRequests).toBe(requests + 1);
    expect(sum(({ upstreamRequests }) => upstreamRequests)).toBe(requests);

    // Every read is of an operation and of a dataset.
    expect([cache.stale, cache.errors]).toEqual([0, 0]);
    expect([sum(({ hits }) => hits), sum(({ misses }) => misses)]).toEqual([cache.hits, cache.misses]);
    const ofDatasets = (of: 'hits' | 'misses') => cache.datasets.reduce((total, held) => total + held[of], 0);
    expect([ofDatasets('hits'), ofDatasets('misses')]).toEqual([cache.hits, cache.misses]);
    expect(cache.missLatency.count).toBe(cache.misses);
    await look(gateway, { sent, counted, requests: gateway.emulator.requests.map(({ path }) => path) });
    return { requests, misses: cache.misses };
  } finally {
    await gateway.close();
  }
}
