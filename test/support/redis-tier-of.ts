import { expect, vi } from 'vitest';
import type { TestGateway } from './start-gateway.ts';

/** What a gateway tells of its Redis tier. */
export interface RedisTierReport {
  readonly available: boolean;
  readonly stored: number;
  readonly hits: number;
  readonly failures: number;
}

export async function redisTierOf(gateway: TestGateway): Promise<RedisTierReport> {
  const { data } = await gateway.ask<{ cacheStats: { tiers: (RedisTierReport & { tier: string })[] } }>(
    '{ cacheStats { tiers { tier available stored hits failures } } }',
  );
  const tier = data.cacheStats.tiers.find((candidate) => candidate.tier === 'redis');
  if (!tier) throw new Error('expected a gateway with a Redis tier, but it has none');
  return tier;
}

/** Resolves when the gateway uses its Redis, as it should by itself. */
export async function untilRedisIsUsed(gateway: TestGateway): Promise<void> {
  await vi.waitFor(async () => expect((await redisTierOf(gateway)).available).toBe(true), {
    timeout: 20_000,
    interval: 50,
  });
}
