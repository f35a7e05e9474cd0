import { describe, expect, it } from 'vitest';
import { GatewayError, noPlaceInTime } from '../../src/errors.ts';
import { createHealth, type Readiness } from '../../src/http/health.ts';

function healthOf() {
  let time = 0;
  let probes = 0;
  let outcome: () => Promise<unknown> = async () => 'answer';
  let answers = false;
  const changes: Readiness['upstream'][] = [];
  const health = createHealth({
    probe: () => {
      probes += 1;
      return outcome();
    },
    hasAnswers: () => answers,
    now: () => time,
    onChange: ({ upstream }) => changes.push(upstream),
  });
  return {
    health,
    changes,
    probes: () => probes,
    holdAnswers: () => {
      answers = true;
    },
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
  it('asks openFDA only where somebody asks, and at most every ten seconds while it does not answer', async () => {
    const { health, probes, advance, fail, mend } = healthOf();
    expect(probes()).toBe(0);
    fail(down);
    await health.readiness();
    advance(9999);
    await health.readiness();
    expect(probes()).toBe(1);
    advance(1);
    mend();
    expect(await health.readiness()).toEqual({ ready: true, upstream: 'reachable', detail: undefined, failing: [] });
    expect(probes()).toBe(2);
    advance(1e9);
    await health.readiness();
    expect(probes()).toBe(2);
  });

  it('learns from the traffic, and costs no request then', async () => {
    const { health, probes } = healthOf();
    health.observe('drug/ndc', undefined);
    expect(await health.readiness()).toMatchObject({ ready: true, upstream: 'reachable' });
    health.observe('drug/ndc', 'UPSTREAM_RATE_LIMITED');
    expect((await health.readiness()).upstream).toBe('reachable');
    expect(probes()).toBe(0);
    health.observe('drug/ndc', 'UPSTREAM_TIMEOUT');
    expect((await health.readiness()).upstream).toBe('reachable');
    expect(probes()).toBe(1);
  });

  it('is ready in an outage while there is something to answer from', async () => {
    const { health, fail, holdAnswers } = healthOf();
    fail(down);
    holdAnswers();
    expect(await health.readiness()).toMatchObject({ ready: true, upstream: 'unreachable' });
  });

  it('takes a refusal for an answer', async () => {
    const { health, fail } = healthOf();
    fail(new GatewayError('UPSTREAM_RATE_LIMITED', 'slow down'));
    expect(await health.readiness()).toMatchObject({ ready: true, upstream: 'reachable' });
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
    for (const [place, turn] of turns.entries()) {
      turn();
      if (place === 2) health.observe('drug/ndc', 'UPSTREAM_UNAVAILABLE');
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
      failing: [],
    });
    advance(10_000);
    fail(new Error('connect ECONNREFUSED 10.0.0.7:6379 password=x'));
    expect((await health.readiness()).detail).toBe('openFDA cannot be asked');
  });

  it('learns nothing from a cancelled request', async () => {
    const { health, changes } = healthOf();
    health.observe('drug/ndc', 'CANCELLED');
    expect(health.known()).toMatchObject({ upstream: 'unknown', failing: [] });
    health.observe('drug/ndc', undefined);
    health.observe('drug/label', 'CANCELLED');
    expect(health.known()).toMatchObject({ ready: true, upstream: 'reachable', failing: [] });
    expect(changes).toEqual(['reachable']);
  });

  it('learns nothing from a probe that the budget of the gateway refused', async () => {
    const { health, fail } = healthOf();
    fail(new GatewayError('UPSTREAM_RATE_LIMITED', 'spent', { budget: 'validate', retryAfterSeconds: 60 }));
    expect(await health.readiness()).toMatchObject({ ready: false, upstream: 'unknown' });
  });

  it('learns nothing from a probe that found no free place in the gateway', async () => {
    const { health, fail } = healthOf();
    fail(noPlaceInTime('status'));
    expect(await health.readiness()).toMatchObject({ upstream: 'unknown', detail: 'openFDA has not been asked yet' });
  });

  it('stays ready while one dataset fails among others that answer, and reports its name', async () => {
    const { health, changes, probes } = healthOf();
    for (let time = 0; time < 3; time += 1) {
      health.observe('drug/ndc', undefined);
      health.observe('drug/label', 'UPSTREAM_TIMEOUT');
      expect(await health.readiness()).toEqual({
        ...{ ready: true, upstream: 'reachable', failing: ['drug/label'] },
        detail: 'openFDA does not answer for drug/label',
      });
    }
    expect([changes, probes()]).toEqual([['reachable'], 0]);
    health.observe('drug/label', undefined);
    expect((await health.readiness()).failing).toEqual([]);
  });

  it('is not ready when several datasets fail, more than answer, until they do or a minute has passed', async () => {
    const { health, changes, advance } = healthOf();
    health.observe('drug/ndc', undefined);
    health.observe('drug/label', 'UPSTREAM_TIMEOUT');
    health.observe('drug/event', 'UPSTREAM_UNAVAILABLE');
    expect(health.known()).toEqual({
      ...{ ready: false, upstream: 'unreachable', failing: ['drug/event', 'drug/label'] },
      detail: 'openFDA does not answer for drug/event, drug/label',
    });
    advance(60_001);
    expect(await health.readiness()).toMatchObject({ ready: true, failing: [] });
    expect(changes).toEqual(['reachable', 'unreachable']);
  });
});
