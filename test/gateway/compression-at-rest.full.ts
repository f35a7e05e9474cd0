import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../support/redis-server.ts';
import { redisTierOf, untilRedisIsUsed } from '../support/redis-tier-of.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

const token = 'compression-admin';
const environment = { ADMIN_TOKEN: token, DISABLE: 'answer-store' };
const list = (first: number, offset = 0) =>
  `{ deviceClearances(first: ${first}, offset: ${offset}) { totalCount nodes { kNumber applicant raw } } }`;
const stats = `{ compressionStats {
  preference contentBytes storedBytes ratio decodesAvoided unavailableCodecs sampleBytes
  codecs { dataset codec encoded decoded refused storedBytes } choices { dataset method ratio }
  dictionaries { dataset role version id bytes } lastCheck { at ok codecs { codec available ok problem } }
} }`;

interface Stats {
  readonly compressionStats: {
    readonly preference: string;
    readonly contentBytes: number;
    readonly storedBytes: number;
    readonly ratio: number | null;
    readonly decodesAvoided: number;
    readonly unavailableCodecs: readonly string[];
    readonly codecs: readonly { dataset: string; codec: string; encoded: number; decoded: number; refused: number }[];
    readonly dictionaries: readonly { dataset: string; version: number; id: number; bytes: number }[];
    readonly lastCheck: { readonly ok: boolean; readonly codecs: readonly { codec: string; ok: boolean }[] };
  };
}

async function askAsAdmin<Data>(url: string, query: string): Promise<{ data: Data; errors?: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Data; errors?: unknown };
}

const statsOf = async (gateway: TestGateway) => (await gateway.ask<Stats>(stats)).data.compressionStats;

describe('cached answers', () => {
  let gateway: TestGateway;
  afterEach(() => gateway.close());

  it('are stored compressed, and read the same', async () => {
    gateway = await startGateway({ environment });
    const cold = await gateway.ask(list(100));
    expect(cold.errors).toBeUndefined();
    expect(await gateway.ask(list(100))).toEqual(cold);
    const { contentBytes, storedBytes, ratio, codecs, preference, lastCheck, decodesAvoided } = await statsOf(gateway);
    expect(preference).toBe('SPEED');
    expect(storedBytes).toBeLessThan(contentBytes / 3);
    expect(ratio).toBeCloseTo(storedBytes / contentBytes);
    expect(codecs).toMatchObject([{ dataset: 'device/510k', codec: 'zstd', encoded: 1, decoded: 0, refused: 0 }]);
    expect(lastCheck.ok).toBe(true);
    expect(decodesAvoided).toBe(1);
  });

  it('are decompressed where their records are no longer at hand', async () => {
    gateway = await startGateway({ environment: { ...environment, CACHE_MAX_BYTES: '3000000' } });
    const cold = await gateway.ask(list(500));
    expect(await gateway.ask(list(500))).toEqual(cold);
    expect((await statsOf(gateway)).codecs).toMatchObject([{ codec: 'zstd', encoded: 1, decoded: 1 }]);
    gateway.takeRequests();
    expect(await gateway.ask(list(500))).toEqual(cold);
    expect(gateway.takeRequests()).toEqual([]);
  });

  it.each([
    ['COMPRESSION=off', { COMPRESSION: 'off' }],
    ['DISABLE=compression', { DISABLE: 'answer-store,compression' }],
  ])('are stored as they are with %s', async (_, switched) => {
    gateway = await startGateway({ environment: { ...environment, ...switched } });
    const cold = await gateway.ask(list(100));
    expect(await gateway.ask(list(100))).toEqual(cold);
    expect(await statsOf(gateway)).toMatchObject({ preference: 'OFF', contentBytes: 0, codecs: [] });
  });

  it('can be measured with every method by an administrator, and by nobody else', async () => {
    gateway = await startGateway({ environment: { ...environment, COMPRESSION_METHODS: 'zstd:3,brotli:5' } });
    await gateway.ask(list(100));
    const benchmark = `{ benchmarkCompression(dataset: "device/510k") {
      method samples contentBytes storedBytes ratio encodeMicros decodeMicros } }`;
    expect((await gateway.ask(benchmark)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { data } = await askAsAdmin<{ benchmarkCompression: { method: string; ratio: number; samples: number }[] }>(
      gateway.url,
      benchmark,
    );
    expect(data.benchmarkCompression.map(({ method }) => method)).toEqual(['zstd:3', 'brotli:5']);
    for (const { ratio, samples } of data.benchmarkCompression) {
      expect(samples).toBe(1);
      expect(ratio).toBeLessThan(1 / 3);
    }
    const none = await askAsAdmin<{ benchmarkCompression: { samples: number }[] }>(
      gateway.url,
      '{ benchmarkCompression(dataset: "drug/ndc") { samples } }',
    );
    expect(none.data.benchmarkCompression.map(({ samples }) => samples)).toEqual([0, 0]);
    const wrong = await askAsAdmin(gateway.url, '{ benchmarkCompression(dataset: "drug/none") { method } }');
    expect(wrong.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('are checked by codec when an administrator asks', async () => {
    gateway = await startGateway({ environment });
    const check = 'mutation { checkCompression { at ok codecs { codec available ok } } }';
    expect((await gateway.ask(check)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { data } = await askAsAdmin<{ checkCompression: { ok: boolean; codecs: { codec: string }[] } }>(
      gateway.url,
      check,
    );
    expect(data.checkCompression.ok).toBe(true);
    expect(data.checkCompression.codecs.map(({ codec }) => codec)).toContain('zstd');
  });
});

describe.skipIf(!hasRedisServer())('cached answers of a fleet', () => {
  let redis: RedisServer;
  const gateways: TestGateway[] = [];

  async function startMember(): Promise<TestGateway> {
    const gateway = await startGateway({
      environment: { ...environment, REDIS_URL: redis.url, REDIS_DEADLINE_MS: patientMs },
    });
    gateways.push(gateway);
    await untilRedisIsUsed(gateway);
    return gateway;
  }

  beforeAll(async () => {
    redis = await createRedisServer();
  });
  afterEach(async () => {
    for (const gateway of gateways.splice(0)) await gateway.close();
  });
  afterAll(() => redis?.dispose());

  it('are read by a gateway that starts later, dictionaries included', async () => {
    const first = await startMember();
    await first.ask('{ deviceClearances(first: 400) { nodes { raw } } }');
    const trained = await askAsAdmin<{ trainCompression: { id: number; version: number }[] }>(
      first.url,
      'mutation { trainCompression(dataset: "device/510k") { id version } }',
    );
    expect(trained.errors).toBeUndefined();
    expect(trained.data.trainCompression.length).toBeGreaterThan(0);
    const { stored } = await redisTierOf(first);
    const answer = await first.ask(list(20, 30));
    await expect.poll(async () => (await redisTierOf(first)).stored).toBeGreaterThan(stored);

    const second = await startMember();
    second.takeRequests();
    expect(await second.ask(list(20, 30))).toEqual(answer);
    expect(second.takeRequests()).toEqual([]);
    const { codecs, dictionaries } = await statsOf(second);
    expect(codecs).toMatchObject([{ codec: 'zstd', encoded: 0, decoded: 1, refused: 0 }]);
    expect(trained.data.trainCompression).toContainEqual({ id: dictionaries[0]?.id, version: 1 });
  });
});
