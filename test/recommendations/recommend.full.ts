import { describe, expect, it } from 'vitest';
import type { TestGateway } from '../support/start-gateway.ts';
import { recommended, useGateways } from './recommending.ts';

const start = useGateways();

describe('a larger cache', () => {
  /** Sixty pages, round and round: 1,080 reads. */
  async function readRoundAbout(asked: TestGateway): Promise<number> {
    for (let turn = 0; turn < 54; turn += 1) {
      const pages = Array.from({ length: 20 }, (_, n) => (turn % 3) * 20 + n);
      const fields = pages.map((skip) => `a${skip}: openFda(dataset: "device/510k", limit: 30, skip: ${skip})`);
      await asked.ask(`{ ${fields.join(' ')} }`);
    }
    return asked.takeRequests().length;
  }

  it('is recommended where the curve shows what it would bring, and brings it', async () => {
    const settings = { CACHE_MAX_BYTES: '400000', CACHE_POLICY: 'lru', DISABLE: 'answer-store', COMPRESSION: 'off' };
    const small = await start(settings);
    const before = await readRoundAbout(small);
    const [told, ...others] = await recommended(small);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ id: 'cache-size', setting: { name: 'CACHE_MAX_BYTES' }, severity: 'WORTHWHILE' });
    expect(told?.because).toMatch(
      /^Of 1080 reads \d+\.\d % missed; by the curve \d+\.\d % do in \d+ bytes, and \d+\.\d % in \d+$/,
    );

    const large = await start({ ...settings, CACHE_MAX_BYTES: told?.setting?.value ?? '' });
    const after = await readRoundAbout(large);
    expect(after).toBeLessThan(before * 0.2);
    expect(await recommended(large)).toEqual([]);
  }, 120_000);
});

describe('a key for openFDA', () => {
  /** Errors among so many requests that nothing cached answers. */
  async function askOften(asked: TestGateway, from: number, to: number): Promise<number> {
    let refused = 0;
    for (let first = from; first < to; first += 50) {
      const fields = Array.from(
        { length: 50 },
        (_, n) => `a${n}: openFda(dataset: "device/classification", limit: 1, skip: ${first + n})`,
      );
      refused += (await asked.ask(`{ ${fields.join(' ')} }`)).errors?.length ?? 0;
    }
    return refused;
  }

  it('is recommended as the requests of a day without one run out, and lets more of them through', async () => {
    const keyless = await start({ OPENFDA_MAX_PER_DAY: '' });
    expect(await askOften(keyless, 0, 400)).toBe(0);
    expect(await recommended(keyless)).toEqual([]);
    expect(await askOften(keyless, 400, 600)).toBe(0);
    expect(await recommended(keyless)).toMatchObject([
      { id: 'openfda-key', setting: { name: 'OPENFDA_API_KEY' }, severity: 'WORTHWHILE' },
    ]);
    expect(await askOften(keyless, 600, 1100)).toBeGreaterThan(90);
    const [told] = await recommended(keyless);
    expect(told).toMatchObject({ severity: 'URGENT', expectedGain: '120000 requests a day in place of 1000' });

    const keyed = await start({ OPENFDA_MAX_PER_DAY: '', OPENFDA_API_KEY: 'a-key' });
    expect(await askOften(keyed, 0, 1100)).toBe(0);
    expect(await recommended(keyed)).toEqual([]);
  }, 120_000);
});

