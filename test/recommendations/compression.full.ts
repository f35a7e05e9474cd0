import { describe, expect, it } from 'vitest';
import type { TestGateway } from '../support/start-gateway.ts';
import { recommended, useGateways } from './recommending.ts';

const start = useGateways();

/** Sixty pages, round and round: 1,080 reads. How many requests reached openFDA. */
async function readRoundAbout(asked: TestGateway): Promise<number> {
  for (let turn = 0; turn < 54; turn += 1) {
    const pages = Array.from({ length: 20 }, (_, n) => (turn % 3) * 20 + n);
    const fields = pages.map((skip) => `a${skip}: openFda(dataset: "device/510k", limit: 30, skip: ${skip})`);
    await asked.ask(`{ ${fields.join(' ')} }`);
  }
  return asked.takeRequests().length;
}

const compression = async (asked: TestGateway) =>
  (await recommended(asked)).filter(({ id }) => id === 'compression-level');

describe('compression', () => {
  it.each([
    [
      { COMPRESSION: 'off', DISABLE: 'answer-store' },
      { name: 'COMPRESSION', value: 'speed' },
    ],
    [{ DISABLE: 'answer-store,compression' }, { name: 'DISABLE', value: 'without compression' }],
  ])('is recommended where it is off and answers have to leave, and keeps them (%j)', async (settings, setting) => {
    const common = { CACHE_MAX_BYTES: '1500000', CACHE_POLICY: 'lru' };
    const plain = await start({ ...common, ...settings });
    const before = await readRoundAbout(plain);
    expect(await compression(plain)).toMatchObject([
      {
        setting,
        because: expect.stringMatching(/^\d+ answers had to leave the cache; trials .* came to \d+\.\d % less/),
      },
    ]);

    const packed = await start({ ...common, COMPRESSION: 'speed', DISABLE: 'answer-store' });
    expect(await readRoundAbout(packed)).toBeLessThan(before * 0.2);
    expect(await compression(packed)).toEqual([]);
  });

  it('is not recommended where all answers have room', async () => {
    const plain = await start({ COMPRESSION: 'off', DISABLE: 'answer-store' });
    await readRoundAbout(plain);
    expect(await recommended(plain)).toEqual([]);
  });
});
