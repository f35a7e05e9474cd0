import type { StatsWindow } from '../time-windows.ts';
import { statsWindows } from '../time-windows.ts';
import type { WindowStats } from '../window-stats.ts';
import type { SnapshotBoard } from './snapshot-board.ts';
import { decodeStats, encodeStats, type WindowSet } from './stats-format.ts';

export interface FleetStatsOptions {
  readonly statsOf: (window: StatsWindow) => WindowStats;
  readonly board: SnapshotBoard;
  /** What no other process is called. */
  readonly instance: string;
  /** How long what is left for the others stands. @default 15 s */
  readonly ttlMs?: number;
  /** How many operations are told one by one. @default 100 */
  readonly maxOperations?: number;
  /** Told where the board cannot be used: then this process speaks for itself alone. */
  readonly onFailed?: (error: unknown) => void;
}

/** The figures of all processes that share a board. */
export interface FleetStats {
  /** The sum over all, this one's as they are now. Never rejects. */
  stats(window: StatsWindow): Promise<WindowStats>;
  /** Leaves this one's figures for the others. Never rejects. */
  publish(): Promise<void>;
  /** Takes them away. Never rejects. */
  leave(): Promise<void>;
}

export function createFleetStats(options: FleetStatsOptions): FleetStats {
  const { statsOf, board, instance, ttlMs = 15_000, maxOperations = 100, onFailed } = options;

  async function attempt<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      onFailed?.(error);
      return otherwise;
    }
  }

  return {
    async stats(window) {
      const others = await attempt(() => board.others(instance), []);
      const sum = statsOf(window);
      for (const bytes of others) {
        const stats = decodeStats(bytes, window);
        if (stats) sum.merge(stats);
      }
      return sum;
    },
    publish: () =>
      attempt(async () => {
        const windows = Object.fromEntries(statsWindows.map((name) => [name, statsOf(name)])) as unknown as WindowSet; // one for each name
        await board.put(instance, encodeStats(windows, maxOperations), ttlMs);
      }, undefined),
    leave: () => attempt(() => board.remove(instance), undefined),
  };
}
