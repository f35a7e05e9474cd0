import { describe, expect, it } from 'vitest';
import { type FlightControl, SingleFlight } from '../../src/source/single-flight.ts';

/** Work that ends when told, and says how often it was begun and whether it was cancelled. */
function work() {
  const begun: (FlightControl & { resolve: (value: string) => void; reject: (error: Error) => void })[] = [];
  const run = (control: FlightControl) =>
    new Promise<string>((resolve, reject) => {
      begun.push({ resolve, reject, ...control });
    });
  const at = (place: number) => {
    const one = begun[place];
    if (!one) throw new Error(`expected work ${place} to have begun`);
    return one;
  };
  return { begun, run, at };
}

const gone = new Error('gone');

/** Flights, and the end of the grace: called by the test in place of a timer. */
function flightsOf() {
  const timers: { readonly ms: number; readonly fire: () => void }[] = [];
  const flights = new SingleFlight<string>({
    startTimer: (ms, fire) => {
      const timer = { ms, fire };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
    },
    graceMs: 5000,
  });
  return { flights, timers };
}

describe('a single flight', () => {
  it('does equal work once for all who wait, and anew for who comes after', async () => {
    const flights = flightsOf().flights;
    const { run, begun, at } = work();
    const waiting = [flights.run('a', run), flights.run('a', run), flights.run('a', run)];
    expect(begun).toHaveLength(1);
    at(0).resolve('one');
    expect(await Promise.all(waiting)).toEqual(['one', 'one', 'one']);
    expect(at(0).signal.aborted).toBe(false);
    const later = flights.run('a', run);
    at(1).resolve('two');
    expect(await later).toBe('two');
  });

  it('keeps different work apart', async () => {
    const flights = flightsOf().flights;
    const { run, at } = work();
    const waiting = [flights.run('a', run), flights.run('b', run)];
    at(0).resolve('A');
    at(1).resolve('B');
    expect(await Promise.all(waiting)).toEqual(['A', 'B']);
  });

  it('goes on for the others when one gives up', async () => {
    const flights = flightsOf().flights;
    const { run, at } = work();
    const caller = new AbortController();
    const given = flights.run('a', run, caller.signal);
    const kept = flights.run('a', run);
    caller.abort(gone);
    await expect(given).rejects.toBe(gone);
    expect(at(0).signal.aborted).toBe(false);
    at(0).resolve('one');
    expect(await kept).toBe('one');
  });

  it('is cancelled when the last gives up, and flown anew for the next', async () => {
    const flights = flightsOf().flights;
    const { run, begun, at } = work();
    const callers = [new AbortController(), new AbortController()];
    const waiting = callers.map(({ signal }) => flights.run('a', run, signal));
    for (const caller of callers) caller.abort(gone);
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes).toEqual(Array(2).fill({ status: 'rejected', reason: gone }));
    expect(at(0).signal.aborted).toBe(true);
    const next = flights.run('a', run);
    expect(begun).toHaveLength(2);
    at(0).reject(new Error('cancelled'));
    at(1).resolve('two');
    expect(await next).toBe('two');
  });

  it('shares a failure with all who wait, and with nobody after', async () => {
    const flights = flightsOf().flights;
    const { run, at } = work();
    const waiting = [flights.run('a', run), flights.run('a', run)];
    const failure = new Error('no');
    at(0).reject(failure);
    expect(await Promise.allSettled(waiting)).toEqual(Array(2).fill({ status: 'rejected', reason: failure }));
    const later = flights.run('a', run);
    at(1).resolve('two');
    expect(await later).toBe('two');
  });

  it('is not begun for a caller who is gone already', async () => {
    const flights = flightsOf().flights;
    const { run, begun } = work();
    await expect(flights.run('a', run, AbortSignal.abort(gone))).rejects.toBe(gone);
    expect(begun).toEqual([]);
  });

  it('keeps committed work alive for a grace after the last left, and hands it over to whoever comes meanwhile', async () => {
    const { flights, timers } = flightsOf();
    const { run, begun, at } = work();
    const [first, second] = [new AbortController(), new AbortController()];
    const given = flights.run('a', run, first.signal);
    at(0).commit();
    first.abort(gone);
    await expect(given).rejects.toBe(gone);
    expect([at(0).signal.aborted, timers.map(({ ms }) => ms)]).toEqual([false, [5000]]);
    const again = flights.run('a', run, second.signal);
    expect(timers).toEqual([]);
    second.abort(gone);
    await expect(again).rejects.toBe(gone);
    const last = flights.run('a', run);
    at(0).resolve('one');
    expect(await last).toBe('one');
    expect([begun.length, timers]).toEqual([1, []]);
  });

  it('cancels committed work at the end of the grace', async () => {
    const { flights, timers } = flightsOf();
    const { run, begun, at } = work();
    const caller = new AbortController();
    const given = flights.run('a', run, caller.signal);
    at(0).commit();
    caller.abort(gone);
    await expect(given).rejects.toBe(gone);
    timers[0]?.fire();
    expect([at(0).signal.aborted, flights.has('a')]).toEqual([true, false]);
    void flights.run('a', run);
    expect(begun).toHaveLength(2);
  });

  it('cancels everything when it is closed', async () => {
    const { flights, timers } = flightsOf();
    const { run, at } = work();
    const caller = new AbortController();
    const given = flights.run('a', run, caller.signal);
    void flights.run('b', run);
    at(0).commit();
    caller.abort(gone);
    await expect(given).rejects.toBe(gone);
    flights.close(new Error('stop'));
    expect([at(0).signal.aborted, at(1).signal.aborted, timers]).toEqual([true, true, []]);
  });
});
