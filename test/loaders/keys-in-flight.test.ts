import { describe, expect, it } from 'vitest';
import { type Journey, KeysInFlight } from '../../src/loaders/keys-in-flight.ts';

const board = (flights: KeysInFlight, keys: readonly string[], signal?: AbortSignal, bytes = 10 * keys.length) =>
  flights.board({ group: 'g', ids: keys, keys: keys.map((key) => [key]), bytes, signal });
const keysOf = ({ keys }: Journey) => keys.flat();
const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => `${from + place}`);

describe('keys in flight', () => {
  it('travel alone and at once while every request is sent at once', async () => {
    const flights = new KeysInFlight();
    for (const key of ['a', 'b']) {
      const journey = await board(flights, [key]);
      expect(keysOf(journey)).toEqual([key]);
      journey.onUnderWay();
    }
  });

  it('wait while a request of their group is not sent, and share the next, 150 to each', async () => {
    const flights = new KeysInFlight();
    const first = await board(flights, ['first']);
    const waiting = numbered(0, 381).map((key) => board(flights, [key]));
    expect(flights.isWaiting('g')).toBe(true);
    first.onUnderWay();
    const second = await waiting[0];
    expect(second && keysOf(second)).toEqual(numbered(0, 150));
    second?.onUnderWay();
    const third = await waiting[150];
    expect(third && keysOf(third)).toEqual(numbered(150, 300));
    third?.onUnderWay();
    const fourth = await waiting[300];
    expect(fourth && keysOf(fourth)).toEqual(numbered(300, 381));
    for (const journey of [first, ...(await Promise.all(waiting))]) journey.leave();
    expect([flights.size, flights.isWaiting('g')]).toEqual([0, false]);
  });

  it('share a request of at most 4 KB, in which a key stands once', async () => {
    const flights = new KeysInFlight();
    const first = await board(flights, ['first']);
    const waiting = [
      board(flights, ['a', 'b'], undefined, 3000),
      board(flights, ['b'], undefined, 1000),
      board(flights, ['c'], undefined, 200),
    ];
    first.onUnderWay();
    const [one, other] = await Promise.all(waiting.slice(0, 2));
    expect(one).toBe(other);
    expect(one && keysOf(one)).toEqual(['a', 'b']);
  });

  it('leave the wait with the caller who needed them, and harm nobody', async () => {
    const flights = new KeysInFlight();
    const first = await board(flights, ['first']);
    const caller = new AbortController();
    const [given, kept] = [board(flights, ['a'], caller.signal), board(flights, ['b'])];
    caller.abort(new Error('gone'));
    await expect(given).rejects.toThrow('gone');
    first.leave();
    expect(keysOf(await kept)).toEqual(['b']);
  });

  it('do not wait for one failure after the other', async () => {
    const flights = new KeysInFlight();
    const first = await board(flights, ['first']);
    const waiting = numbered(0, 400).map((key) => board(flights, [key]));
    first.leave();
    expect(new Set(await Promise.all(waiting)).size).toBe(3);
  });
});
