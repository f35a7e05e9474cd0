import type { Catalogue } from '../catalogue.ts';
import type { WireRecord } from '../data/world.ts';
import type { RateLimiter } from '../http/rate-limiter.ts';
import type { FaultPlan, FaultRule } from './fault.ts';
import { type Latency, NO_LATENCY, parseLatency } from './latency.ts';

/** What a test or an operator can change about an embedded openFDA while it runs. */
export interface Control {
  /** Milliseconds, a distribution, or a distribution as the command line writes it. */
  setLatency(latency: number | string | Latency): void;
  /** Replaces all rules; an empty list ends all faults. */
  setFaults(rules: readonly FaultRule[]): void;
  /**
   * Loads a dataset anew, as FDA does: every record gets another `_id` and `last_updated` moves. Given a function, it is called with
   * each record there is and answers the record to be there, or `undefined` to drop it. `lastUpdated` is today where absent, but never
   * the date that stood before: that one is moved on by a day.
   */
  reload(path: string, change: ReloadChange, lastUpdated?: string): Promise<void>;
  /** Several dates stand for servers that disagree: each answer tells one of them, by chance. */
  setLastUpdated(path: string, date: string | readonly string[]): void;
  /** Forgets what callers have used of their allowances. */
  clearLimits(): void;
}

export type ReloadChange = Iterable<WireRecord> | ((record: WireRecord, place: number) => WireRecord | undefined);

export interface ControlParts {
  readonly catalogue: Catalogue;
  readonly limiter: RateLimiter;
  readonly faults: FaultPlan;
  readonly nowMs: () => number;
}

/** The control, and the latency that stands at present. */
export function createControl({ catalogue, limiter, faults, nowMs }: ControlParts): Control & { latency(): Latency } {
  let latency = NO_LATENCY;

  function nextDate(path: string): string {
    const endpoint = catalogue.endpoints.get(path);
    const before = endpoint ? [...catalogue.index(endpoint).lastUpdated].sort().at(-1) : undefined;
    const today = new Date(nowMs()).toISOString().slice(0, 10);
    if (before === undefined || before < today) return today;
    return new Date(Date.parse(before) + 86_400_000).toISOString().slice(0, 10);
  }

  return {
    latency: () => latency,
    setLatency(next) {
      if (typeof next === 'object') latency = next;
      else latency = parseLatency(String(next));
    },
    setFaults: (rules) => faults.set(rules),
    async reload(path, change, lastUpdated = nextDate(path)) {
      const records =
        typeof change === 'function'
          ? catalogue
              .recordsOf(path)
              .map(change)
              .filter((record) => record !== undefined)
          : change;
      await catalogue.replace(path, records, lastUpdated);
    },
    setLastUpdated: (path, date) => catalogue.setLastUpdated(path, typeof date === 'string' ? [date] : date),
    clearLimits: () => limiter.clear(),
  };
}
