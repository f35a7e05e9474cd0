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
