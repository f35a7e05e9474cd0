import { describe, expect, it } from 'vitest';
import { recommended, useGateways } from './recommending.ts';

const start = useGateways();

describe('a gateway of which little is known', () => {
  it('recommends nothing', async () => {
    const fresh = await start();
    expect(await recommended(fresh)).toEqual([]);
  });
});
