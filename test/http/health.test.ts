import { describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { createHealth, type Readiness } from '../../src/http/health.ts';

function healthOf() {
  let time = 0;
  let probes = 0;
  let outcome: () => Promise<unknown> = async () => 'answer';
  const changes: Readiness['upstream'][] = [];
  const health = createHealth({
    probe: () => {
      probes += 1;
      return outcome();
    },
    now: () => time,
    onChange: ({ upstream }) => changes.push(upstream),
  });
  return {
    health,
    changes,
    probes: () => probes,
    advance: (ms: number) => {
      time += ms;
    },
    fail: (error: unknown) => {
      outcome = () => Promise.reject(error);
    },
    mend: () => {
      outcome = async () => 'answer';
    },
  };
}

const down = new GatewayError('UPSTREAM_UNAVAILABLE', 'openFDA cannot be reached');

describe('health', () => {
  it('asks openFDA only where somebody asks, and at most every ten seconds', async () => {
    const { health, probes, advance } = healthOf();
    expect(probes()).toBe(0);
    expect(await health.readiness()).toEqual({ ready: true, upstream: 'reachable', detail: undefined });
    await health.readiness();
    advance(9999);
    await health.readiness();
    expect(probes()).toBe(1);
    advance(1);
    await health.readiness();
    expect(probes()).toBe(2);
  });

  it('shares one probe among all who ask while it is under way', async () => {
    const { health, probes } = healthOf();
    const told = await Promise.all([health.readiness(), health.readiness(), health.readiness()]);
    expect(told.map(({ ready }) => ready)).toEqual([true, true, true]);
    expect(probes()).toBe(1);
  });

  it('tells of changes alone, in their order', async () => {
    const { health, changes, advance, fail, mend } = healthOf();
    const turns = [mend, mend, () => fail(down), () => fail(down), mend];
    for (const turn of turns) {
      turn();
      await health.readiness();
      advance(10_000);
    }
    expect(changes).toEqual(['reachable', 'unreachable', 'reachable']);
  });

  it('says what is wrong in words made for callers, and nothing else', async () => {
    const { health, advance, fail } = healthOf();
    fail(down);
    expect(await health.readiness()).toEqual({
      ready: false,
      upstream: 'unreachable',
      detail: 'openFDA cannot be reached',
    });
    advance(10_000);
    fail(new Error('connect ECONNREFUSED 10.0.0.7:6379 password=x'));
    expect((await health.readiness()).detail).toBe('openFDA cannot be asked');
  });
});
