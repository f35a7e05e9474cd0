import type { SnapshotBoard } from '../../monitor/fleet/snapshot-board.ts';
import { countAt, type DecayedCount } from './decayed-count.ts';
import {
  createOperationBook,
  dayHalfLifeMs,
  hourHalfLifeMs,
  type KnownOperation,
  type OperationBook,
} from './operation-book.ts';
import { readUsage, writeUsage } from './usage-archive.ts';

export interface FleetUsageOptions {
  /** What users ask of this process. */
  readonly own: OperationBook;
  /** What the fleet was asked before this process was started: it stands where less is known of since. `own` where there is no fleet. */
  readonly earlier: OperationBook;
  readonly board: SnapshotBoard;
  /** What no other process is called. */
  readonly instance: string;
  readonly now: () => number;
  /** How long what is left for the others stands. @default 900000 */
  readonly ttlMs?: number;
  /** For how long what the others left is not read again. @default 240000 */
  readonly maxAgeMs?: number;
  /** Operations that each process tells of: its most popular. @default 300 */
  readonly most?: number;
  /** Told where the board cannot be used: then this process goes by what itself was asked. */
  readonly onFailed?: (error: unknown) => void;
}

/** What all processes of a fleet are asked, where each leaves what it was asked for the others. */
export interface FleetUsage {
  /** Leaves this process's operations for the others. Never rejects. */
  publish(): Promise<void>;
  /** The operations of all processes, their uses summed up. Never rejects. */
  gather(): Promise<OperationBook>;
  /** The operations of the other processes, one that several know as often. Never rejects. */
  others(): Promise<Operations>;
}

type Operations = readonly (readonly [key: string, known: KnownOperation])[];

export function createFleetUsage(options: FleetUsageOptions): FleetUsage {
  const { own, earlier, board, instance, now, onFailed } = options;
  const { ttlMs = 900_000, maxAgeMs = 240_000, most = 300 } = options;
  let last: { readonly at: number; readonly read: Promise<Operations> } | undefined;

  async function readOthers(): Promise<Operations> {
    try {
      return (await board.others(instance)).flatMap((bytes) => readUsage(bytes) ?? []);
    } catch (error) {
      onFailed?.(error);
      last = undefined;
      return [];
    }
  }

  function others(): Promise<Operations> {
    const at = now();
    if (!last || at - last.at >= maxAgeMs) last = { at, read: readOthers() };
    return last.read;
  }

  return {
    others,
    async publish() {
      try {
        await board.put(instance, writeUsage(own, most).bytes, ttlMs);
      } catch (error) {
        onFailed?.(error);
      }
    },
    async gather() {
      const foreign = await others();
      const at = now();
      if (foreign.length === 0 && (earlier === own || earlier.size === 0)) return own;
      const all = new Map(own.entries());
      for (const [key, known] of foreign) all.set(key, joined(all.get(key), known, sum(at)));
      // A process that was started again has what all were asked from before: added up it would be counted by each.
      for (const [key, known] of earlier.entries()) all.set(key, joined(all.get(key), known, greater(at)));
      const gathered = createOperationBook({ now });
      for (const [key, known] of all) gathered.restore(key, known);
      return gathered;
    },
  };
}

type Join = (a: DecayedCount, b: DecayedCount, halfLifeMs: number) => DecayedCount;

const sum =
  (at: number): Join =>
  (a, b, halfLifeMs) => ({ value: countAt(a, at, halfLifeMs) + countAt(b, at, halfLifeMs), at });

const greater =
  (at: number): Join =>
  (a, b, halfLifeMs) =>
    countAt(a, at, halfLifeMs) >= countAt(b, at, halfLifeMs) ? a : b;

/** One operation as two know it; made from what was fetched last. */
function joined(a: KnownOperation | undefined, b: KnownOperation, join: Join): KnownOperation {
  if (!a) return b;
  const { operation, parts } = fetchedAt(a) >= fetchedAt(b) ? a : b;
  return {
    ...{ operation, parts },
    ofDay: join(a.ofDay, b.ofDay, dayHalfLifeMs),
    ofHour: join(a.ofHour, b.ofHour, hourHalfLifeMs),
  };
}

function fetchedAt({ parts }: KnownOperation): number {
  return Math.max(0, ...parts.map((part) => part.fetchedAt));
}
