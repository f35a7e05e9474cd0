import { GatewayError } from '../errors.ts';
import type { EpochBook } from './epoch-book.ts';
import { epochGroup } from './epoch-group.ts';
import type { StatusEntry } from './status-page.ts';

/** The status page as it was at a moment. */
export interface StatusReading {
  /** When it was asked for, in ms since 1970. */
  readonly at: number;
  readonly entries: readonly StatusEntry[];
}

/**
 * Runs work for one of the fleet in each span of time and hands its result to the others too; undefined where it ran
 * elsewhere and its result cannot be had. One process alone simply runs it.
 */
export type Lease<T> = (name: string, spanMs: number, work: () => Promise<T>) => Promise<T | undefined>;

/** Learns the datasets' epochs, only when somebody needs them: one request tells all of them, at most once a minute. */
export interface EpochWatch {
  /**
   * Sees to it that the dataset's epoch was confirmed at most `maxAgeMs` ago. False where that cannot be had: a newer date
   * awaits confirmation, openFDA cannot be reached, or it was asked too short a while ago. Throws UPSTREAM_RATE_LIMITED
   * where the budget for validation is spent.
   */
  ensure(dataset: string, maxAgeMs: number): Promise<boolean>;
}

export interface EpochWatchOptions {
  readonly book: EpochBook;
  readonly now: () => number;
  /** FDA's name on the status page of each dataset that has an entry there. */
  readonly statusNames: ReadonlyMap<string, string>;
  /** Asks for the status page, within the share of the budget that validation has. */
  readonly askStatus: () => Promise<readonly StatusEntry[]>;
  /** Asks the dataset for one record, within the same share; resolves to the date in the answer. */
  readonly askDataset: (dataset: string) => Promise<string | undefined>;
  /** Shortest time between two requests for the same. @default 60000 */
  readonly everyMs?: number;
  readonly lease?: Lease<StatusReading>;
  readonly onFailed?: (what: string, error: unknown) => void;
}

const statusName = '/status';

export function createEpochWatch(options: EpochWatchOptions): EpochWatch {
  const { book, now, statusNames, everyMs = 60_000 } = options;
  const lease: Lease<StatusReading> = options.lease ?? ((_name, _spanMs, work) => work());
  const askedAt = new Map<string, number>();
  const flights = new Map<string, Promise<void>>();
  /** Datasets that the last status page told of. Empty where it could not be had: then each must be asked for itself. */
  let listed = new Set<string>();

  const isKnown = (dataset: string, maxAgeMs: number) => now() - (book.knownAt(dataset) ?? -Infinity) <= maxAgeMs;

  /** Joins what is under way; else asks, unless that was done within the last minute. */
  async function oncePerSpan(name: string, ask: () => Promise<void>): Promise<void> {
    const under = flights.get(name);
    if (under) return under;
    const since = now() - (askedAt.get(name) ?? -Infinity);
    if (since >= 0 && since < everyMs) return;
    const flight = ask().finally(() => flights.delete(name));
    flights.set(name, flight);
    return flight;
  }

  /** A refusal by the gateway's own budget is no request: it leaves the way open for the next. */
  async function attempt(name: string, ask: (at: number) => Promise<void>): Promise<void> {
    const before = askedAt.get(name);
    const at = now();
    askedAt.set(name, at);
    try {
      await ask(at);
    } catch (error) {
      options.onFailed?.(name, error);
      if (!isSpent(error)) return;
      if (before === undefined) askedAt.delete(name);
      else askedAt.set(name, before);
      throw error;
    }
  }

  function note({ at, entries }: StatusReading): void {
    const dates = new Map(entries.map(({ endpoint, lastUpdated }) => [endpoint, lastUpdated]));
    listed = new Set();
    for (const [dataset, name] of statusNames) {
      const date = dates.get(name);
      if (date === undefined) continue;
      listed.add(dataset);
      book.observe(dataset, date, at);
    }
  }

  function readStatus(): Promise<void> {
    return attempt(statusName, async (at) => {
      listed = new Set();
      const reading = await lease(statusName, everyMs, async () => ({ at, entries: await options.askStatus() }));
      if (!reading) return;
      note(reading);
      // What another has read a while ago is due again that much earlier.
      askedAt.set(statusName, Math.min(at, reading.at));
    });
  }

  function readDataset(dataset: string): Promise<void> {
    return attempt(epochGroup(dataset), async (at) => {
      book.observe(dataset, await options.askDataset(dataset), at);
    });
  }

  return {
    async ensure(dataset, maxAgeMs) {
      if (isKnown(dataset, maxAgeMs)) return true;
      if (statusNames.has(dataset)) {
        await oncePerSpan(statusName, readStatus);
        if (isKnown(dataset, maxAgeMs)) return true;
      }
      // Where the status page tells the date, one record would tell the same; the entry itself is the better question.
      if (listed.has(dataset) || book.isPending(dataset)) return false;
      await oncePerSpan(epochGroup(dataset), () => readDataset(dataset));
      return isKnown(dataset, maxAgeMs);
    },
  };
}

function isSpent(error: unknown): boolean {
  return error instanceof GatewayError && error.code === 'UPSTREAM_RATE_LIMITED';
}
