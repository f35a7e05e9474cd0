import { expect, it } from 'vitest';
import { createInProcessLeases } from '../../src/cache/in-process-leases.ts';
import { createFleetFlight } from '../../src/source/fleet-flight.ts';

/** Gateways that share leases and results, and a clock that moves when somebody waits. */
function fleet() {
  const clock = { now: 0 };
  const results = new Map<string, string>();
  const timers = new Set<{ readonly at: number; readonly owner: object; readonly fire: () => void }>();
  const dead = new Set<object>();
  const leases = createInProcessLeases(() => clock.now);
  const begun: string[] = [];

  function open(name: string) {
    const owner = {};
    const flight = createFleetFlight({
      leases,
      startTimer: (ms, fire) => {
        const timer = { at: clock.now + ms, owner, fire };
        timers.add(timer);
        return () => void timers.delete(timer);
      },
      wait: async (ms, signal) => {
        signal?.throwIfAborted();
        clock.now += ms;
        for (const timer of [...timers].filter(({ at }) => at <= clock.now)) {
          timers.delete(timer);
          if (!dead.has(timer.owner)) timer.fire();
        }
        await new Promise((resolve) => setImmediate(resolve));
        signal?.throwIfAborted();
      },
      maxWaitMs: 20_000,
    });
    const find = async () => results.get('a');
    return {
      die: () => dead.add(owner),
      run: (work: () => Promise<string>, signal?: AbortSignal) =>
        flight({
          ...{ name: 'a', find },
          ...(signal ? { signal } : {}),
          work: () => {
            begun.push(name);
            return work();
          },
        }),
    };
  }
  return { clock, results, timers, begun, open };
}

const never = () => new Promise<string>(() => {});

it('gives the work to another within 3 s when a gateway dies at it', async () => {
  const { clock, begun, open } = fleet();
  const [one, other] = [open('one'), open('other')];
  void one.run(never);
  one.die();
  expect(await other.run(async () => 'answer')).toBe('answer');
  expect(begun).toEqual(['one', 'other']);
  expect(clock.now).toBeLessThanOrEqual(3200);
});

it('leaves the work to a gateway that lives for as long as it takes', async () => {
  const { clock, results, begun, open } = fleet();
  const [one, other] = [open('one'), open('other')];
  const { promise, resolve } = Promise.withResolvers<string>();
  const done = one.run(() => promise);
  const waiting = other.run(never);
  while (clock.now < 10_000) await new Promise((turn) => setImmediate(turn));
  results.set('a', 'answer');
  resolve('answer');
  expect(await Promise.all([done, waiting])).toEqual(['answer', 'answer']);
  expect(begun).toEqual(['one']);
});

it('gives the work to another at once when its holder gives up, and ends the renewals', async () => {
  const { clock, timers, begun, open } = fleet();
  const [one, other] = [open('one'), open('other')];
  const { promise, reject } = Promise.withResolvers<string>();
  const given = one.run(() => promise);
  const waiting = other.run(async () => 'answer');
  reject(new Error('cancelled'));
  await expect(given).rejects.toThrow('cancelled');
  expect(await waiting).toBe('answer');
  expect(begun).toEqual(['one', 'other']);
  expect(clock.now).toBeLessThan(100);
  expect(timers.size).toBe(0);
});

it('ends the wait for another gateway when nobody wants the answer any more', async () => {
  const { begun, open } = fleet();
  const [one, other] = [open('one'), open('other')];
  void one.run(never);
  const caller = new AbortController();
  const waiting = other.run(never, caller.signal);
  caller.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  expect(begun).toEqual(['one']);
});
