import { describe, expect, it } from 'vitest';
import { createPoller } from '../../../src/dashboard/page/poller.ts';
import type { RefreshOutcome } from '../../../src/dashboard/page/refresh-outcome.ts';

/** A poller of parts that end as they are told, with a clock that stands until it is moved. */
function rig(outcomes: Readonly<Record<string, RefreshOutcome>>) {
  const asked: string[] = [];
  const rounds: boolean[] = [];
  const errors: unknown[] = [];
  const state = { everyMs: 5000, isHidden: false, now: 0 };
  let timer: { at: number; callback: () => void } | undefined;
  const poller = createPoller({
    parts: Object.entries(outcomes).map(([id, outcome]) => ({
      id,
      async refresh() {
        asked.push(id);
        return outcome;
      },
    })),
    everyMs: () => state.everyMs,
    isHidden: () => state.isHidden,
    now: () => state.now,
    after(ms, callback) {
      const own = { at: state.now + ms, callback };
      timer = own;
      return () => {
        if (timer === own) timer = undefined;
      };
    },
    onRound: (reached) => rounds.push(reached),
    onError: (error) => errors.push(error),
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    ...{ poller, state, rounds, errors, settle },
    takeAsked: () => asked.splice(0),
    async pass(ms: number) {
      state.now += ms;
      if (timer && timer.at <= state.now) {
        const { callback } = timer;
        timer = undefined;
        callback();
      }
      await settle();
    },
  };
}

describe('the poller', () => {
  it('asks all parts at once, and again after each interval', async () => {
    const { poller, settle, takeAsked, pass } = rig({ a: 'shown', b: 'failed' });
    poller.restart();
    await settle();
    expect(takeAsked()).toEqual(['a', 'b']);
    await pass(4999);
    expect(takeAsked()).toEqual([]);
    await pass(1);
    expect(takeAsked()).toEqual(['a', 'b']);
  });

  it('asks nothing while the page is hidden, and at once when it is seen again', async () => {
    const { poller, settle, takeAsked, pass, state } = rig({ a: 'shown' });
    poller.restart();
    await settle();
    takeAsked();
    state.isHidden = true;
    poller.onVisibilityChange();
    await pass(60_000);
    expect(takeAsked()).toEqual([]);
    state.isHidden = false;
    poller.onVisibilityChange();
    await settle();
    expect(takeAsked()).toEqual(['a']);
    await pass(5000);
    expect(takeAsked()).toEqual(['a']);
  });

  it('asks no more once the reader has paused it', async () => {
    const { poller, settle, takeAsked, pass, state } = rig({ a: 'shown' });
    state.everyMs = 0;
    poller.restart();
    await settle();
    expect(takeAsked()).toEqual(['a']);
    await pass(1e9);
    poller.onVisibilityChange();
    await settle();
    expect(takeAsked()).toEqual([]);
  });

  it('asks for a field that the gateway does not have once a minute', async () => {
    const { poller, settle, takeAsked, pass } = rig({ a: 'shown', b: 'unknown field' });
    poller.restart();
    await settle();
    takeAsked();
    for (let seconds = 5; seconds < 60; seconds += 5) await pass(5000);
    expect(new Set(takeAsked())).toEqual(new Set(['a']));
    await pass(5000);
    expect(takeAsked()).toEqual(['a', 'b']);
  });

  it('tells whether anybody was answered', async () => {
    const some = rig({ a: 'unreachable', b: 'failed' });
    some.poller.restart();
    await some.settle();
    const none = rig({ a: 'unreachable', b: 'unreachable' });
    none.poller.restart();
    await none.settle();
    expect([some.rounds, none.rounds]).toEqual([[true], [false]]);
  });

  it('drops a round for the next where the reader chooses something else', async () => {
    const { poller, settle, rounds, takeAsked } = rig({ a: 'shown' });
    poller.restart();
    poller.restart();
    await settle();
    expect(takeAsked()).toEqual(['a', 'a']);
    expect(rounds).toEqual([true]);
  });
});
