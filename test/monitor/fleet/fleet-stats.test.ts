import { describe, expect, it } from 'vitest';
import { createFleetStats } from '../../../src/monitor/fleet/fleet-stats.ts';
import type { SnapshotBoard } from '../../../src/monitor/fleet/snapshot-board.ts';
import { decodeStats } from '../../../src/monitor/fleet/stats-format.ts';
import { createMonitor } from '../../../src/monitor/monitor.ts';
import { madeOperation, memoryTier, readEvent, servedAnswer } from '../sample-events.ts';

function memoryBoard(): SnapshotBoard {
  const left = new Map<string, Uint8Array>();
  return {
    put: async (instance, bytes) => void left.set(instance, bytes),
    others: async (instance) => [...left].filter(([name]) => name !== instance).map(([, bytes]) => bytes),
    remove: async (instance) => void left.delete(instance),
  };
}

function startMember(board: SnapshotBoard, instance: string, maxOperations = 100) {
  let time = 1_700_000_000_000;
  const monitor = createMonitor({ tiers: () => [memoryTier], now: () => time, slowMs: 1e9 });
  const failures: unknown[] = [];
  const onFailed = (error: unknown) => failures.push(error);
  const statsOf = monitor.stats;
  const fleet = createFleetStats({ statsOf, board, instance, maxOperations, onFailed });
  const advance = (ms: number) => {
    time += ms;
  };
  return { monitor, fleet, failures, advance };
}

describe('the figures of a fleet', () => {
  it('are the sum over all its processes, histograms and stretches of time included', async () => {
    const board = memoryBoard();
    const [a, b, alone] = [startMember(board, 'a'), startMember(board, 'b'), startMember(board, 'alone')];
    for (const [place, monitor] of [a.monitor, b.monitor, alone.monitor, alone.monitor].entries()) {
      const ms = place % 2 === 0 ? 3 : 400;
      monitor.onRead(readEvent('a/b', 'miss', { durationMs: ms }));
      monitor.onMade(madeOperation('{a}', { durationMs: ms, misses: 1, bytes: 7 }));
      monitor.onServed(servedAnswer('{b}', ['c/d']), 0.02);
    }
    await Promise.all([a.fleet.publish(), b.fleet.publish()]);
    for (const window of ['LAST_MINUTE', 'LAST_HOUR', 'LAST_DAY', 'SINCE_START'] as const) {
      const told = await a.fleet.stats(window);
      const one = alone.monitor.stats(window);
      expect(told.instances).toBe(2);
      expect(told.held).toEqual({ entries: 6, bytes: 800, evictions: 2 });
      for (const part of ['cache', 'datasets', 'operations', 'others', 'stretches'] as const) {
        expect(told[part]).toEqual(one[part]);
      }
    }
  });

  it('hold the operations asked for most one by one, and all others in one row', async () => {
    const board = memoryBoard();
    const member = startMember(board, 'a', 2);
    for (let at = 0; at < 5; at += 1) {
      for (let time = 0; time <= at; time += 1) member.monitor.onMade(madeOperation(`{f${at}}`, { durationMs: 1 }));
    }
    await member.fleet.publish();
    const [bytes] = await board.others('b');
    const stats = decodeStats(bytes ?? new Uint8Array(), 'SINCE_START');
    expect([...(stats?.operations.keys() ?? [])]).toEqual(['{f4}', '{f3}']);
    expect(stats?.others.count).toBe(1 + 2 + 3);
  });

  it('leave out who has left, and what cannot be read', async () => {
    const board = memoryBoard();
    const [a, b] = [startMember(board, 'a'), startMember(board, 'b')];
    await b.fleet.publish();
    await board.put('old', Buffer.from('OFMS\x00', 'latin1'), 1000);
    await board.put('broken', Buffer.from('OFMS\x01nonsense', 'latin1'), 1000);
    expect((await a.fleet.stats('LAST_HOUR')).instances).toBe(2);
    await b.fleet.leave();
    expect((await a.fleet.stats('LAST_HOUR')).instances).toBe(1);
  });

  it('are those of the process alone where the board is away', async () => {
    const away = async () => {
      throw new Error('away');
    };
    const member = startMember({ put: away, others: away, remove: away }, 'a');
    member.monitor.onRead(readEvent('a/b', 'hit'));
    await member.fleet.publish();
    expect((await member.fleet.stats('SINCE_START')).cache.hit).toBe(1);
    await member.fleet.leave();
    expect(member.failures).toHaveLength(3);
  });
});
