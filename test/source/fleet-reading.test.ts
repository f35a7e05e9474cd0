import { describe, expect, it } from 'vitest';
import { createInProcessLeases } from '../../src/cache/in-process-leases.ts';
import type { Leases } from '../../src/cache/lease.ts';
import type { SharedTexts } from '../../src/cache/shared-texts.ts';
import { GatewayError } from '../../src/errors.ts';
import { createFleetReading } from '../../src/source/fleet-reading.ts';

const minute = 60_000;

/** A fleet: what it shares, a clock that moves on when somebody waits, and how often the page was read. */
function fleet({ fleetWide = true } = {}) {
  const clock = { now: 1_000_000 };
  const kept = new Map<string, string>();
  const texts: SharedTexts = {
    get: async (name) => (fleetWide ? kept.get(name) : undefined),
    set: async (name, text) => void kept.set(name, text),
  };
  const inner = createInProcessLeases(() => clock.now);
  const leases: Leases = {
    acquire: async (name, ttlMs) => {
      const lease = await inner.acquire(name, ttlMs);
      return lease && { ...lease, fleetWide };
    },
  };
  const timers: { readonly at: number; readonly fire: () => void }[] = [];
  const startTimer = (ms: number, fire: () => void) => {
    const timer = { at: clock.now + ms, fire };
    timers.push(timer);
    return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
  };
  const state = { reads: 0, isDead: false, release: () => {} };
  const open = () =>
    createFleetReading({
      ...{ leases, texts, startTimer, now: () => clock.now },
      wait: async (ms) => {
        clock.now += ms;
        for (const timer of timers.filter(({ at }) => at <= clock.now)) {
          timers.splice(timers.indexOf(timer), 1);
          if (!state.isDead) timer.fire();
        }
        if (clock.now >= 1_001_000) state.release();
        await Promise.resolve();
      },
    });
  const read = async () => {
    state.reads += 1;
    return { at: clock.now, entries: [{ endpoint: 'ndc', lastUpdated: '2026-03-08' }] };
  };
  return { clock, kept, open, read, state };
}

describe('a reading for a fleet', () => {
  it('is made by one in each span, and taken over by the others', async () => {
    const { clock, open, read, state } = fleet();
    const [one, other] = [open(), open()];
    const first = await one('/status', minute, read);
    expect(await other('/status', minute, read)).toEqual(first);
    clock.now += minute - 1;
    expect(await other('/status', minute, read)).toEqual(first);
    expect(state.reads).toBe(1);
    clock.now += 1;
    expect((await other('/status', minute, read))?.at).toBe(clock.now);
    expect(state.reads).toBe(2);
  });

  it('is waited for by those who ask meanwhile', async () => {
    const { open, read, state } = fleet();
    const [one, other] = [open(), open()];
    const under = new Promise<void>((resolve) => {
      state.release = resolve;
    });
    const first = one('/status', minute, async () => {
      await under;
      return read();
    });
    const second = other('/status', minute, read);
    expect(await second).toEqual(await first);
    expect(state.reads).toBe(1);
  });

  it('is given up where the one that reads does not come to an end', async () => {
    const { open, read, state } = fleet();
    void open()('/status', minute, () => new Promise(() => {}));
    expect(await open()('/status', minute, read)).toBeUndefined();
    expect(state.reads).toBe(0);
  });

  it('is made by another within 2 s where the one that reads has died', async () => {
    const { clock, open, read, state } = fleet();
    void open()('/status', minute, () => new Promise(() => {}));
    state.isDead = true;
    const startedAt = clock.now;
    expect(await open()('/status', minute, read)).toBeDefined();
    expect(clock.now - startedAt).toBeLessThanOrEqual(2050);
  });

  it('is made by each for itself while nothing can be shared', async () => {
    const { open, read, state } = fleet({ fleetWide: false });
    for (let time = 0; time < 2; time += 1) expect(await open()('/status', minute, read)).toBeDefined();
    expect(state.reads).toBe(2);
  });

  it('that failed is not made again within its span, unless the request was never sent', async () => {
    const { open, read, state } = fleet();
    const spent = new GatewayError('UPSTREAM_RATE_LIMITED', 'no more today');
    await expect(open()('/status', minute, () => Promise.reject(spent))).rejects.toBe(spent);
    const down = new GatewayError('UPSTREAM_UNAVAILABLE', 'down');
    await expect(open()('/status', minute, () => Promise.reject(down))).rejects.toBe(down);
    expect(await open()('/status', minute, read)).toBeUndefined();
    expect(state.reads).toBe(0);
  });

  it.each(['{', 'null', '{"at":"now","entries":[]}', '{"at":1000000,"entries":[{"endpoint":1}]}'])(
    'is made anew where what was left is none: %s',
    async (text) => {
      const { kept, open, read, state } = fleet();
      kept.set('/status', text);
      expect(await open()('/status', minute, read)).toBeDefined();
      expect(state.reads).toBe(1);
    },
  );
});
