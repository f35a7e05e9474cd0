import { CacheTally } from './cache-tally.ts';
import { OperationTally } from './operation-tally.ts';
import type { Slot } from './time-windows.ts';

/** What is held by the nearest tier now. */
export interface HeldInMemory {
  entries: number;
  bytes: number;
  evictions: number;
}

/** One operation and its figures. */
export interface OperationRow {
  readonly key: string;
  readonly name: string | undefined;
  readonly signature: string;
  missedAtMost: number;
  readonly tally: OperationTally;
}

/** All figures of one window, of one process or summed over several. */
export class WindowStats {
  instances = 0;
  readonly held: HeldInMemory = { entries: 0, bytes: 0, evictions: 0 };
  readonly cache = new CacheTally();
  readonly datasets = new Map<string, CacheTally>();
  readonly operations = new Map<string, OperationRow>();
  /** Operations that are not kept one by one. */
  readonly others = new OperationTally();
  /** All operations by time, by the start of each stretch. */
  readonly stretches = new Map<number, Slot<OperationTally>>();

  merge(other: WindowStats): void {
    this.instances += other.instances;
    for (const name of ['entries', 'bytes', 'evictions'] as const) this.held[name] += other.held[name];
    this.cache.merge(other.cache);
    for (const [dataset, tally] of other.datasets) this.dataset(dataset).merge(tally);
    for (const row of other.operations.values()) {
      const own = this.operation(row);
      own.missedAtMost += row.missedAtMost;
      own.tally.merge(row.tally);
    }
    this.others.merge(other.others);
    for (const slot of other.stretches.values()) this.addStretch(slot);
  }

  /** All operations as one. */
  allOperations(): OperationTally {
    const all = new OperationTally();
    for (const { value } of this.stretches.values()) all.merge(value);
    return all;
  }

  /** The tally of a dataset, new where there was none. */
  dataset(path: string): CacheTally {
    const tally = this.datasets.get(path) ?? new CacheTally();
    this.datasets.set(path, tally);
    return tally;
  }

  /** The row of an operation, new where there was none. */
  operation({ key, name, signature }: Pick<OperationRow, 'key' | 'name' | 'signature'>): OperationRow {
    const row = this.operations.get(key) ?? { key, name, signature, missedAtMost: 0, tally: new OperationTally() };
    this.operations.set(key, row);
    return row;
  }

  addStretch({ startMs, lengthMs, value }: Slot<OperationTally>): void {
    const known = this.stretches.get(startMs);
    const sum = known ?? { startMs, lengthMs, value: new OperationTally() };
    if (!known) this.stretches.set(startMs, sum);
    sum.value.merge(value);
  }
}
