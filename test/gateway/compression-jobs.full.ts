import { afterEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { type Operator, operatorOf, operatorsToken, startTimer } from './operator.ts';

interface Stats {
  readonly compressionStats: {
    readonly choices: readonly { dataset: string; sizeClass: string; method: string; ratio: number }[];
    readonly codecs: readonly { dataset: string; codec: string; encodedAgain: number }[];
    readonly dictionaries: readonly { dataset: string; role: string; version: number; id: string }[];
  };
}

let gateway: TestGateway;
let operator: Operator;
afterEach(() => gateway.close());

async function start(environment: Record<string, string>): Promise<void> {
  gateway = await startGateway({ environment: { ADMIN_TOKEN: operatorsToken, ...environment }, startTimer });
  operator = operatorOf(gateway);
}

async function stats(): Promise<Stats['compressionStats']> {
  const { data } = await gateway.ask<Stats>(
    '{ compressionStats { choices { dataset sizeClass method ratio } codecs { dataset codec encodedAgain } dictionaries { dataset role version id } } }',
  );
  return data.compressionStats;
}

const page = (offset: number, first = 40) =>
  `{ deviceClearances(first: ${first}, offset: ${offset}) { nodes { kNumber } } }`;

describe('the job benchmark-compression', () => {
  it('has answers stored in the way that was measured to be the best', async () => {
    await start({ COMPRESSION: 'space', COMPRESSION_METHODS: 'zstd:1,gzip:1,brotli:11' });
    await gateway.ask(page(0));
    await gateway.ask(page(40));
    expect((await stats()).choices).toEqual([]);
    expect(await operator.perform('benchmark-compression')).toMatchObject({
      state: 'SUCCEEDED',
      progress: 1,
      numbers: { kinds: 1, measured: 3 },
    });
    const { data } = await operator.order(
      '{ benchmarkCompression(dataset: "device/510k") { method ratio storedBytes contentBytes } }',
    );
    const rows = (data as unknown as { benchmarkCompression: { method: string; ratio: number }[] })
      .benchmarkCompression;
    const best = rows.toSorted((a, b) => a.ratio - b.ratio)[0];
    const [choice] = (await stats()).choices;
    expect(choice).toMatchObject({ dataset: 'device/510k', method: best?.method, ratio: best?.ratio });
    const codec = best?.method.split(':')[0];
    // The best takes too long to be waited for, so answers are stored in it behind their callers: from the ninth of a kind on.
    const encodedAgain = async () => (await stats()).codecs.find((row) => row.codec === codec)?.encodedAgain ?? 0;
    for (let offset = 50; offset < 120; offset += 10) await gateway.ask(page(offset));
    await expect.poll(encodedAgain, { timeout: 20_000 }).toBe(1);
    await gateway.ask(page(120));
    await expect.poll(encodedAgain, { timeout: 20_000 }).toBe(2);
  });

  it('finds nothing to do in a gateway that keeps nothing', async () => {
    await start({});
    expect(await operator.perform('benchmark-compression')).toMatchObject({
      state: 'SUCCEEDED',
      numbers: { kinds: 0 },
    });
  });

  it('is off, and says why, where answers are stored as they are', async () => {
    await start({ COMPRESSION: 'off' });
    expect((await operator.order('mutation { runJob(name: "benchmark-compression") { runId } }')).errors).toMatchObject(
      [{ message: expect.stringMatching(/answers are stored as they are: COMPRESSION or its switch is off$/) }],
    );
  });
});

describe('the job optimise', () => {
  const recall = (offset: number) => `{ deviceEvents(first: 100, offset: ${offset}) { nodes { mdrReportKey } } }`;

  it('trains a dictionary from what was stored, which what is stored then is written with', async () => {
    await start({ COMPRESSION_TRAIN_AFTER: '0' });
    expect(await operator.perform('optimise')).toMatchObject({ state: 'SUCCEEDED', numbers: { found: 0, chosen: 0 } });
    for (let offset = 0; offset < 12; offset += 1) await gateway.ask(recall(offset * 7));
    expect((await stats()).dictionaries).toEqual([]);
    expect(await operator.perform('optimise')).toMatchObject({
      state: 'SUCCEEDED',
      progress: 1,
      numbers: { chosen: 1, applied: 1 },
    });
    const { dictionaries, choices } = await stats();
    expect(dictionaries.map(({ dataset, version }) => `${dataset} ${version}`)).toContain('device/event 1');
    expect(choices.map(({ dataset }) => dataset)).toContain('device/event');
    await gateway.ask(recall(99));
    gateway.takeRequests();
    const { data } = await gateway.ask<{ deviceEvents: { nodes: object[] } }>(
      recall(99).replace('mdrReportKey', 'mdrReportKey eventType'),
    );
    expect(data.deviceEvents.nodes.length).toBeGreaterThan(0);
    expect(gateway.takeRequests()).toEqual([]);
    expect(await operator.perform('optimise')).toMatchObject({ state: 'SUCCEEDED', numbers: { chosen: 0 } });
  });

  it('is off, and says why, where answers are stored as they are', async () => {
    await start({ DISABLE: 'compression' });
    expect((await operator.order('mutation { runJob(name: "optimise") { runId } }')).errors).toMatchObject([
      { message: expect.stringMatching(/what else there is to adjust adjusts itself$/) },
    ]);
  });
});