describe('a laxer level', () => {
  async function readOverTime(asked: TestGateway): Promise<number> {
    asked.emulator.control.setLastUpdated('device/510k', '2026-11-22');
    for (let turn = 0; turn < 25; turn += 1) {
      asked.advance(61_000);
      await asked.ask('{ deviceClearances(first: 1) { nodes { kNumber } } }');
    }
    return asked.takeRequests().length;
  }

  it('is recommended where a strict one keeps fetching what did not change, and saves these requests', async () => {
    const strict = await start({ FRESHNESS: 'device/510k=REAL_TIME' });
    const before = await readOverTime(strict);
    const [told, ...others] = await recommended(strict);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      id: 'dataset-level device/510k',
      because: 'At REAL_TIME, 24 answers were fetched again, and 24 of them were as before',
      setting: { name: 'FRESHNESS', value: 'device/510k=RECENT' },
    });

    const lax = await start({ FRESHNESS: told?.setting?.value ?? '' });
    expect(await readOverTime(lax)).toBeLessThanOrEqual(before - 20);
    expect(await recommended(lax)).toEqual([]);
  });

  it('is not recommended where what is fetched again did change', async () => {
    const strict = await start({ FRESHNESS: 'device/510k=REAL_TIME' });
    for (let turn = 0; turn < 25; turn += 1) {
      await strict.emulator.control.reload(
        'device/510k',
        (record) => ({ ...record, applicant: `Maker ${turn}` }),
        '2026-11-22',
      );
      strict.advance(61_000);
      await strict.ask('{ deviceClearances(first: 1) { nodes { kNumber } } }');
    }
    expect(await recommended(strict)).toEqual([]);
  });
});

describe('joins that travel together', () => {
  async function askJoined(asked: TestGateway): Promise<number> {
    for (let turn = 0; turn < 10; turn += 1) {
      await asked.ask(
        `query Joined($offset: Int!) { deviceClassifications(first: 5, offset: $offset) { nodes { clearances(first: 2) { nodes { kNumber } } } } }`,
        { offset: turn * 5 },
      );
    }
    return asked.takeRequests().length;
  }

  it('are recommended where they are switched off and operations send many requests', async () => {
    const apart = await start({ DISABLE: 'join-batching' });
    const before = await askJoined(apart);
    const [told, ...others] = await recommended(apart);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      title: 'Let the joins of the operation Joined travel together',
      because: 'It sent 6.0 requests to openFDA each of 10 times, and join-batching is switched off',
      setting: { name: 'DISABLE' },
    });

    const together = await start();
    expect(await askJoined(together)).toBeLessThanOrEqual(before / 3);
    expect(await recommended(together)).toEqual([]);
  });
});

describe('leaving out fields that change with time', () => {
  interface Stats {
    readonly cacheStats: { readonly storedAnswers: number };
  }

  async function storedOf(asked: TestGateway, selection: string): Promise<number> {
    for (let turn = 0; turn < 60; turn += 1) {
      await asked.ask(`query Device { deviceClassification(productCode: "DQY") { deviceName asOf { ${selection} } } }`);
    }
    return (await asked.ask<Stats>('{ cacheStats { storedAnswers } }')).data.cacheStats.storedAnswers;
  }

  it('is recommended where all else could be answered with stored bytes, and is then', async () => {
    const changing = await start();
    expect(await storedOf(changing, 'fetchedAt ageSeconds')).toBe(0);
    const [told, ...others] = await recommended(changing);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      title: 'Ask for ageSeconds in an operation apart from the operation Device',
      because: expect.stringContaining('None of its 60 answers was a stored one, though 59 reads were hits'),
      setting: null,
    });

    const lasting = await start();
    expect(await storedOf(lasting, 'fetchedAt')).toBe(59);
    expect(await recommended(lasting)).toEqual([]);
  });
});

describe('variables', () => {
  const codes = Array.from({ length: 60 }, (_, n) => `Q${String.fromCharCode(65 + (n % 26))}${n % 10}`);

  it('are recommended where the text of an operation is another one each time', async () => {
    const literal = await start();
    for (const [n, code] of codes.entries()) {
      await literal.ask(`query Find { deviceClassification(productCode: "${code}${n}") { deviceName } }`);
    }
    const [told, ...others] = await recommended(literal);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      title: 'Pass the values of the operation Find as variables',
      because: expect.stringMatching(/^Its 60 answers were asked for in 60 texts/),
      setting: null,
    });

    const withVariables = await start();
    for (const [n, code] of codes.entries()) {
      const query = 'query Find($code: String!) { deviceClassification(productCode: $code) { deviceName } }';
      expect((await withVariables.ask(query, { code: `${code}${n}` })).errors).toBeUndefined();
    }
    expect(await recommended(withVariables)).toEqual([]);
  });
});
