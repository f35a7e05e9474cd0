import { beforeEach, describe, expect, it } from 'vitest';
import { GatewayError } from '../../../src/errors.ts';
import type { Breaker } from '../../../src/openfda/breaker/breaker.ts';
import { createDatasetBreaker } from '../../../src/openfda/breaker/dataset-breaker.ts';

const dataset = 'device/510k';

describe('dataset breaker', () => {
  let now = 0;
  let changes: string[] = [];
  let breaker: Breaker;
  beforeEach(() => {
    now = 1_000_000;
    changes = [];
    breaker = createDatasetBreaker({ now: () => now, onChange: (name, state) => changes.push(`${name} ${state}`) });
  });

  const succeed = (name = dataset) => breaker.run(name, async () => 'answer');
  const failWith = (error: unknown, name = dataset, signal?: AbortSignal) =>
    breaker.run(name, () => Promise.reject(error), signal).catch((thrown: unknown) => thrown);
  const down = () => new GatewayError('UPSTREAM_UNAVAILABLE', 'down');
  async function open(): Promise<void> {
    for (let time = 0; time < 5; time += 1) await failWith(down());
  }

  it('hands on what the work gives and what it throws', async () => {
    expect(await succeed()).toBe('answer');
    const error = down();
    expect(await failWith(error)).toBe(error);
  });

  it('opens after five failures, and then refuses at once, saying when it will try again', async () => {
    await open();
    expect(breaker.state(dataset)).toBe('open');
    let asked = false;
    const refused = breaker.run(dataset, async () => {
      asked = true;
    });
    await expect(refused).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      extensions: { dataset, retryAfterSeconds: 5 },
    });
    expect(asked).toBe(false);
  });

  it('leaves other datasets alone', async () => {
    await open();
    expect(await succeed('drug/ndc')).toBe('answer');
    expect([...breaker.troubled()]).toEqual([[dataset, 'open']]);
  });

  it('stays closed while most requests succeed, and while failures are far apart', async () => {
    for (let time = 0; time < 20; time += 1) {
      await succeed();
      await succeed();
      await failWith(down());
    }
    expect(breaker.state(dataset)).toBe('closed');
    for (let time = 0; time < 10; time += 1) {
      now += 31_000;
      await failWith(down());
    }
    expect(breaker.state(dataset)).toBe('closed');
  });

  it.each([
    ['a spent quota', new GatewayError('UPSTREAM_RATE_LIMITED', 'spent')],
    ['a wrong search', new GatewayError('BAD_USER_INPUT', 'wrong')],
    ['a fault of the gateway itself', new TypeError('bug')],
  ])('does not count %s', async (_what, error) => {
    for (let time = 0; time < 10; time += 1) await failWith(error);
    expect(breaker.state(dataset)).toBe('closed');
  });

  it('does not count callers who gave up', async () => {
    for (let time = 0; time < 10; time += 1) await failWith(down(), dataset, AbortSignal.abort());
    expect(breaker.state(dataset)).toBe('closed');
  });

  it('tries again with a single request, and closes when that succeeds', async () => {
    await open();
    now += 5000;
    let answer: (value: string) => void = () => {};
    const probe = breaker.run(dataset, () => new Promise<string>((resolve) => (answer = resolve)));
    expect(breaker.state(dataset)).toBe('half-open');
    await expect(succeed()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    answer('back');
    expect(await probe).toBe('back');
    expect(await succeed()).toBe('answer');
    expect(changes).toEqual([`${dataset} open`, `${dataset} half-open`, `${dataset} closed`]);
  });

  it('waits twice as long after every try that failed, up to a minute, and starts anew once it was closed', async () => {
    await open();
    for (const waitMs of [5000, 10_000, 20_000, 40_000, 60_000, 60_000]) {
      now += waitMs - 1;
      await expect(succeed()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
      now += 1;
      await failWith(new GatewayError('UPSTREAM_TIMEOUT', 'slow'));
      expect(breaker.state(dataset)).toBe('open');
    }
    now += 60_000;
    await succeed();
    await open();
    now += 5000;
    expect(await succeed()).toBe('answer');
  });

  it('lets the next request try where the one that tried gave up', async () => {
    await open();
    now += 5000;
    await failWith(down(), dataset, AbortSignal.abort());
    expect(await succeed()).toBe('answer');
  });

  it('does not take an answer that was asked for before it opened as a sign', async () => {
    let answer: (value: string) => void = () => {};
    const early = breaker.run(dataset, () => new Promise<string>((resolve) => (answer = resolve)));
    await open();
    answer('late');
    await early;
    expect(breaker.state(dataset)).toBe('open');
  });
});
