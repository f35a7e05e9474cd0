import { describe, expect, it } from 'vitest';
import { SingleFlight } from '../../src/source/single-flight.ts';

/** Work that ends when told, and says how often it was begun and whether it was cancelled. */
function work() {
  const begun: { resolve: (value: string) => void; reject: (error: Error) => void; signal: AbortSignal }[] = [];
  const run = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      begun.push({ resolve, reject, signal });
    });
  const at = (place: number) => {
    const one = begun[place];
    if (!one) throw new Error(`expected work ${place} to have begun`);
    return one;
  };
  return { begun, run, at };
}

const gone = new Error('gone');

describe('a single flight', () => {
  it('does equal work once for all who wait, and anew for who comes after', async () => {
    const flights = new SingleFlight<string>();
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
    const flights = new SingleFlight<string>();
    const { run, at } = work();
    const waiting = [flights.run('a', run), flights.run('b', run)];
    at(0).resolve('A');
    at(1).resolve('B');
    expect(await Promise.all(waiting)).toEqual(['A', 'B']);
  });

  it('goes on for the others when one gives up', async () => {
    const flights = new SingleFlight<string>();
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
    const flights = new SingleFlight<string>();
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
    const flights = new SingleFlight<string>();
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
    const flights = new SingleFlight<string>();
    const { run, begun } = work();
    await expect(flights.run('a', run, AbortSignal.abort(gone))).rejects.toBe(gone);
    expect(begun).toEqual([]);
  });
});
