import { describe, expect, it } from 'vitest';
import { clientOf, createAllowance } from '../../src/http/revalidation-allowance.ts';

function clocked(options: Partial<Parameters<typeof createAllowance>[0]> = {}) {
  let time = 0;
  const allowance = createAllowance({ now: () => time, ...options });
  const advance = (ms: number) => {
    time += ms;
  };
  return { allowance, advance };
}

describe('the allowance of forced revalidations', () => {
  it('is a client’s own, and comes back with time', () => {
    const { allowance, advance } = clocked({ perClient: 2, refillMs: 1000 });
    expect([allowance.take('a'), allowance.take('a'), allowance.take('a')]).toEqual([true, true, false]);
    expect(allowance.take('b')).toBe(true);
    advance(999);
    expect(allowance.take('a')).toBe(false);
    advance(1);
    expect([allowance.take('a'), allowance.take('a')]).toEqual([true, false]);
    advance(1e9);
    expect(allowance.left('a')).toBe(2);
    advance(-1e9);
    expect(allowance.left('a')).toBe(2);
  });

  it('is limited for all clients together', () => {
    const { allowance, advance } = clocked({ perClient: 5, together: 3, togetherRefillMs: 1000 });
    expect(['a', 'b', 'c', 'd'].map((client) => allowance.take(client))).toEqual([true, true, true, false]);
    advance(1000);
    expect(['d', 'e'].map((client) => allowance.take(client))).toEqual([true, false]);
  });

  it('keeps no more clients in mind than it may', () => {
    const { allowance } = clocked({ perClient: 1, together: 1e9, maxClients: 3 });
    for (const client of ['a', 'b', 'c', 'd']) allowance.take(client);
    expect(['a', 'b', 'c', 'd'].map((client) => allowance.left(client))).toEqual([1, 0, 0, 0]);
  });

  it('by default allows less in a day than a third of what openFDA allows without a key', () => {
    const { allowance, advance } = clocked();
    let taken = 0;
    for (let minute = 0; minute < 1440; minute += 1) {
      for (let client = 0; client < 100; client += 1) if (allowance.take(`c${client}`)) taken += 1;
      advance(60_000);
    }
    expect(taken).toBeLessThan(333);
  });

  it('takes an IPv6 network for one client', () => {
    expect(clientOf('::ffff:10.0.0.1')).toBe('10.0.0.1');
    expect(clientOf('10.0.0.1')).toBe('10.0.0.1');
    expect(clientOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(clientOf('2001:db8:1:2::6')).toBe('2001:db8:1:2::/64');
    expect(clientOf('2001:db8::6')).toBe('2001:db8:0:0::/64');
    expect(clientOf('::1')).toBe('0:0:0:0::/64');
    expect(clientOf(undefined)).toBe('unknown');
  });
});
