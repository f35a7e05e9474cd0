import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import { operationKey } from '../monitor/operation-record.ts';
import type { Mergeable } from '../monitor/time-windows.ts';
import { TopTable } from '../monitor/top-table.ts';
import type { WaitEvidence } from './evidence.ts';

/** An operation that GraphQL answered. */
export interface MadeFor {
  /** What equal operations with equal values have in common. */
  readonly key: string;
  readonly name: string | undefined;
  readonly signature: string;
  readonly used: readonly {
    readonly path: string;
    readonly level: FreshnessLevel;
    readonly fetchedAt: number;
    readonly outcome: 'hit' | 'miss' | 'stale';
  }[];
}

/** Counts which operations made users wait for what was cached and had only grown old: what fetching ahead would have spared them. */
export interface WaitTally {
  /** An answer that was cached was fetched again. */
  onRefetched(path: string, fetchedAt: number): void;
  onMade(made: MadeFor): void;
  /** An operation was answered with stored bytes so often. */
  onServed(key: string, times: number): void;
  /** By operation, those that made users wait at all. */
  waits(): readonly WaitEvidence[];
}

/** How many operations with their values are told apart. */
const maxKeys = 1000;
const maxRefetched = 2000;
/** Levels of which an answer holds longer than warming takes to come round. */
const lasting: ReadonlySet<FreshnessLevel> = new Set(['RECENT', 'STALE']);

class KeyCount implements Mergeable<KeyCount> {
  readonly name: string | undefined;
  readonly signature: string;
  asked = 0;
  waits = 0;
  lastingWaits = 0;

  constructor(name: string | undefined, signature: string) {
    this.name = name;
    this.signature = signature;
  }

  /** What the rest is, is not told. */
  merge(): void {}
}

export function createWaitTally(): WaitTally {
  const keys = new TopTable({ capacity: maxKeys, create: () => new KeyCount(undefined, '') });
  /** When each path was last fetched again; the longest known first. */
  const refetched = new Map<string, number>();

  return {
    onRefetched(path, fetchedAt) {
      refetched.delete(path);
      refetched.set(path, fetchedAt);
      const [oldest] = refetched.keys();
      if (refetched.size > maxRefetched && oldest !== undefined) refetched.delete(oldest);
    },
    onMade({ key, name, signature, used }) {
      const { value } = keys.use(key, 1, () => new KeyCount(name, operationKey(signature)));
      value.asked += 1;
      const missed = used.filter(({ outcome }) => outcome === 'miss');
      // Where a part was never cached, or left the cache, the user would have waited all the same.
      const hadAged = missed.every(({ path, fetchedAt }) => refetched.get(path) === fetchedAt);
      // Nothing stays REAL_TIME until the next user comes.
      if (missed.length === 0 || !hadAged || missed.some(({ level }) => level === 'REAL_TIME')) return;
      value.waits += 1;
      if (missed.every(({ level }) => lasting.has(level))) value.lastingWaits += 1;
    },
    onServed(key, times) {
      const known = keys.get(key);
      if (known) known.value.asked += times;
    },
    waits() {
      const rows = [...keys.rows()].map(({ value }) => value).filter(({ waits }) => waits > 0);
      const groups = Map.groupBy(rows, ({ signature }) => signature);
      return [...groups].map(([signature, held]) => {
        const sum = (of: 'asked' | 'waits' | 'lastingWaits') => held.reduce((total, row) => total + row[of], 0);
        const counts = { asked: sum('asked'), waits: sum('waits'), lastingWaits: sum('lastingWaits') };
        return { name: held[0]?.name, signature, values: held.length, ...counts };
      });
    },
  };
}
